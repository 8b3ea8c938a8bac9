/** “三公”经费 in the text: its section and the figures that stand there. */
import type { DocumentView } from "../engine/views";
import { amountsOf, type LabelledAmount } from "./amounts";
import { paragraphsOf, sectionNamed, type Paragraph } from "./paragraphs";

export interface ThreePublic {
  readonly paragraphs: readonly Paragraph[];
  readonly total: readonly LabelledAmount[];
  readonly travel: readonly LabelledAmount[];
  readonly vehicles: readonly LabelledAmount[];
  readonly purchase: readonly LabelledAmount[];
  readonly running: readonly LabelledAmount[];
  readonly reception: readonly LabelledAmount[];
}

/** The section on 三公经费; without one, the paragraphs that speak of it; null where none does. */
export function threePublic(document: DocumentView): ThreePublic | null {
  const all = paragraphsOf(document);
  const section = sectionNamed(all, /三公/u);
  const paragraphs = section !== null && section.body.length > 0 ? section.body : all.filter(({ text, heading }) => heading === 0 && /三公经费|公务用车|公务接待费|因公出国/u.test(text));
  if (paragraphs.length === 0) return null;
  return {
    paragraphs,
    total: amountsOf(paragraphs, "三公经费(?:财政拨款)?(?:预算)?(?:支出)?(?:合计|总额|总计|共计)?"),
    travel: amountsOf(paragraphs, "因公出国(?:\\(境\\))?(?:费用?|经费|支出)?"),
    vehicles: amountsOf(paragraphs, "公务用车购置(?:费)?[及和与](?:公务用车)?运行(?:维护)?(?:费用?|经费|支出)?"),
    purchase: amountsOf(paragraphs, "(?:公务用车|车辆)购置(?:费用?|经费|支出)?(?!费?[及和与])"),
    running: amountsOf(paragraphs, "(?<![及和与])(?:(?<![及和与]公务用车)(?:公务用车|车辆))?运行(?:维护)?(?:费用?|经费|支出)"),
    reception: amountsOf(paragraphs, "公务接待(?:费用?|经费|支出)?"),
  };
}
