/** Amounts of money behind a label in running text: 公务接待费114万元. */
import { multiplyDecimals } from "../../text";
import type { Paragraph } from "./paragraphs";

export interface LabelledAmount {
  readonly in: Paragraph;
  /** 万元 */
  readonly amount: string;
  /** One of the last place as printed, in 万元: 9.26亿元 is printed to 100. 0 for 未安排. */
  readonly step: number;
}

/** What may stand between a label and its amount: no other figure, no comparison, no end of a clause; a year may. */
const BETWEEN = "(?:20\\d\\d年度?|[^\\d。;,、（）()增减比较升降压超])";
const NONE = "(?:费用?|经费|支出|预算)*(?:为零|未安排|不安排|无预算|没有安排)";

/** Every amount that stands right behind the label, in order; 未安排 and the like are 0. */
export function amountsOf(paragraphs: readonly Paragraph[], label: string): readonly LabelledAmount[] {
  const pattern = new RegExp(`(?:${label})(?:${NONE}|${BETWEEN}{0,16}?(?<!\\d)(\\d+(?:\\.\\d+)?)(万元|亿元|元))`, "gu");
  return paragraphs.flatMap((paragraph) => [...paragraph.text.matchAll(pattern)].map((match) => ({
    in: paragraph,
    step: match[1] === undefined ? 0 : 10 ** -(match[1].split(".")[1]?.length ?? 0) * (match[2] === "元" ? 0.0001 : match[2] === "亿元" ? 10_000 : 1),
    amount: match[1] === undefined ? "0" : multiplyDecimals(match[1], match[2] === "元" ? "0.0001" : match[2] === "亿元" ? "10000" : "1"),
  })));
}
