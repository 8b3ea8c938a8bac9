/** 说明中的指标个数与表不符 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView, RowView } from "../engine/views";
import { filledGoals } from "../structure/goals";
import { claimedTotal, indicatorClaims, type ClaimedClass, type IndicatorClaim } from "./indicator-claims";

type Reason = "class" | "total" | "goal";

export const crossNarrativeIndicatorCount = defineRule<Record<string, never>, Reason>({
  id: "cross-narrative-indicator-count",
  reach: "project",
  title: { zh: "说明中的指标个数与表不符", en: "Stated number of indicators differs from the table" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "项目说明中的指标个数应与表中一致。" }],
  options: NO_OPTIONS,
  applies: ({ project, rows }) => project.explanation.cell !== null && project.explanation.text !== "" && rows.some((row) => row.counts),
  reads: ({ project }) => [project.explanation, ...project.indicators.flatMap(({ level1, level2, level3 }) => [level1, level2, level3])],
  check: (view) => {
    const at = view.project.explanation;
    const claims = indicatorClaims(at.text);
    const differences = classDifferences(claims, view);
    const hits: Hit<Reason>[] = [];
    if (differences.length > 0) hits.push({ reason: "class", at, values: { differences: differences.join("、") } });
    const total = claimedTotal(at.text);
    const actual = view.rows.filter((row) => row.counts).length;
    if (hits.length === 0 && total !== null && total !== actual) hits.push({ reason: "total", at, values: { stated: total, actual } });
    const goals = goalCount(view);
    const beyond = claims.find(({ goal }) => goals !== null && goal !== null && goal > goals);
    if (hits.length === 0 && beyond && goals !== null) hits.push({ reason: "goal", at, values: { goal: beyond.goal ?? 0, goals } });
    return hits;
  },
  messages: {
    class: {
      zh: "项目说明写的指标个数与表中不符（{differences}），读者会以为表格缺行，请按表改正说明，或补齐指标。",
      en: "The explanation counts other indicators than the table has ({differences}): correct the text or complete the table.",
    },
    total: {
      zh: "项目说明写共{stated}个指标，表中有{actual}个，请改成一致。",
      en: "The explanation speaks of {stated} indicators, the table has {actual}: make them agree.",
    },
    goal: {
      zh: "项目说明为目标{goal}设置了指标，但绩效目标只有{goals}个，请核对目标的个数和编号。",
      en: "The explanation gives indicators to goal {goal}, but there are only {goals} goals: check their number.",
    },
  },
  page: {
    why: "说明和表格一起公开，个数对不上说明改了一处忘了另一处。",
    how: "按表中的指标逐类数一遍，改正说明中的个数；确实漏了指标的，补在表里。",
    acceptable: "说明只介绍其中几个主要指标、并写明“主要”的，可以接受。",
    limits: "各目标的个数按类别加总后与全表比较；没有提到的类别不比较；同一目标的同一类别写了两次时，按一次或两次计算有一种相符就不报告；表中不写指标属于哪个目标，所以不逐个目标核对。",
  },
  examples: [
    {
      says: "产出多写了一个",
      document: { projects: [{ objectives: ["购置新书。", "免费开放。"], explanation: "对应目标1设置5个产出指标、1个满意度指标；对应目标2设置1个产出指标，2个效益指标。" }] },
      finds: { reason: "class", at: "explanation" },
    },
    { says: "总数不符", document: { projects: [{ explanation: "本项目共设置9个绩效指标。" }] }, finds: { reason: "total", at: "explanation" } },
    {
      says: "说明中有目标3，只有两个目标",
      document: { projects: [{ objectives: ["购置新书。", "免费开放。"], explanation: "对应目标1设置5个产出指标；对应目标3设置2个效益指标、1个满意度指标。" }] },
      finds: { reason: "goal", at: "explanation" },
    },
    {
      says: "各目标加总与表相符",
      document: { projects: [{ objectives: ["购置新书。", "免费开放。"], explanation: "对应目标1设置两个产出指标、1个效果指标；对应目标2设置3个产出指标、1个效果指标，1个满意度指标。" }] },
    },
    { says: "总数和分类都相符", document: { projects: [{ explanation: "项目说明：本项目共设置8个绩效指标，其中5个产出指标、2个效益指标、1个满意度指标。" }] } },
    { says: "二级指标的个数", document: { projects: [{ explanation: "产出部分设置2个数量指标、1个质量指标、1个时效指标、1个成本指标。" }] } },
    { says: "没有写个数", document: { projects: [{ explanation: "指标按照年度购书清单设置。" }] } },
  ],
});

function classDifferences(claims: readonly IndicatorClaim[], view: ProjectView): readonly string[] {
  const byClass = new Map<string, IndicatorClaim[]>();
  for (const claim of claims) {
    const key = `${String(claim.claimed.level)} ${claim.claimed.of}`;
    byClass.set(key, [...(byClass.get(key) ?? []), claim]);
  }
  return [...byClass.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const actual = view.rows.filter((row) => row.counts && isOf(row, first.claimed)).length;
    const stated = same.reduce((sum, { count }) => sum + count, 0);
    return stated === actual || withoutRepeats(same) === actual ? [] : [`${first.word}：说明${String(stated)}个，表中${String(actual)}个`];
  });
}

/** A claim that stands twice for one goal counts once. */
function withoutRepeats(claims: readonly IndicatorClaim[]): number {
  return [...new Map(claims.map((claim) => [claim.goal, claim.count])).values()].reduce((sum, count) => sum + count, 0);
}

/** 成本 is a class under 产出 or one of its own. */
function isOf(row: RowView, claimed: ClaimedClass): boolean {
  if (claimed.level === 2) return row.level2 === claimed.of;
  if (claimed.of === "cost") return row.level1 === "cost" || row.level2Name.includes("成本");
  return row.level1 === claimed.of;
}

/** Goals in cells of their own; null where one cell holds them all and their number is a matter of reading. */
function goalCount(view: ProjectView): number | null {
  const goals = filledGoals(view);
  return goals.length > 1 ? goals.length : null;
}
