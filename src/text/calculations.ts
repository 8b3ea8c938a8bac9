/** Calculations written out in running text, recomputed: 38人×600元+3人×3600元=3.36万元, 69.5+59.1+1.4=130. */
import { readExpression, type Expression } from "./expressions";
import { foldWidth } from "./full-width";
import { absoluteRatio, decimalOf, isLess, multiplyRatios, ratioOf, subtractRatios, type Ratio } from "./ratio";
import type { Span } from "./spans";

export interface Calculation extends Span {
  /** The two sides as written. */
  readonly left: string;
  readonly right: string;
  /** What the left side comes to, in the right side's unit. */
  readonly computed: string;
  /** The number on the right as written. */
  readonly stated: string;
  readonly unit: string;
  /** Within the last printed place of the right side (1 % where it says ≈ or 约). */
  readonly agrees: boolean;
}

/** Sentences end a calculation; a comma between digits does not. */
const SENTENCE_END = /[。;；\n"“”、]|[,，](?!\d{3})/u;
const EQUALS = /(?:[=＝≈]+\s*约?)/gu;
/** Most equals signs have none in front: they need no closer look. */
const OPERATOR = /[+\-×÷*xX/＋－＊ｘＸ／—–−✕╳Х⁄∕]/u;
const MONEY_SCALES = ["1", "10000"];

/** Every calculation with an operator on the left and one plain figure on the right. Others are left alone. */
export function calculationsIn(text: string): readonly Calculation[] {
  const signs = [...text.matchAll(EQUALS)];
  return signs.flatMap((sign, index) => {
    const before = signs[index - 1];
    const after = signs[index + 1];
    const left = lastPiece(text.slice(before === undefined ? 0 : before.index + before[0].length, sign.index));
    const start = sign.index + sign[0].length;
    const right = firstPiece(text.slice(start, after?.index ?? text.length));
    return calculation(text, { left, right, start: sign.index - left.length, end: start + right.length, about: /[≈约]/u.test(sign[0]) });
  });
}

interface Sides {
  readonly left: string;
  readonly right: string;
  readonly start: number;
  readonly end: number;
  readonly about: boolean;
}

function calculation(text: string, { left, right, start, end, about }: Sides): readonly Calculation[] {
  if (!OPERATOR.test(left)) return [];
  const expression = readExpression(foldWidth(left), "end");
  const result = readExpression(foldWidth(right), "start");
  const [term, ...more] = result?.terms ?? [];
  if (expression === null || !expression.isCalculated || term === undefined || more.length > 0) return [];
  const stated = multiplyRatios(ratioOf(term.number), ratioOf(term.factor));
  const readings = readingsOf(expression, term.isMoney).map((value) => ({ value, off: absoluteRatio(subtractRatios(value, stated)) }));
  const nearest = readings.reduce<(typeof readings)[number] | null>((best, reading) => (best === null || isLess(reading.off, best.off) ? reading : best), null);
  if (nearest === null) return [];
  const places = term.number.split(".")[1]?.length ?? 0;
  const step = multiplyRatios({ numerator: 1n, denominator: 10n ** BigInt(places) }, ratioOf(term.factor));
  const tolerance = about ? absoluteRatio(multiplyRatios(stated, ratioOf("0.01"))) : step;
  const inUnit = multiplyRatios(nearest.value, { numerator: ratioOf(term.factor).denominator, denominator: ratioOf(term.factor).numerator });
  const from = start + left.length - expression.text.length;
  return [{
    text: text.slice(from, end), start: from, end, left: expression.text, right, stated: term.number, unit: term.unit,
    computed: decimalOf(inUnit, Math.max(places, 2)),
    agrees: isLess(nearest.off, tolerance) || nearest.off.numerator === 0n,
  }];
}

/** A figure without 元 or 万元 may mean either; the result settles which. */
function readingsOf(expression: Expression, resultIsMoney: boolean): readonly Ratio[] {
  if (resultIsMoney && !expression.allMoney) return MONEY_SCALES.map((scale) => expression.valueWith(scale));
  const value = expression.valueWith("1");
  if (!resultIsMoney && expression.anyMoney) return [value, multiplyRatios(value, ratioOf("0.0001"))];
  return [value];
}

function lastPiece(text: string): string {
  const pieces = text.split(SENTENCE_END);
  return pieces.at(-1) ?? "";
}

function firstPiece(text: string): string {
  return text.split(SENTENCE_END)[0] ?? "";
}
