/** 目标编号不连续 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { goalSeries } from "./goal-numbers";

export const crossGoalNumberSequence = defineRule({
  id: "cross-goal-number-sequence",
  reach: "project",
  title: { zh: "目标编号不连续", en: "Goal numbers not in sequence" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "绩效目标从1起逐个编号。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.objectives.some(({ cell, text }) => cell !== null && text !== ""),
  reads: ({ project }) => project.objectives,
  check: ({ project }) => goalSeries(project.objectives).flatMap((series) => {
    const wrong = series.findIndex(({ number }, index) => number !== (series[index - 1]?.number ?? 0) + 1);
    const found = series[wrong];
    return found ? [{ reason: "sequence" as const, at: found.at, values: { expected: (series[wrong - 1]?.number ?? 0) + 1, found: found.number } }] : [];
  }),
  messages: {
    sequence: {
      zh: "绩效目标的编号在应为{expected}处写成了{found}，请核对是否漏了目标，或改正编号。",
      en: "The goals' numbers jump: {expected} was due and {found} stands there; check for a missing goal or correct the number.",
    },
  },
  page: {
    why: "编号跳过或重复，读者会以为漏了一个目标，说明中的“对应目标2”也对不上。",
    how: "补上漏写的目标，或从1起重新编号。",
    acceptable: "目标沿用上级文件的编号时，可以注明后接受。",
    limits: "只看每行开头的“目标1：”“1.”；没有编号的行不影响判断。",
  },
  examples: [
    { says: "目标1之后是目标3", document: { projects: [{ objectives: ["目标1：购置新书。\n目标3：免费开放。"] }] }, finds: { reason: "sequence", at: "objectives.0" } },
    { says: "两个1", document: { projects: [{ objectives: ["1.购置新书。\n1.免费开放。"] }] }, finds: { reason: "sequence", at: "objectives.0" } },
    { says: "逐个编号", document: { projects: [{ objectives: ["目标 1：购置新书。", "目标2：免费开放。", "目标三：居民满意。"] }] } },
    { says: "各格从1起", document: { projects: [{ objectives: ["1.购置新书。", "1.免费开放。"] }] } },
    { says: "数字开头的句子不是编号", document: { projects: [{ objectives: ["1.购置新书。\n20.5万元用于购书。\n2.免费开放。"] }] } },
    { says: "没有编号", document: { projects: [{ objectives: ["购置新书，免费开放。"] }] } },
  ],
});
