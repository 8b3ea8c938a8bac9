/** 缺少成本指标: a warning for works and purchases, else information. */
import type { Level2Class } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { canLackLevel2, classFields, hasOutput } from "./classes-present";

const COST_CLASSES: ReadonlySet<Level2Class | null> = new Set<Level2Class>(["cost", "economicCost", "socialCost", "environmentalCost"]);

export const structCostMissing = defineRule({
  id: "struct-cost-missing",
  reach: "project",
  title: { zh: "缺少成本指标", en: "No cost indicator" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2021-101", note: "工程基建、大型修缮及购置类项目应设置成本指标，绩效目标包括“以及相应的成本控制要求”。" }],
  options: NO_OPTIONS,
  applies: canLackLevel2,
  reads: classFields,
  check: (view, { words }) => {
    const hasCost = view.rows.some((row) => row.counts && (row.level1 === "cost" || COST_CLASSES.has(row.level2)));
    if (!hasOutput(view) || hasCost) return [];
    return words.capitalWorks.some((word) => view.name.includes(word))
      ? [{ reason: "works", at: view.project.name, level: "warning" }]
      : [{ reason: "none", at: view.project.name }];
  },
  messages: {
    works: {
      zh: "项目“{project}”属于建设、维修或采购类，却没有成本指标，看不出造价是否受控，请补上总价或单价控制数。",
      en: "The project “{project}” builds, repairs or buys, yet has no cost indicator, so cost control can't be seen; add a limit for the total or the unit price.",
    },
    none: {
      zh: "项目“{project}”没有成本指标；有补助标准、单价或总价的，建议写上，便于与预算核对。",
      en: "The project “{project}” has no cost indicator; where there is a rate, a unit price or a total, stating it helps to compare with the budget.",
    },
  },
  page: {
    why: "成本指标说明花多少钱办事，是审核资金与目标是否匹配的依据。",
    how: "补一行成本指标，例如“新书采购总价 ≤18万元”；按88号文放在产出指标下，按101号文单列为一级指标。",
    acceptable: "没有单价和标准可写的小额经常性项目，可以注明理由后接受。",
    limits: "是否属于建设、采购类，按项目名称中的词判断（词表可在设置中增减），只影响级别。",
  },
  examples: [
    { says: "采购类项目没有成本指标", document: { projects: [{ name: "社区图书采购", drop: [4] }] }, finds: { reason: "works", at: "name" } },
    { says: "一般项目没有成本指标", document: { projects: [{ name: "社区图书室开放补助", drop: [4] }] }, finds: { reason: "none", at: "name" } },
    { says: "有成本指标", document: {} },
    { says: "成本单列为一级指标", document: { projects: [{ change: { 4: { level1: "成本指标", level2: "经济成本指标" } } }] } },
  ],
});
