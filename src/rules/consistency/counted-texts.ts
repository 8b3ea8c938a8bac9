/** The counts that goals, purpose and explanation of a project state, clause by clause. */
import type { Field } from "../../model";
import { multiplyDecimals, quantitiesIn, yearsIn, type Quantity, type UnitInfo } from "../../text";
import type { ProjectView } from "../engine/views";
import { nounsOfQuantity } from "./nouns";

export interface TextCount {
  readonly at: Field;
  readonly quantity: Quantity;
  /** In the base of its kind: 3万人 is 30000. */
  readonly amount: string;
  readonly kind: string;
  /** What it may count; none where the text does not say. */
  readonly nouns: readonly (readonly string[])[];
}

export interface CountedText {
  readonly at: Field;
  /** What may be held against an indicator. */
  readonly counts: readonly TextCount[];
  /** All numbers with a unit, for products (20个村, 每村2名). */
  readonly numbers: readonly string[];
  /** The text speaks of what is done every month, quarter or week: a multiple of a number may be meant. */
  readonly hasYearly: boolean;
}

/** Other years, and what is there already: not this year's plan. */
const OTHER_TIME = /上年|去年|以前年度|往年|历年|截至|截止|已(?:完成|建成|发放|有)|原有|现有/u;
/** Kinds in which any unit can be turned into another; counts (台, 次) are compared in their own unit. */
const MEASURES: ReadonlySet<string> = new Set(["people", "area", "length", "weight", "volume"]);
const CLAUSE_END = /[。；;\n]/gu;

/** What is counted and in which measure; null for money, shares and time, which other rules look at. */
export function countKind(info: UnitInfo): string | null {
  if (info.per.length > 0) return null;
  if (info.dimension === "count" || info.dimension === "times") return info.canonical;
  return MEASURES.has(info.dimension) ? info.dimension : null;
}

/** A number in the base of its kind. */
export function inBase(number: string, info: UnitInfo): string {
  return info.factor === null || info.dimension === "times" ? number : multiplyDecimals(number, info.factor);
}

/** Goals, purpose and explanation with the counts they state for the budget year. */
export function countedTexts(view: ProjectView): readonly CountedText[] {
  const { project } = view;
  return [...project.objectives, project.useOfFunds, project.explanation]
    .filter(({ cell, text }) => cell !== null && text !== "")
    .map((at) => {
      const quantities = quantitiesIn(withoutMarks(at.text));
      return {
        at,
        numbers: quantities.map(({ number }) => number),
        hasYearly: /每(?:月|季度?|周|年)|按[月季周]/u.test(at.text),
        counts: quantities.flatMap(countsOf(at, view.document.budgetYear)),
      };
    });
}

/** The numbers of lines (1. 2、) blanked out, so that 2.20个 is read as 20 of the second goal; positions hold. */
function withoutMarks(text: string): string {
  let next = 1;
  return text.split("\n").map((line) => {
    const mark = /^\s*(\d{1,2})[.．、]/u.exec(line);
    if (mark === null || Number(mark[1]) !== next) return line;
    next++;
    return " ".repeat(mark[0].length) + line.slice(mark[0].length);
  }).join("\n");
}

function countsOf(at: Field, budgetYear: number | null): (quantity: Quantity) => readonly TextCount[] {
  const isOtherTime = otherTimes(at.text, budgetYear);
  return (quantity) => {
    const kind = countKind(quantity.info);
    if (kind === null || quantity.each || quantity.bounded || isOtherTime(quantity.start)) return [];
    return [{ at, quantity, kind, amount: inBase(quantity.number, quantity.info), nouns: nounsOfQuantity(quantity) }];
  };
}

/** Whether the clause at a position (they come rising) speaks of another year, or of what is there already; each clause is read once. */
function otherTimes(text: string, budgetYear: number | null): (position: number) => boolean {
  const ends = [...[...text.matchAll(CLAUSE_END)].map(({ index }) => index), text.length];
  let clause = -1;
  let told = false;
  return (position) => {
    const before = clause;
    while (clause < 0 || (ends[clause] ?? text.length) < position) clause++;
    if (clause !== before) told = speaksOfOtherTime(text.slice((ends[clause - 1] ?? -1) + 1, ends[clause]), budgetYear);
    return told;
  };
}

function speaksOfOtherTime(clause: string, budgetYear: number | null): boolean {
  if (OTHER_TIME.test(clause)) return true;
  const years = yearsIn(clause);
  return years.length > 0 && budgetYear !== null && !years.some(({ year }) => year === budgetYear);
}
