/** Words and signs that bound a value: ≥, 不低于 … , … 以内, 左右. Facts in tables, one reader. */
import { leadingOperator, OPERATOR_TEXT, type Operator } from "./operators";

export type BoundOperator = Operator | "approximately";

export interface Bound {
  readonly operator: BoundOperator;
  /** As written: the sign, or the words (before and after joined by …, as in 控制在…以内). */
  readonly written: string;
  readonly by: "sign" | "words";
}

const BEFORE: readonly (readonly [string, BoundOperator])[] = [
  ["大于或等于", "ge"], ["大于等于", "ge"], ["不得低于", "ge"], ["不得少于", "ge"], ["不低于", "ge"], ["不少于", "ge"], ["不小于", "ge"], ["至少", "ge"], ["最少", "ge"], ["最低", "ge"],
  ["小于或等于", "le"], ["小于等于", "le"], ["不得超过", "le"], ["不得高于", "le"], ["不超过", "le"], ["不高于", "le"], ["不大于", "le"], ["不多于", "le"], ["不超", "le"], ["至多", "le"], ["最多", "le"], ["最高", "le"],
  ["控制在", "le"],
  ["超过", "gt"], ["大于", "gt"], ["高于", "gt"], ["多于", "gt"], ["低于", "lt"], ["小于", "lt"], ["少于", "lt"], ["等于", "eq"],
  ["大约", "approximately"], ["大概", "approximately"], ["约", "approximately"], ["近", "approximately"],
];

/** 以上 and 以下 include the number itself (as in law). */
const AFTER: readonly (readonly [string, BoundOperator])[] = [
  ["(含)以上", "ge"], ["及以上", "ge"], ["以上", "ge"], ["(含)以下", "le"], ["(含)以内", "le"], ["及以下", "le"], ["以下", "le"], ["以内", "le"], ["之内", "le"], ["内", "le"],
  ["左右", "approximately"], ["上下", "approximately"],
];

/** The bound that stands before the rest of a folded text. */
export function boundBefore(text: string): { readonly bound: Bound | null; readonly rest: string } {
  const sign = leadingOperator(text);
  if (sign !== null) return { bound: { operator: sign.operator, written: sign.symbol, by: "sign" }, rest: text.slice(sign.symbol.length) };
  const found = BEFORE.find(([words]) => text.startsWith(words));
  if (found === undefined) return { bound: null, rest: text };
  return { bound: { operator: found[1], written: found[0], by: "words" }, rest: text.slice(found[0].length) };
}

/** The bound that stands behind a folded text. */
export function boundAfter(text: string): { readonly bound: Bound | null; readonly rest: string } {
  const found = AFTER.find(([words]) => text.endsWith(words) && text.length > words.length);
  if (found === undefined) return { bound: null, rest: text };
  return { bound: { operator: found[1], written: found[0], by: "words" }, rest: text.slice(0, -found[0].length) };
}

/** Whether words that bound a value stand in what should be the name of a thing (投诉率不超过, 左右百分). */
export function holdsBound(words: string): boolean {
  return BEFORE.some(([bound]) => (bound.length > 1 ? words.includes(bound) : words.endsWith(bound)))
    || AFTER.some(([bound]) => (bound.length > 1 ? words.includes(bound) : words.endsWith(bound)));
}

/** Both at once (≥90%以上, 控制在5%以内): the sign, else the words in front, decide; null where they contradict each other. */
export function joinBounds(before: Bound | null, after: Bound | null): Bound | null | "contradiction" {
  if (before === null || after === null) return before ?? after;
  const approximate = before.operator === "approximately" || after.operator === "approximately";
  if (approximate) return { operator: "approximately", written: `${before.written}…${after.written}`, by: "words" };
  if (direction(before.operator) !== direction(after.operator)) return "contradiction";
  return { operator: before.operator, written: `${before.written}…${after.written}`, by: before.by };
}

/** The operator sign that says the same; "" for about (左右, 约): no sign says that. */
export function signOf(bound: Bound): string {
  return bound.operator === "approximately" ? "" : OPERATOR_TEXT[bound.operator];
}

function direction(operator: BoundOperator): "up" | "down" | "none" {
  if (operator === "ge" || operator === "gt") return "up";
  return operator === "le" || operator === "lt" ? "down" : "none";
}
