/** “三公”经费 in the text: its section and the figures that stand there. */
import type { DocumentView } from "../engine/views";
import { amountsOf, type LabelledAmount } from "./amounts";
import { paragraphsOf, sectionOf, type Paragraph } from "./paragraphs";

export interface ThreePublic {
  readonly paragraphs: readonly Paragraph[];
  readonly total: readonly LabelledAmount[];
  readonly travel: readonly LabelledAmount[];
  readonly vehicles: readonly LabelledAmount[];
  readonly purchase: readonly LabelledAmount[];
  readonly running: readonly LabelledAmount[];
  readonly reception: readonly LabelledAmount[];
}

/** The sections on 三公经费; without one, the paragraphs that speak of it; null where none does. */
export function threePublic(document: DocumentView): ThreePublic | null {
  const all = paragraphsOf(document);
  const inSections = new Set(all.filter(({ heading, text }) => heading > 0 && text.includes("三公")).flatMap((heading) => sectionOf(all, heading).body));
  const paragraphs = inSections.size > 0 ? [...inSections] : all.filter(({ text, heading }) => heading === 0 && /三公经费|公务用车|公务接待费|因公出国/u.test(text));
  return paragraphs.length === 0 ? null : threePublicIn(paragraphs);
}

const CAR = "(?:公务用车|公务车辆?|公车|车辆)";
const COST = "(?:费用?|经费|支出)";
const UPKEEP = "(?:运行(?:[及和与]?维护)?|运维)";

/** The figures of these paragraphs. */
export function threePublicIn(paragraphs: readonly Paragraph[]): ThreePublic {
  return {
    paragraphs,
    total: amountsOf(paragraphs, "三公经费\\)?(?:财政拨款)?(?:支出)?(?:预算)?(?:支出)?(?:合计|总额|总计|共计)?"),
    travel: amountsOf(paragraphs, `(?:因公)?(?:临时)?出国(?:\\(境\\))?${COST}*`),
    vehicles: amountsOf(paragraphs, `${CAR}购置费?[及和与]${CAR}?${UPKEEP}${COST}*`),
    // 42.68亿元（包括购置费9.26亿元、运行费33.42亿元）
    purchase: amountsOf(paragraphs, `(?:${CAR}|(?<=[(:,、;]|其中|包括))购置${COST}*(?!费?[及和与])`),
    running: amountsOf(paragraphs, `(?<![及和与]${CAR}?)(?:${CAR}${UPKEEP}${COST}*|${UPKEEP}${COST}+)`),
    reception: amountsOf(paragraphs, `公务接待${COST}*`),
  };
}
