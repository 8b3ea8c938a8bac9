/** Fonts and paragraphs of the Word document (practice of GB/T 9704-2012, spec "domain" 4.5). Sizes in half points, distances in twips. */
import { AlignmentType, LineRuleType, type IParagraphOptions, type IParagraphStyleOptions, type IRunOptions } from "docx";
import { LOOKS, type PartLook } from "../disclosure";
import { FONTS } from "../workbook";

/** The font for Chinese and Latin text alike; what stands in for a missing one is in the font table. */
export function font(fonts: readonly string[]): NonNullable<IRunOptions["font"]> {
  const [name = "宋体"] = fonts;
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Body text: 三号 仿宋, two characters indented, fixed lines of 28.95 points. */
export const BODY: { readonly run: IRunOptions; readonly paragraph: IParagraphOptions } = {
  run: { font: font(FONTS.body), size: halfPoints(16) },
  paragraph: { spacing: { line: twips(28.95), lineRule: LineRuleType.EXACT }, indent: { firstLine: twips(32) }, alignment: AlignmentType.BOTH },
};

/** Points; fixed, so that the page numbers in the contents can be computed whatever fonts there are. */
export const TABLE_TITLE = { line: 26, after: 6 } as const;
export const ASIDE = { line: 16, after: 2 } as const;

/** 第一部分 in the title's font, 一、 in 黑体, （一） in 楷体; tables' titles as level 3 of their own. */
export const HEADINGS = {
  1: {
    run: { font: font(FONTS.title), size: halfPoints(22), bold: false, color: "000000" },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: twips(6), after: twips(12), line: twips(34), lineRule: LineRuleType.EXACT } },
  },
  2: { run: { font: font(FONTS.label), size: halfPoints(16), bold: false, color: "000000" }, paragraph: { indent: { firstLine: twips(32) }, spacing: { line: twips(28.95), lineRule: LineRuleType.EXACT } } },
  3: { run: { font: font(FONTS.heading2), size: halfPoints(16), bold: false, color: "000000" }, paragraph: { indent: { firstLine: twips(32) }, spacing: { line: twips(28.95), lineRule: LineRuleType.EXACT } } },
  table: { run: { font: font(FONTS.title), size: halfPoints(18), bold: false, color: "000000" }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: twips(TABLE_TITLE.after), line: twips(TABLE_TITLE.line), lineRule: LineRuleType.EXACT } } },
} as const;

/** Points of the contents' fixed lines. */
export const CONTENTS = { heading: 40, line: 20 } as const;

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.BOTH } as const;

/** The paragraph style of a cell's look: one style instead of the same properties in every cell. */
export function cellStyleId(look: PartLook): string {
  return `Cell-${look}`;
}

export const CELL_STYLES: readonly IParagraphStyleOptions[] = (Object.keys(LOOKS) as PartLook[]).map((look) => ({
  id: cellStyleId(look), name: `表格 ${look}`,
  run: { font: font(LOOKS[look].fonts), size: halfPoints(LOOKS[look].size) },
  paragraph: { alignment: ALIGNMENT[LOOKS[look].horizontal ?? "left"], spacing: { before: 0, after: 0 } },
}));

/** Names that Word takes where a font is missing (w:altName). */
export const SUBSTITUTES: readonly (readonly [string, string])[] = [
  ["方正小标宋简体", "华文中宋"], ["仿宋_GB2312", "仿宋"], ["楷体_GB2312", "楷体"], ["黑体", "SimHei"],
];
