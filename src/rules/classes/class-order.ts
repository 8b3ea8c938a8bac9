/** 指标排列顺序 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import { CLASS_ORDER, LEVEL1_ORDER } from "../facts/class-order";
import type { ProjectView, RowView } from "../engine/views";

type Reason = "level1" | "level2";

export const classOrder = defineRule({
  id: "class-order",
  reach: "project",
  title: { zh: "指标排列顺序", en: "Order of the indicators" },
  level: "info",
  certainty: "certain",
  basis: [
    { document: "财预2015-88", note: "产出、效益、满意度依次排列。" },
    { document: "财预2021-101", note: "成本、产出、效益、满意度依次排列。" },
  ],
  options: NO_OPTIONS,
  grouped: true,
  applies: (view) => view.rows.length > 1,
  reads: ({ project }) => project.indicators.flatMap(({ level1, level2 }) => [level1, level2]),
  check: (view) => {
    const first = firstOutOfOrder(view);
    return first ? [first] : [];
  },
  messages: {
    level1: {
      zh: "项目“{project}”的“{later}”排在了“{earlier}”后面，与规定表格的顺序不同，建议按产出、效益、满意度的顺序排列（成本单列时在最前）。",
      en: "In “{project}” the classes do not follow the prescribed order; better: output, outcome, satisfaction (cost first where it has a class of its own).",
    },
    level2: {
      zh: "项目“{project}”的“{later}”排在了“{earlier}”后面，与规定表格的顺序不同，建议产出按数量、质量、时效、成本，效益按经济、社会、生态、可持续排列。",
      en: "In “{project}” the level-2 classes do not follow the prescribed order; better: quantity, quality, timeliness, cost, and economic, social, ecological, lasting effects.",
    },
  },
  page: {
    why: "按规定的顺序排列，读者容易对照，不同项目之间也便于比较。",
    how: "调整行的顺序：产出（数量、质量、时效、成本）、效益（经济、社会、生态、可持续）、满意度；成本单列为一级指标时在最前。",
    acceptable: "顺序不影响内容，可以接受。",
    limits: "每个项目只提示第一处；名称不认识的行跳过。",
  },
  examples: [
    { says: "时效排在数量前面", document: { projects: [{ change: { 0: { level2: "时效指标" }, 1: { level2: "数量指标" } } }] }, finds: { reason: "level2", at: "indicators.1.level2" } },
    {
      says: "满意度排在效益前面",
      document: { projects: [{ drop: [5, 6], add: [{ level1: "效益指标", level2: "社会效益指标", level3: "居民借阅人次增长率", description: "比上年增长的幅度", value: "≥10%", basis: "借阅系统上年记录" }] }] },
      finds: { reason: "level1", at: "indicators.6.level1" },
    },
    { says: "按规定顺序", document: {} },
    {
      says: "成本单列时在最前",
      document: { projects: [{ change: { 0: { level1: "成本指标", level2: "经济成本指标" }, 4: { level2: "时效指标" } } }] },
    },
  ],
});

function firstOutOfOrder(view: ProjectView): Hit<Reason> | null {
  let before: RowView | null = null;
  for (const row of view.rows) {
    if (row.level1 === null) continue;
    const hit = before && comparedWith(before, row);
    if (hit) return hit;
    before = row;
  }
  return null;
}

function comparedWith(before: RowView, row: RowView): Hit<Reason> | null {
  if (before.level1 === null || row.level1 === null) return null;
  const step = LEVEL1_ORDER.indexOf(row.level1) - LEVEL1_ORDER.indexOf(before.level1);
  if (step < 0) return hitAt("level1", row, row.level1Name, before.level1Name);
  if (step > 0 || before.level2 === null || row.level2 === null) return null;
  const order = CLASS_ORDER[row.level1];
  const earlier = order.indexOf(before.level2);
  const later = order.indexOf(row.level2);
  return earlier >= 0 && later >= 0 && later < earlier ? hitAt("level2", row, row.level2Name, before.level2Name) : null;
}

function hitAt(reason: Reason, row: RowView, later: string, earlier: string): Hit<Reason> | null {
  const at = row.indicator[reason];
  return at.cell === null ? null : { reason, at, row, values: { later, earlier } };
}
