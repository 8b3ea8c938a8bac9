/** 缺少数量指标 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { canLackLevel2, classFields, lacksLevel2 } from "./classes-present";

export const structQuantityMissing = defineRule({
  id: "struct-quantity-missing",
  reach: "project",
  title: { zh: "缺少数量指标", en: "No quantity indicator" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2021-101", note: "产出类指标一般包括数量和质量。" }],
  options: NO_OPTIONS,
  applies: canLackLevel2,
  reads: classFields,
  check: (view) => (lacksLevel2(view, "quantity") ? [{ reason: "none", at: view.project.name }] : []),
  messages: {
    none: {
      zh: "项目“{project}”有产出指标却没有数量指标，说不清做多少、给多少人，请补上一个数量指标。",
      en: "The project “{project}” has outputs but no quantity indicator, so it is unclear how much is done and for how many; add one.",
    },
  },
  page: {
    why: "数量指标回答“做多少、给多少人”，是核对单价和预算的基础。",
    how: "补一行数量指标，例如“购置新书册数 ≥12000册”；数量误写在其他类别下的，改到数量指标下。",
    acceptable: "确实无法计量数量的项目（如购买一项整体服务）可以注明理由后接受。",
    limits: "按二级指标名称判断；没有产出指标的项目由另一条规则提示。",
  },
  examples: [
    { says: "没有数量指标", document: { projects: [{ drop: [0, 1] }] }, finds: { reason: "none", at: "name" } },
    { says: "有数量指标", document: {} },
    { says: "没有任何产出指标时不重复提示", document: { projects: [{ drop: [0, 1, 2, 3, 4] }] } },
  ],
});
