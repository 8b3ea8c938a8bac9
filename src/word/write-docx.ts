/** The disclosure document as .docx: contents, headings, texts and tables. */
import {
  AlignmentType, Bookmark, Document, Footer, HeadingLevel, InternalHyperlink, LeaderType, LineRuleType, Packer, PageNumber, Paragraph, SimpleField,
  Tab, TabStopType, TextRun, convertMillimetersToTwip, type FileChild, type ISectionOptions
} from "docx";
import { MARGINS, type DisclosureText, type DocumentPart, type FormRow, type TablePart } from "../disclosure";
import { OoxmlPackage } from "../ooxml";
import { FONTS } from "../workbook";
import { pagesOf, startsPage } from "./docx-pages";
import { ASIDE, BODY, CELL_STYLES, CONTENTS, HEADINGS, font, halfPoints, twips } from "./docx-styles";
import { tablesOf } from "./docx-table";
import { runsOf, xmlText } from "./docx-text";
import { fontTable } from "./font-table";
import { TableSlot, fillSlots } from "./table-slots";

/** Width between the margins. */
const TEXT_WIDTH = convertMillimetersToTwip(156);

const BODY_PART = "word/document.xml";
const CONTENTS_STYLE = "ContentsLine";

/** Writes the document: A4, page numbers in the footer, contents with links and page numbers (computed as the sheets are laid out, until Word updates the fields: on printing, or with F9). */
export async function writeDocx(text: DisclosureText): Promise<Uint8Array> {
  const { pageOf } = pagesOf(text);
  const contents = [...contentsOf(text, pageOf), ...text.parts.flatMap((part, index) => partOf(text.parts, part, index))];
  const cover = text.cover === null ? null : coverOf(text.cover);
  const document = new Document({
    title: xmlText(text.title),
    creator: "绩效目标助手",
    styles: {
      default: {
        document: { run: { font: font(FONTS.body), size: halfPoints(16), language: { eastAsia: "zh-CN" } } },
        heading1: HEADINGS[1], heading2: HEADINGS[2], heading3: HEADINGS[3], heading4: HEADINGS.table,
      },
      // The page number's field has no run of its own to format: the paragraph's style does it.
      paragraphStyles: [...CELL_STYLES, {
        id: CONTENTS_STYLE, name: "目录行", run: { font: font(FONTS.body), size: halfPoints(12) },
        paragraph: { spacing: { line: twips(CONTENTS.line), lineRule: LineRuleType.EXACT } },
      }],
    },
    sections: [...(cover === null ? [] : [section(cover)]), section(contents)],
  });
  const pkg = OoxmlPackage.open(await Packer.pack(document, "uint8array", undefined, [fontTable()]));
  const slots = [...(cover ?? []), ...contents].filter((child) => child instanceof TableSlot);
  pkg.setText(BODY_PART, fillSlots(pkg.text(BODY_PART), slots));
  return pkg.save();
}

/** Its pages are counted from 1: the list of open findings, which is taken out before publishing, changes no number of the contents. */
function section(children: readonly FileChild[]): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
        margin: {
          top: convertMillimetersToTwip(MARGINS.top), bottom: convertMillimetersToTwip(MARGINS.bottom),
          left: convertMillimetersToTwip(MARGINS.left), right: convertMillimetersToTwip(MARGINS.right), footer: convertMillimetersToTwip(25),
        },
        pageNumbers: { start: 1 },
      },
    },
    footers: { default: footer() },
    children,
  };
}

function bookmarkOf(index: number): string {
  return `part${String(index + 1)}`;
}

/** "— 1 —", 四号 */
function footer(): Footer {
  const run = { font: "宋体", size: halfPoints(14) };
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...run, children: ["— ", PageNumber.CURRENT, " —"] })] })],
  });
}

function coverOf(cover: TablePart): readonly FileChild[] {
  return [titleOf(cover, HEADINGS[1], false), ...asides(cover.rows), ...tablesOf(cover)];
}

