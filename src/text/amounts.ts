/** A number with its unit: 95%, 3,000元/人, 三次, 百分之九十五, 20个村, 城市8712元/年. Texts come folded (`foldWidth`, no white space, no thousands commas). */
import { boundAfter, boundBefore, holdsBound, joinBounds, type Bound } from "./bounds";
import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numerals";
import { multiplyDecimals, type DecimalText } from "./decimal";
import { leadingUnit, unitInfo, type Dimension } from "./units";

export interface Amount {
  readonly number: DecimalText;
  /** As written (folded); 百分比 and 百分之 are %. "" without one. */
  readonly unit: string;
  /** What is counted, where it follows the unit (20个村). */
  readonly noun: string;
  /** What stands in front (城市8712元/年). */
  readonly label: string;
  readonly writing: "digits" | "chinese" | "percent-word";
}

export interface BoundedAmount {
  readonly bound: Bound | null;
  readonly amount: Amount;
}

const HAN = "\\p{Script=Han}";
const LABEL = new RegExp(`^((?:${HAN}|[“”"'·:]){1,14}?)(?=[≥≤><=≧≦⩾⩽\\d]|不低于|不少于|不超过|不高于|至少|约)`, "u");
const NOUN = new RegExp(`^${HAN}{0,6}$`, "u");

/** What may have the name of the counted thing behind its unit; 100分制 and 5G网 are words. */
const COUNTED: ReadonlySet<Dimension> = new Set(["people", "count", "times", "money", "ratio", "area", "length"]);

/** The one bounded amount that the whole folded text is; null when it is anything else. */
export function readBoundedAmount(text: string): BoundedAmount | null {
  return withoutLabel(text, "") ?? labelled(text);
}

function labelled(text: string): BoundedAmount | null {
  const label = LABEL.exec(text)?.[1];
  // 第3次 is an ordinal, no amount.
  if (label === undefined || /(?:第|分之)$/u.test(label) || holdsBound(label)) return null;
  return withoutLabel(text.slice(label.length), label.replace(/[:]$/, ""));
}

function withoutLabel(text: string, label: string): BoundedAmount | null {
  const before = boundBefore(text);
  const after = boundAfter(before.rest);
  const plain = readAmount(before.rest, label, before.bound?.by === "sign");
  if (plain !== null && (after.bound === null || plain.noun === "")) return { bound: before.bound, amount: plain };
  const amount = readAmount(after.rest, label, false);
  const bound = joinBounds(before.bound, after.bound);
  return amount === null || bound === "contradiction" ? null : { bound, amount };
}

function readAmount(text: string, label: string, signed: boolean): Amount | null {
  const percent = /^百分之(.+)$/u.exec(text)?.[1];
  if (percent !== undefined) {
    const number = numberOf(percent);
    return number === null ? null : { number, unit: "%", noun: "", label, writing: "percent-word" };
  }
  // Behind words a dash is no minus.
  const digits = (label === "" ? /^-?\d+(\.\d+)?/ : /^\d+(\.\d+)?/).exec(text)?.[0];
  return digits === undefined ? chineseAmount(text, label) : digitAmount(digits, text.slice(digits.length), label, signed);
}

function digitAmount(number: string, rest: string, label: string, signed: boolean): Amount | null {
  if (rest === "") return { number, unit: "", noun: "", label, writing: "digits" };
  if (rest === "百分比") return { number, unit: "%", noun: "", label, writing: "percent-word" };
  const large = largeCount(number, rest);
  if (large !== null) return { ...large, label };
  // 余 and 多 behind a number make it approximate; nothing of the kind is guessed.
  const bracketed = /^\((.+)\)$/u.exec(rest)?.[1];
  if (bracketed !== undefined && leadingUnit(bracketed) === bracketed) return { number, unit: bracketed, noun: "", label, writing: "digits" };
  const unit = leadingUnit(rest);
  const noun = rest.slice(unit.length);
  if (unit !== "") return noun === "" || (COUNTED.has(unitInfo(unit)?.dimension ?? "score") && NOUN.test(noun) && !holdsBound(noun) && !/[约近]/u.test(noun)) ? { number, unit, noun, label, writing: "digits" } : null;
  // After an operator sign a short word is a unit even when the table does not know it.
  return signed && /^[\p{Script=Han}A-Za-z/]{1,5}$/u.test(rest) && !holdsBound(rest) && !/分之|[约近内至到每第]/u.test(rest) ? { number, unit: rest, noun: "", label, writing: "digits" } : null;
}

/** 3万个 is 30,000 个; 万元, 万人 and the like are units of their own. */
function largeCount(number: string, rest: string): Omit<Amount, "label"> | null {
  const size = rest.startsWith("万") ? "10000" : rest.startsWith("亿") ? "100000000" : null;
  if (size === null || leadingUnit(rest).length > 1) return null;
  const unit = leadingUnit(rest.slice(1));
  return unit === "" || unit !== rest.slice(1) ? null : { number: multiplyDecimals(number, size), unit, noun: "", writing: "digits" };
}

/** 三次, 一百二十人; only with a known unit right behind and nothing after it (十分满意 and 一次性发放 are words). */
function chineseAmount(text: string, label: string): Amount | null {
  const numeral = new RegExp(`^[${CHINESE_NUMERAL_CHARACTERS}]+`, "u").exec(text)?.[0] ?? "";
  const number = splitNumeral(numeral, text);
  if (number === null || text === "十分") return null;
  const unit = text.slice(number.length);
  const value = parseChineseNumeral(number);
  return value === null || unit === "" || leadingUnit(unit) !== unit ? null : { number: value.toString(), unit, noun: "", label, writing: "chinese" };
}

/** 三万元 is 三万 + 元; 三千克 is 三 + 千克: the longest numeral whose rest is a unit. */
function splitNumeral(numeral: string, text: string): string | null {
  for (let length = numeral.length; length > 0; length -= 1) {
    const rest = text.slice(length);
    if (rest !== "" && leadingUnit(rest) === rest && parseChineseNumeral(numeral.slice(0, length)) !== null) return numeral.slice(0, length);
  }
  return null;
}

/** A number in digits or Chinese numerals, nothing else. */
function numberOf(text: string): DecimalText | null {
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  return parseChineseNumeral(text)?.toString() ?? null;
}
