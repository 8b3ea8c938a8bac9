/** 成本与时效填反: one cost row states a time and one timeliness row states money. */
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Fix } from "../engine/rule";
import type { ProjectView } from "../engine/views";
import { sameCell } from "../../workbook";
import { swappedPair } from "./swapped";

export const classCostTimelinessSwapped = defineRule({
  id: "class-cost-timeliness-swapped",
  reach: "project",
  title: { zh: "成本与时效填反", en: "Cost and timeliness swapped" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "时效指标反映完成时间，成本指标反映所需成本。" }],
  options: NO_OPTIONS,
  applies: (view) => view.rows.some((row) => row.level2 === "cost") && view.rows.some((row) => row.level2 === "timeliness"),
  reads: ({ project }) => project.indicators.flatMap(({ level2, level3, value }) => [level2, level3, value]),
  check: (view) => {
    const pair = swappedPair(view);
    const at = pair?.cost.indicator.level3;
    return pair && at?.cell != null
      ? [{ reason: "swapped", at, row: pair.cost, values: { cost: pair.cost.name, timeliness: pair.timeliness.name } }]
      : [];
  },
  messages: {
    swapped: {
      zh: "成本指标“{cost}”填的是时间，时效指标“{timeliness}”填的是金额，两行的类别填反了，请把二级指标对调。",
      en: "The cost indicator “{cost}” states a time and the timeliness indicator “{timeliness}” an amount of money; the two classes are swapped: exchange them.",
    },
  },
  page: {
    why: "成本写成了完成时间，时效写成了金额，多半是上下两行的类别对调了，公开后两个指标都说不通。",
    how: "把两行的二级指标名称对调；本工具可以一次改两个单元格，改前请看一眼。",
    acceptable: "错误不能接受。",
    limits: "一个项目里正好各有一行填反时才认作对调；单元格与其他行合并的，只提示不代改。",
  },
  examples: [
    {
      says: "成本写完成时间，时效写采购总价",
      document: { projects: [{ change: { 3: { level3: "新书采购总价", value: "≤18万元" }, 4: { level3: "购书完成时间", value: "2026年9月30日前" } } }] },
      finds: { reason: "swapped", at: "indicators.4.level3" },
    },
    { says: "各归各类", document: {} },
    { says: "只有成本写了时间（由另一条规则提示）", document: { projects: [{ change: { 4: { level3: "购书完成时间", value: "2026年9月30日前" } } }] } },
  ],
  fix: swapFix,
});

/** Exchanges the two class names; not where a class cell is shared with other rows or blank (carried down). */
function swapFix(view: ProjectView): Fix | null {
  const pair = swappedPair(view);
  if (!pair) return null;
  const cost = pair.cost.indicator.level2;
  const timeliness = pair.timeliness.indicator.level2;
  const alone = [cost, timeliness].every(({ cell }) =>
    cell !== null && view.rows.filter(({ indicator }) => indicator.level2.cell !== null && sameCell(indicator.level2.cell, cell)).length === 1);
  const next = [pair.cost, pair.timeliness].every(({ index }) => view.rows[index + 1] === undefined || view.rows[index + 1]?.indicator.level2.text !== "");
  if (!alone || !next || typeof cost.raw !== "string" || typeof timeliness.raw !== "string") return null;
  const [costName, timeName] = [cost.raw, timeliness.raw];
  return { kind: "confirm", edits: [...retype(cost, () => timeName), ...retype(timeliness, () => costName)] };
}