function contentsOf(text: DisclosureText, pageOf: readonly number[]): readonly Paragraph[] {
  const title = { ...HEADINGS[1].run };
  const entries = text.parts.flatMap((part, index) => (part.kind === "paragraph" ? [] : [entryOf(part, index, String(pageOf[index] ?? ""))]));
  return [
    new Paragraph({ ...HEADINGS[1].paragraph, children: runsOf(text.title, title) }),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { line: twips(CONTENTS.heading), lineRule: LineRuleType.EXACT }, children: [new TextRun({ text: "目    录", font: font(FONTS.label), size: halfPoints(16) })] }),
    ...entries,
  ];
}

function entryOf(part: Exclude<DocumentPart, { readonly kind: "paragraph" }>, index: number, page: string): Paragraph {
  const level = part.kind === "table" ? 2 : part.level - 1;
  const run = part.kind === "heading" && part.level === 1 ? { font: font(FONTS.label) } : {};
  const name = part.kind === "table" ? part.title : part.text;
  return new Paragraph({
    style: CONTENTS_STYLE,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    indent: { left: twips(12 * level) },
    children: [new InternalHyperlink({
      anchor: bookmarkOf(index),
      children: [...runsOf(name, run), new TextRun({ ...run, children: [new Tab()] }), new SimpleField(`PAGEREF ${bookmarkOf(index)} \\h`, page)],
    })],
  });
}

function partOf(parts: readonly DocumentPart[], part: DocumentPart, index: number): readonly FileChild[] {
  switch (part.kind) {
    case "paragraph":
      return [new Paragraph({ ...BODY.paragraph, children: runsOf(part.text, BODY.run) })];
    case "heading": {
      const heading = ([HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const)[part.level - 1] ?? HeadingLevel.HEADING_3;
      const children = [new Bookmark({ id: bookmarkOf(index), children: [...runsOf(part.text, HEADINGS[part.level].run)] })];
      const style = HEADINGS[part.level].paragraph;
      const spacing = parts[index - 1]?.kind === "table" ? { ...style.spacing, before: twips(12) } : style.spacing;
      return [new Paragraph({ ...style, spacing, heading, keepNext: true, pageBreakBefore: startsPage(parts, index), children })];
    }
    case "table":
      return [titleOf(part, HEADINGS.table, startsPage(parts, index), index), ...asides(part.rows), ...tablesOf(part)];
  }
}

function titleOf(part: TablePart, style: typeof HEADINGS.table | (typeof HEADINGS)[1], breakBefore: boolean, index?: number): Paragraph {
  const runs = [...runsOf(printedTitle(part), style.run)];
  return new Paragraph({
    ...style.paragraph, heading: HeadingLevel.HEADING_4, keepNext: true, pageBreakBefore: breakBefore,
    children: index === undefined ? runs : [new Bookmark({ id: bookmarkOf(index), children: runs })],
  });
}

/** As the form prints it: the contents name a project even where its form has the same title for all. */
function printedTitle(part: TablePart): string {
  const [first] = part.rows.find((row) => row.role === "heading")?.parts ?? [];
  return first?.kind === "cell" && typeof first.value === "string" ? first.value : part.title;
}

/** The lines between title and table: （2026年度） centred, unit and 单位：万元 at the two ends of a line. */
function asides(rows: readonly FormRow[]): readonly Paragraph[] {
  return rows.filter((row) => row.role === "heading").slice(1).map((row) => {
    const texts = row.parts.map((part) => (part.kind === "cell" && typeof part.value === "string" ? part.value : ""));
    const run = { font: font(FONTS.body), size: halfPoints(10.5) };
    const isCentred = texts.length === 1 && row.parts.some((part) => part.kind === "cell" && part.look === "subtitle");
    return new Paragraph({
      keepNext: true, spacing: { before: 0, after: twips(ASIDE.after), line: twips(ASIDE.line), lineRule: LineRuleType.EXACT },
      ...(isCentred ? { alignment: AlignmentType.CENTER } : { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }] }),
      children: texts.flatMap((text, place) => [...(place > 0 ? [new TextRun({ ...run, children: [new Tab()] })] : []), ...runsOf(text, run)]),
    });
  });
}
