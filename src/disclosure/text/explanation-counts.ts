/**
 * 项目说明 says how many indicators of each class a goal has ("对应目标1设置2个产出指标、1个效果指标"). This writes those
 * counts from the table. Which indicator belongs to which goal no table says, so a class whose indicators are spread over
 * several goals is only compared, never divided up.
 */
import type { Indicator } from "../../model";
import { level1ClassOf, type Level1Class } from "../../text";

export interface CountedExplanation {
  readonly text: string;
  /** Classes whose stated counts disagree with the table and could not be put right. */
  readonly unclear: readonly Level1Class[];
}

/** 项目说明 whose stated counts of indicators disagree with the table, spread over several goals: for a person to put right. */
export interface UnclearCounts {
  /** Place in DisclosureDocument.projects. */
  readonly project: number;
  /** 产出指标 … */
  readonly classes: readonly string[];
}

/** Classes as 项目说明 names them. */
export const COUNTED_CLASSES: Readonly<Record<Level1Class, string>> = { cost: "成本指标", output: "产出指标", outcome: "效益指标", satisfaction: "满意度指标" };
const CLAIM = /(\d+|[一二两三四五六七八九十]+)(\s*个\s*)(产出|效益|效果|满意度|成本)(?=指标|目标)/g;
const WORDS: Readonly<Record<string, Level1Class>> = { 产出: "output", 效益: "outcome", 效果: "outcome", 满意度: "satisfaction", 成本: "cost" };
const CHINESE = "零一二三四五六七八九十";

/** The explanation with its counts; a blank one becomes one sentence that states them. */
export function countedExplanation(explanation: string, indicators: readonly Indicator[]): CountedExplanation {
  const counts = countByClass(indicators);
  if (explanation === "") return { text: countSentence(indicators.length, counts), unclear: [] };
  const claims = [...explanation.matchAll(CLAIM)].map((match) => ({ level1: WORDS[match[3] ?? ""], count: figure(match[1] ?? "") }));
  const unclear = new Set<Level1Class>();
  const text = explanation.replace(CLAIM, (whole, number: string, between: string, word: string) => {
    const level1 = WORDS[word];
    if (level1 === undefined) return whole;
    const same = claims.filter((claim) => claim.level1 === level1);
    const stated = same.reduce((sum, claim) => sum + claim.count, 0);
    const actual = counts.get(level1) ?? 0;
    if (stated === actual) return whole;
    if (same.length === 1) return `${numberLike(number, actual)}${between}${word}`;
    unclear.add(level1);
    return whole;
  });
  return { text, unclear: [...unclear] };
}

function countByClass(indicators: readonly Indicator[]): ReadonlyMap<Level1Class, number> {
  const counts = new Map<Level1Class, number>();
  for (const indicator of indicators) {
    const level1 = level1ClassOf(indicator.level1InForce);
    if (level1 !== null && indicator.level3.text !== "") counts.set(level1, (counts.get(level1) ?? 0) + 1);
  }
  return counts;
}

function countSentence(total: number, counts: ReadonlyMap<Level1Class, number>): string {
  const parts = (["cost", "output", "outcome", "satisfaction"] as const).filter((level1) => counts.has(level1))
    .map((level1) => `${String(counts.get(level1) ?? 0)}个${COUNTED_CLASSES[level1]}`);
  return parts.length === 0 ? "" : `项目说明：本项目共设置${String(total)}个绩效指标，其中${parts.join("、")}。`;
}

function figure(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "两") return 2;
  if (text.startsWith("十")) return 10 + Math.max(0, CHINESE.indexOf(text.slice(1) || "零"));
  return Math.max(0, CHINESE.indexOf(text));
}

function numberLike(sample: string, value: number): string {
  return /^\d/.test(sample) || value > 10 ? String(value) : (CHINESE[value] ?? String(value));
}
