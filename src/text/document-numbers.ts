/** Document numbers (文号) in running text: 保财社〔2023〕130号, with any kind of brackets and with what is missing. */
import { halfWidth } from "./full-width";
import { spanOf, type Span } from "./spans";

export interface DocumentNumber extends Span {
  /** 保财社; "" where nothing of it stands in front. */
  readonly issuer: string;
  readonly year: number;
  /** The number without leading zeros. */
  readonly serial: string;
  /** As written: 〔, 【, [ … and its end; the place of the opening bracket in the text. */
  readonly brackets: readonly [open: string, close: string];
  readonly bracketStart: number;
  /** 号 stands behind the number. */
  readonly hasHao: boolean;
  /** 第 stands before the number. */
  readonly hasDi: boolean;
  readonly zeroPadded: boolean;
  /** Issuer, 〔year〕 and number as they should be written. */
  readonly canonical: string;
}

const OPEN = "〔【\\[［（(〈<﹝〖";
const CLOSE = "〕】\\]］）)〉>﹞〗";
/** In round brackets a bare year is not yet a document number: 号 decides. */
const NUMBER = new RegExp(`([${OPEN}])\\s*((?:19|20)\\d{2})\\s*年?\\s*([${CLOSE}])\\s*(第)?\\s*(\\d{1,5})\\s*(号)?`, "gu");
const BRACKET = new RegExp(`[${OPEN}]`, "u");
const ROUND = new Set(["（", "(", "〈", "<"]);
const ISSUER = /[\p{Script=Han}]{1,12}$/u;
/** Words that introduce a document number and are no part of it. */
const INTRODUCTION = /^.*(?:根据|按照|依据|依照|参照|执行|下发|印发|文件|通知|关于|以及|详见|落实|财政[部厅局]|[的和及与按据见在以由])(?=\p{Script=Han}{2,})/u;

/** Every document number in the text, in order. */
export function documentNumbersIn(text: string): readonly DocumentNumber[] {
  if (!BRACKET.test(text)) return [];
  const folded = Array.from(text, (character) => (/[０-９]/.test(character) ? halfWidth(character) : character)).join("");
  return [...folded.matchAll(NUMBER)].flatMap((match) => {
    const [, open = "", year = "", close = "", di, serial = "", hao] = match;
    if (ROUND.has(open) && hao === undefined) return [];
    const issuer = (ISSUER.exec(folded.slice(0, match.index))?.[0] ?? "").replace(INTRODUCTION, "");
    const span = spanOf(match);
    const start = span.start - issuer.length;
    const plain = serial.replace(/^0+(?=\d)/, "");
    return [{
      issuer, year: Number(year), serial: plain, brackets: [open, close] as const, bracketStart: span.start,
      hasHao: hao !== undefined, hasDi: di !== undefined, zeroPadded: plain !== serial,
      canonical: `${issuer}〔${year}〕${plain}号`,
      start, end: span.end, text: text.slice(start, span.end),
    }];
  });
}
