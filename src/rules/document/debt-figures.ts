/** Debt service in running text: 还本付息5200万元，其中：本金1500万元，利息3700万元；一般债券1900万元，专项债券3300万元. */
import { multiplyDecimals } from "../../text";
import { sentencesOf, type Paragraph } from "./paragraphs";

export interface DebtFigure {
  readonly in: Paragraph;
  /** all: whatever the kind of debt. */
  readonly debt: "all" | "general" | "special";
  readonly part: "both" | "principal" | "interest";
  /** 万元 */
  readonly amount: string;
  /** Places behind the point, as written in its unit. */
  readonly places: number;
}

const WORD = "还本付息|本息|本金|还本|利息|付息";
const LABEL = new RegExp(`(?:(一般|专项)(?:政府)?债[券务](?:[^\\d。;,、:()]{0,4}?(${WORD}))?|(${WORD}))(?:20\\d\\d年度?|[^\\d。;,、:()增减比较余限发]){0,12}?(?<!\\d)(\\d+(?:\\.\\d+)?)(万元|亿元)`, "gu");

/** The figures of each sentence in order; amounts without one of the words are left out. */
export function debtFigures(paragraphs: readonly Paragraph[]): readonly (readonly DebtFigure[])[] {
  return paragraphs.filter(({ text }) => /还本付息|本息|付息|利息/u.test(text)).flatMap((paragraph) => sentencesOf(paragraph).map((sentence) =>
    [...sentence.matchAll(LABEL)].map((match): DebtFigure => {
      const [, kind, named, alone, number = "", unit = ""] = match;
      const word = named ?? alone;
      return {
        in: paragraph,
        debt: kind === "一般" ? "general" : kind === "专项" ? "special" : "all",
        part: word === "本金" || word === "还本" ? "principal" : word === "利息" || word === "付息" ? "interest" : "both",
        amount: multiplyDecimals(number, unit === "亿元" ? "10000" : "1"),
        places: (number.split(".")[1]?.length ?? 0) - (unit === "亿元" ? 4 : 0),
      };
    })).filter((figures) => figures.length > 0));
}
