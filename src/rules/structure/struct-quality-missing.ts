/** 缺少质量指标 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { canLackLevel2, classFields, lacksLevel2 } from "./classes-present";

export const structQualityMissing = defineRule({
  id: "struct-quality-missing",
  reach: "project",
  title: { zh: "缺少质量指标", en: "No quality indicator" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2021-101", note: "产出类指标一般包括数量和质量。" }],
  options: NO_OPTIONS,
  applies: canLackLevel2,
  reads: classFields,
  check: (view) => (lacksLevel2(view, "quality") ? [{ reason: "none", at: view.project.name }] : []),
  messages: {
    none: {
      zh: "项目“{project}”有产出指标却没有质量指标，说不清做到什么标准，请补上合格率、达标率等质量指标。",
      en: "The project “{project}” has outputs but no quality indicator, so the standard to be met is unclear; add a pass rate or the like.",
    },
  },
  page: {
    why: "质量指标回答“做成什么样”，没有它，数量完成了也难以判断是否合格。",
    how: "补一行质量指标，例如“新书验收合格率 ≥98%”“补贴发放准确率 ≥99%”。",
    acceptable: "单纯发放资金、没有质量要求的项目可以注明理由后接受。",
    limits: "按二级指标名称判断；没有产出指标的项目由另一条规则提示。",
  },
  examples: [
    { says: "没有质量指标", document: { projects: [{ drop: [2] }] }, finds: { reason: "none", at: "name" } },
    { says: "二级指标写作“产出质量指标”", document: { projects: [{ change: { 2: { level2: "产出质量指标" } } }] } },
  ],
});
