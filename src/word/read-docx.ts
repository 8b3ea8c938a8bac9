/**
 * A .docx disclosure document as a workbook: each table is a sheet of its own with the lines over it as rows, so that the
 * reader of worksheets understands Word files too. The other paragraphs come back as the document's narrative.
 */
import type { NarrativeParagraph } from "../model";
import { OoxmlPackage } from "../ooxml";
import { RefusalError, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import { readBody, type BodyBlock } from "./docx-body";
import { headingLevel } from "./docx-headings";
import { joinForms, type WordForm } from "./docx-forms";
import { sheetOfForm } from "./form-sheet";

export interface WordDocument {
  /** One sheet a form, named 表1, 表2 …; rows and columns count within the table and its lines. */
  readonly snapshot: WorkbookSnapshot;
  /** Paragraphs outside the tables; their cell is the paragraph's place in 正文. */
  readonly narrative: readonly NarrativeParagraph[];
  /** The year in the document's title; null where it names none, or several. */
  readonly budgetYear: number | null;
}

const BODY_SHEET = "正文";

/**
 * Reads the bytes of a .docx file. Deleted text of tracked changes, comments, notes, headers and footers are left out.
 * @throws RefusalError as OoxmlPackage.open; file-unsupported where the package is no Word document
 */
export function readDocx(bytes: Uint8Array, name: string): WordDocument {
  const pkg = OoxmlPackage.open(bytes);
  const part = documentPart(pkg);
  const { forms, texts } = joinForms(readBody(pkg, part));
  const sheets = forms.map((form: WordForm, index): SheetSnapshot => sheetOfForm(form, `表${String(index + 1)}`));
  const narrative = texts.map(paragraphOf);
  return { snapshot: { name, date1904: false, sheets, skipped: [] }, narrative, budgetYear: titleYear(narrative) };
}

/** Paragraphs in which a document's title stands. */
const TITLE_PARAGRAPHS = 5;
const TITLE = /^[^。；]{0,40}20\d\d\s*年(?:度)?[^。；]{0,40}$/;

/** The year that the first title names. The paragraphs under it may speak of other years. */
function titleYear(narrative: readonly NarrativeParagraph[]): number | null {
  const title = narrative.slice(0, TITLE_PARAGRAPHS).find(({ text }) => TITLE.test(text.text) && /绩效|预算|公开/.test(text.text));
  const years = new Set([...(title?.text.text ?? "").matchAll(/(20\d\d)\s*年/g)].map((match) => Number(match[1])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

function documentPart(pkg: OoxmlPackage): string {
  const part = pkg.names().find((name) => name.toLowerCase() === "word/document.xml") ?? pkg.names().find((name) => /^word\/document\d*\.xml$/i.test(name));
  if (part === undefined) throw new RefusalError("file-unsupported", {});
  return part;
}

function paragraphOf(block: Extract<BodyBlock, { readonly kind: "paragraph" }>, index: number): NarrativeParagraph {
  return {
    text: { text: block.text, raw: block.text, cell: { sheet: BODY_SHEET, row: index, column: 0 } },
    heading: headingLevel(block),
  };
}
