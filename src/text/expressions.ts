/** Sums and products of figures with units, as texts write them: 114801人×69元×40%. Input is folded (`foldWidth`). */
import type { DecimalText } from "./decimal";
import { addRatios, divideRatios, multiplyRatios, ratioOf, subtractRatios, type Ratio } from "./ratio";
import { leadingUnit, unitInfo } from "./units";

export interface Term {
  readonly number: DecimalText;
  readonly unit: string;
  /** 10000 for 万元, 0.01 for % … */
  readonly factor: DecimalText;
  readonly isMoney: boolean;
}

export interface Expression {
  /** The part of the input that is the expression. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** There is an operator in it. */
  readonly isCalculated: boolean;
  readonly anyMoney: boolean;
  readonly allMoney: boolean;
  /** What it comes to when products without a money unit are multiplied by the scale. */
  readonly valueWith: (scale: DecimalText) => Ratio;
}

type Operator = "+" | "-" | "×" | "÷";
interface Product {
  readonly sign: "+" | "-";
  readonly factors: readonly { readonly operator: "×" | "÷"; readonly term: Term }[];
}

const TERM = "(?:\\p{Script=Han}{1,6})?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|(?:\\p{Script=Han}{1,6})?\\d+(?:\\.\\d+)?";
const UNIT = "(?:[\\p{Script=Han}A-Za-z%‰]|/(?!\\d)|[(][\\p{Script=Han}、/]{1,10}[)]){0,12}?";
const SIGN = "[+\\-×÷*xX/]";
const WHOLE = `(?:${TERM})${UNIT}(?:${SIGN}(?:${TERM})${UNIT})*`;
const AT_END = new RegExp(`(?:${WHOLE})$`, "u");
const PART = new RegExp(`(${SIGN})?(?:\\p{Script=Han}{1,6})?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(${UNIT})(?=${SIGN}(?:\\p{Script=Han}{1,6})?\\d|$)`, "gu");
const AT_START = /^(?:约|共)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d.])/u;

/** The expression at the end of the text, or the one figure at its start; null when there is none. Brackets are not read. */
export function readExpression(input: string, place: "start" | "end"): Expression | null {
  const text = input.replace(/\s+/g, "");
  if (place === "start") return figureAtStart(text);
  if (/[()].*\d.*[()]/u.test(text) && /[)]\s*[×*÷+-]|[×*÷+-]\s*[(]/u.test(text)) return null;
  const found = AT_END.exec(text)?.[0];
  return found === undefined ? null : expressionOf(found);
}

function figureAtStart(text: string): Expression | null {
  const found = AT_START.exec(text);
  const number = found?.[1];
  if (found === null || number === undefined) return null;
  const rest = text.slice(found[0].length);
  // A second operator makes the right side a calculation of its own, not a result.
  if (new RegExp(`^${UNIT}${SIGN}\\d`, "u").test(rest)) return null;
  const unit = leadingUnit(rest);
  return build(found[0] + unit, [{ sign: "+", factors: [{ operator: "×", term: termOf(number, rest) }] }]);
}

function expressionOf(text: string): Expression | null {
  const products: { sign: "+" | "-"; factors: { operator: "×" | "÷"; term: Term }[] }[] = [];
  let end = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index !== end) return null;
    end = match.index + match[0].length;
    const operator = operatorOf(match[1]);
    const term = termOf(match[2] ?? "", match[3] ?? "");
    const last = products.at(-1);
    if (last === undefined || operator === "+" || operator === "-") products.push({ sign: operator === "-" ? "-" : "+", factors: [{ operator: "×", term }] });
    else last.factors.push({ operator, term });
  }
  return end === text.length && products.length > 0 ? build(text, products) : null;
}

function build(text: string, products: readonly Product[]): Expression | null {
  const terms = products.flatMap(({ factors }) => factors.map(({ term }) => term));
  const values = products.map((product) => ({ ...product, value: productOf(product), money: product.factors.some(({ term }) => term.isMoney) }));
  const known = values.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]));
  if (known.length < values.length) return null;
  return {
    text, terms, isCalculated: terms.length > 1,
    anyMoney: known.some(({ money }) => money), allMoney: known.every(({ money }) => money),
    valueWith: (scale) => known.reduce<Ratio>((sum, { sign, value, money }) => {
      const scaled = money ? value : multiplyRatios(value, ratioOf(scale));
      return sign === "+" ? addRatios(sum, scaled) : subtractRatios(sum, scaled);
    }, { numerator: 0n, denominator: 1n }),
  };
}

function productOf({ factors }: Product): Ratio | null {
  return factors.reduce<Ratio | null>((value, { operator, term }) => {
    const factor = multiplyRatios(ratioOf(term.number), ratioOf(term.factor));
    if (value === null) return null;
    return operator === "×" ? multiplyRatios(value, factor) : divideRatios(value, factor);
  }, { numerator: 1n, denominator: 1n });
}

function operatorOf(sign: string | undefined): Operator {
  if (sign === "+" || sign === "-") return sign;
  return sign === "÷" || sign === "/" ? "÷" : "×";
}

function termOf(number: string, unitText: string): Term {
  const unit = leadingUnit(unitText);
  const info = unitInfo(unit);
  const isMoney = info?.dimension === "money";
  const scaled = isMoney || info?.dimension === "ratio" || unit.startsWith("万");
  return { number: number.replaceAll(",", ""), unit, factor: scaled ? info?.factor ?? "1" : "1", isMoney };
}
