/** How many indicators a 项目说明 says there are: 对应目标1设置2个产出指标、1个效果指标，1个满意度指标. */
import { CHINESE_NUMERAL_CHARACTERS, foldWidth, level1ClassOf, level2ClassOf, parseChineseNumeral, type Level1Class, type Level2Class } from "../../text";

export type ClaimedClass = { readonly level: 1; readonly of: Level1Class } | { readonly level: 2; readonly of: Level2Class };

export interface IndicatorClaim {
  readonly count: number;
  /** 产出, 效益 … as written. */
  readonly word: string;
  readonly claimed: ClaimedClass;
  /** The goal the sentence speaks of; null where it names none. */
  readonly goal: number | null;
}

const NUMERAL = `(?:\\d{1,2}|[${CHINESE_NUMERAL_CHARACTERS}]{1,3})`;
/** A slip that occurs: 1个效果目标. */
const CLAIM = new RegExp(`(${NUMERAL})\\s*(?:个|项|条)\\s*(产出|效益|效果|满意度|成本|服务对象满意度|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响)(?:指标|目标)`, "gu");
const GOAL = new RegExp(`目标\\s*(${NUMERAL})(?!\\d|\\s*(?:个|项|条))`, "gu");
const TOTAL = new RegExp(`(?:共|总共|一共|合计|共计)(?:设置|设定|设|有)?(?:了)?\\s*(${NUMERAL})\\s*(?:个|项|条)\\s*(?:三级|绩效|考核|具体)?(?:绩效)?指标`, "u");

/** Every claim of the text, in order. A count before any 目标n, or of the whole table, has no goal. */
export function indicatorClaims(text: string): readonly IndicatorClaim[] {
  const folded = foldWidth(text);
  const goals = [...folded.matchAll(GOAL)].map((match) => ({ at: match.index, goal: figure(match[1] ?? "") }));
  return [...folded.matchAll(CLAIM)].flatMap((match): readonly IndicatorClaim[] => {
    const [, numeral = "", word = ""] = match;
    const count = figure(numeral);
    const claimed = classOf(word);
    if (count === null || claimed === null) return [];
    return [{ count, word, claimed, goal: goals.filter(({ at }) => at < match.index).at(-1)?.goal ?? null }];
  });
}

/** The total of all indicators that the text states; null where it states none. */
export function claimedTotal(text: string): number | null {
  const numeral = TOTAL.exec(foldWidth(text))?.[1];
  return numeral === undefined ? null : figure(numeral);
}

function classOf(word: string): ClaimedClass | null {
  const first = level1ClassOf(word);
  if (first !== null && word !== "服务对象满意度") return { level: 1, of: first };
  const second = level2ClassOf(word);
  return second === null ? null : { level: 2, of: second };
}

function figure(numeral: string): number | null {
  return /^\d/.test(numeral) ? Number(numeral) : parseChineseNumeral(numeral);
}
