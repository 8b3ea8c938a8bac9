/** 缺少满意度指标: a warning; information where the project serves the office itself. */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { PUBLIC_PURPOSES } from "../facts/public-purposes";
import { canLackLevel1, classFields, lacksLevel1 } from "./classes-present";

export const structSatisfactionMissing = defineRule({
  id: "struct-satisfaction-missing",
  reach: "project",
  title: { zh: "缺少满意度指标", en: "No satisfaction indicator" },
  level: "warning",
  certainty: "certain",
  basis: [
    { document: "财预2015-88", note: "产出、效益、满意度三类指标的设置。" },
    { document: "财预2021-101", note: "直接面向社会公众或服务对象的项目设置满意度指标。" },
  ],
  options: NO_OPTIONS,
  applies: canLackLevel1,
  reads: classFields,
  check: (view, { words }) => {
    if (!lacksLevel1(view, "satisfaction")) return [];
    const internal = words.internalPurposes.some((word) => view.name.includes(word)) && !PUBLIC_PURPOSES.some((word) => view.name.includes(word));
    return internal
      ? [{ reason: "internal", at: view.project.name, level: "info" }]
      : [{ reason: "none", at: view.project.name }];
  },
  messages: {
    none: {
      zh: "项目“{project}”没有满意度指标，不知道服务对象是否认可，请补上，写明对象和比例，如“借阅居民满意度 ≥90%”。",
      en: "The project “{project}” has no satisfaction indicator, so the view of those it serves is unknown; add one that names them, such as “readers' satisfaction ≥90%”.",
    },
    internal: {
      zh: "项目“{project}”没有满意度指标；保障机关自身运转的项目可以不设，有使用人员的也可写“使用人员满意度”。",
      en: "The project “{project}” has no satisfaction indicator; one that only serves the office may do without, or ask the staff who use it.",
    },
  },
  page: {
    why: "满意度指标反映服务对象是否认可，是绩效目标表的第三类指标。",
    how: "在“满意度指标”下写明对象和比例，例如“借阅居民满意度 ≥90%”。",
    acceptable: "不面向公众、也没有明确服务对象的项目（如网络租用、办公用房维修），可以注明理由后接受。",
    limits: "是否只服务机关自身，按项目名称中的词判断（词表可在设置中增减），只影响级别。",
  },
  examples: [
    { says: "面向居民的项目没有满意度指标", document: { projects: [{ drop: [7] }] }, finds: { reason: "none", at: "name" } },
    { says: "办公网络租用没有满意度指标", document: { projects: [{ name: "办公网络租用", drop: [7] }] }, finds: { reason: "internal", at: "name" } },
    { says: "有满意度指标", document: {} },
    { says: "一级指标写作“社会公众满意度”", document: { projects: [{ change: { 7: { level1: "社会公众满意度" } } }] } },
  ],
});
