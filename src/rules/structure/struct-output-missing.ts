/** 缺少产出指标 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { canLackLevel1, classFields, lacksLevel1 } from "./classes-present";

export const structOutputMissing = defineRule({
  id: "struct-output-missing",
  reach: "project",
  title: { zh: "缺少产出指标", en: "No output indicator" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "产出、效益、满意度三类指标的设置。" }, { document: "财预2021-101", note: "产出类指标的设置。" }],
  options: NO_OPTIONS,
  applies: canLackLevel1,
  reads: classFields,
  check: (view) => (lacksLevel1(view, "output") ? [{ reason: "none", at: view.project.name }] : []),
  messages: {
    none: {
      zh: "项目“{project}”没有一个产出指标，看不出资金换来了什么，不能公开，请补上数量、质量等产出指标。",
      en: "The project “{project}” has no output indicator, so nobody sees what the money buys; add quantity, quality and the like before publishing.",
    },
  },
  page: {
    why: "产出指标说明资金换来了多少东西、做成什么样，是绩效目标表最基本的内容。",
    how: "在“产出指标”下至少写一行，例如数量指标“购置新书册数 ≥12000册”。",
    acceptable: "错误不能接受。",
    limits: "按一级指标名称判断，名称写错的行会被当作没有；三级指标为空的行不算。",
  },
  examples: [
    { says: "产出指标的几行都没有了", document: { projects: [{ drop: [0, 1, 2, 3, 4] }] }, finds: { reason: "none", at: "name" } },
    { says: "产出指标下只有空白的三级指标", document: { projects: [{ drop: [1, 2, 3, 4], change: { 0: { level3: " " } } }] }, finds: { reason: "none", at: "name" } },
    { says: "只留一行产出指标", document: { projects: [{ drop: [1, 2, 3, 4] }] } },
    { says: "一级指标只写“产出”", document: { projects: [{ drop: [1, 2, 3, 4], change: { 0: { level1: "产出" } } }] } },
  ],
});
