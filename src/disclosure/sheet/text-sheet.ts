/** The running text of the document on a sheet of its own; where its tables stand, a line says that they follow. */
import { legalSheetName, type SheetPlan } from "../../workbook";
import { headingRow, plain, row, type FormRow, type PartLook } from "../form/part";
import type { DisclosureText, DocumentPart, TablePart } from "../text/document-part";
import { PAGE_CHARACTERS } from "./page";
import { paginate } from "./paginate";
import { sheetBuilder } from "./sheet-builder";
import type { TablePlace } from "./table-sheets";

const HEADINGS = { 1: "heading1", 2: "heading2", 3: "heading3" } as const satisfies Record<number, PartLook>;
/** First lines are indented by two characters. */
const INDENT = "　　";

export interface TextSheet {
  readonly sheet: SheetPlan;
  readonly place: TablePlace;
  readonly pages: number;
}

/** null where the document says nothing beyond its tables and their headings. */
export function textSheet(text: DisclosureText, takenNames: readonly string[]): TextSheet | null {
  if (!text.parts.some((part) => part.kind === "heading" && part.level > 1)) return null;
  const columns = [PAGE_CHARACTERS];
  const rows = [headingRow(plain(text.title, "title")), ...text.parts.flatMap((part, index) => rowsOf(part, text.parts[index - 1], text.parts.slice(index)))];
  const form = paginate(rows, columns);
  const builder = sheetBuilder(columns);
  builder.put(form);
  const name = legalSheetName("公开文本", takenNames);
  const table: TablePart = { kind: "table", title: text.title, name: text.title, number: null, project: null, columns, rows };
  return { sheet: builder.build({ name, kind: "disclosure" }), place: { table, sheet: name, cell: { row: 0, column: 0 }, page: 1 }, pages: form.pages };
}

function rowsOf(part: DocumentPart, before: DocumentPart | undefined, rest: readonly DocumentPart[]): readonly FormRow[] {
  switch (part.kind) {
    case "heading": return [headingRow(plain(part.level === 1 ? part.text : `${INDENT}${part.text}`, HEADINGS[part.level]))];
    case "paragraph": return [row(plain(`${INDENT}${part.text}`, "body"))];
    case "table": return before?.kind === "table" ? [] : [row(plain(`${INDENT}（绩效目标表${String(runLength(rest))}张，附后）`, "body"))];
  }
}

/** How many tables stand one after the other. */
function runLength(parts: readonly DocumentPart[]): number {
  const end = parts.findIndex(({ kind }) => kind !== "table");
  return end < 0 ? parts.length : end;
}
