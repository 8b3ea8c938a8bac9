/** Quantities in running text: 为15所中小学配备保安人员24名, 每人960元, 共计890人 – with the nouns near by. */
import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numerals";
import { multiplyDecimals, shortestNumber, type DecimalText } from "./decimal";
import { foldSameLength } from "./full-width";
import type { Span } from "./spans";
import { leadingUnit, unitInfo, type UnitInfo } from "./units";

export interface Quantity extends Span {
  readonly number: DecimalText;
  /** As written; with 万 or 亿 already worked into the number (3万个). */
  readonly unit: string;
  readonly info: UnitInfo;
  /** Chinese words directly in front, the nearest last; without 共计, 约 and the like. */
  readonly nounBefore: string;
  /** Chinese words directly behind the unit. */
  readonly nounAfter: string;
  /** 约, 左右, 余, 多, 预计 … */
  readonly approximate: boolean;
  /** A limit, not a count: 以上, 以下, 不少于, ＞ … or one end of a range. */
  readonly bounded: boolean;
  /** 每人960元, 人均72元: an amount for each of something. */
  readonly each: boolean;
}

const NUMBER = new RegExp(`(?<![\\d.A-Za-z第])(?:百分之(?:\\d+(?:\\.\\d+)?|[${CHINESE_NUMERAL_CHARACTERS}]+)|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${CHINESE_NUMERAL_CHARACTERS}]+)(?![\\d.])`, "gu");
const BEFORE = /[\p{Script=Han}（）()]{0,16}$/u;
const AFTER = /^[\p{Script=Han}]{0,12}/u;
const FILLERS = /(?:总共|一共|共计|共有|合计|累计|总计|预计|计划|大约|大概|不少于|不低于|至少|不超过|不高于|最多|超过|达到|约|近|共|为|是|有|计|[（(])+$/u;
const APPROXIMATE = /(?:约|大概|近|预计|预估|估计)[（(]?$/u;
const BOUND_BEFORE = /(?:不少于|不低于|至少|不超过|不高于|最多|超过|不足|以上|[≥≤><=])$/u;
const EACH = /(?:每[\p{Script=Han}]{0,4}|人均|平均|户均|生均|单价|标准为?)$/u;

/** Any digit, full-width ones too, or Chinese numeral. */
const MAY_HOLD_NUMBER = new RegExp(`[\\d０-９百${CHINESE_NUMERAL_CHARACTERS}]`, "u");

/** How far around a number is looked, in characters. */
const SIGHT = 30;

/** Every number with a known unit, in order. Dates, years, ordinals, ages and document numbers are not quantities. */
export function quantitiesIn(text: string): readonly Quantity[] {
  if (!MAY_HOLD_NUMBER.test(text)) return [];
  const folded = foldSameLength(text);
  let last = 0;
  return [...folded.matchAll(NUMBER)].flatMap((match) => {
    const found = quantityAt(folded, match.index, match[0], last);
    if (found === null) return [];
    last = found.end;
    return [{ ...found, text: text.slice(found.start, found.end) }];
  });
}

/** `floor`: where the quantity before it ends; nouns never reach over it. */
function quantityAt(text: string, start: number, numeral: string, floor: number): Quantity | null {
  if (numeral.startsWith("百分之")) return percentWord(text, start, numeral);
  const digits = /^\d/.test(numeral);
  const number = digits ? numeral.replaceAll(",", "") : parseChineseNumeral(numeral)?.toString();
  if (number === undefined) return null;
  const rest = text.slice(start + numeral.length, start + numeral.length + SIGHT);
  const from = Math.max(floor, start - SIGHT);
  const more = /^\s*(?:[余多几]\s*)?/u.exec(rest)?.[0] ?? "";
  const read = unitAt(rest.slice(more.length), shortestNumber(number));
  if (read === null || isDateOrAge(read, text.slice(from, start), rest.slice(more.length))) return null;
  const end = start + numeral.length + more.length + read.length;
  const front = text.slice(from, start).trimEnd();
  const behind = text.slice(end, end + SIGHT);
  // 一次性, 一个 and the like are words more often than counts.
  if (!digits && (/^(?:性|体|般|致|定|些|样|律|切)/u.test(behind) || numeral === "一")) return null;
  const before = (BEFORE.exec(front)?.[0] ?? "").replace(FILLERS, "").replace(/^.*[（(）)]/u, "");
  return {
    text: text.slice(start, end), start, end, number: read.number, unit: read.unit, info: read.info,
    nounBefore: before, nounAfter: AFTER.exec(behind)?.[0] ?? "",
    approximate: more.trim() !== "" || APPROXIMATE.test(front) || /^左右|^上下/u.test(behind),
    bounded: BOUND_BEFORE.test(front) || /^(?:及|含|（含）)?(?:以上|以下|以内|之内|内)/u.test(behind) || /\d\s*[-~至到]$/u.test(front) || /^\s*[-~至到]\s*\d/u.test(behind),
    each: EACH.test(front.replace(/[为是约]$/u, "")) || read.info.per.length > 0,
  };
}

/** 百分之五十: the unit stands in front of the number. */
function percentWord(text: string, start: number, numeral: string): Quantity | null {
  const written = numeral.slice("百分之".length);
  const number = /^\d/.test(written) ? written : parseChineseNumeral(written)?.toString();
  const info = unitInfo("%");
  if (number === undefined || info === null) return null;
  const end = start + numeral.length;
  return { text: text.slice(start, end), start, end, number, unit: "%", info, nounBefore: "", nounAfter: "", approximate: false, bounded: false, each: false };
}

function unitAt(rest: string, number: DecimalText): { readonly number: DecimalText; readonly unit: string; readonly info: UnitInfo; readonly length: number } | null {
  const unit = leadingUnit(rest);
  const info = unitInfo(unit);
  const inner = leadingUnit(rest.slice(1));
  if (/^[万亿]/u.test(rest) && unit.length === 1 && inner !== "" && !inner.startsWith("元")) {
    const innerInfo = unitInfo(inner);
    if (innerInfo !== null) return { number: multiplyDecimals(number, rest.startsWith("万") ? "10000" : "100000000"), unit: inner, info: innerInfo, length: 1 + inner.length };
  }
  return info === null ? null : { number, unit, info, length: unit.length };
}

/** 2019年, 8月, 3日, 18周岁, 10月底: points in time and ages. Durations stay (30天, 3个月, 2小时). */
function isDateOrAge(read: { readonly unit: string }, front: string, rest: string): boolean {
  if (/^(?:周岁|岁)/u.test(rest)) return true;
  if (read.unit === "年") return !/^年(?:期|内|以上|以下|左右|时间)/u.test(rest) || /\d{4}$/.test(front);
  return read.unit === "月" || read.unit === "日" || read.unit === "时" || read.unit === "分" || read.unit === "点";
}
