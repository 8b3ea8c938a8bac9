/** The tables of a document on sheets: one sheet a table, or all under one another with a page break before each. */
import { legalSheetName, type CellPosition, type SheetPlan } from "../../workbook";
import { BREAK_LIMIT } from "../form/limits";
import type { FormRow } from "../form/part";
import type { TablePart } from "../text/document-part";
import { paginate, type PagedForm } from "./paginate";
import { sheetBuilder, type SheetBuilder } from "./sheet-builder";
import { withHeads } from "./with-heads";

/** Where a table went. */
export interface TablePlace {
  readonly table: TablePart;
  readonly sheet: string;
  readonly cell: CellPosition;
  /** Its first page, counted from 1 at the first table's. */
  readonly page: number;
}

export interface TableSheets {
  readonly sheets: readonly SheetPlan[];
  readonly places: readonly TablePlace[];
}

/** One sheet a table; the head of the indicator table is repeated on later pages. */
export function sheetEach(tables: readonly TablePart[], takenNames: readonly string[]): TableSheets {
  const taken = new Set(takenNames);
  const sheets: SheetPlan[] = [];
  const places: TablePlace[] = [];
  let page = 1;
  for (const table of tables) {
    const name = legalSheetName(table.number === null ? table.name : `${String(table.number)}.${shortName(table.name)}`, taken);
    taken.add(name);
    const form = paginate(table.rows, table.columns);
    const builder = sheetBuilder(table.columns);
    const { rowOf } = builder.put(form);
    sheets.push(builder.build({ name, kind: "disclosure", titleRows: form.pages > 1 ? headRows(table.rows, rowOf) : null }));
    places.push({ table, sheet: name, cell: { row: 0, column: 0 }, page });
    page += form.pages;
  }
  return { sheets, places };
}

/** All tables on one sheet; a further sheet where the columns change or Excel's number of page breaks is reached. */
export function oneSheet(tables: readonly TablePart[], takenNames: readonly string[]): TableSheets {
  const taken = new Set(takenNames);
  const sheets: SheetPlan[] = [];
  const places: TablePlace[] = [];
  let open: { readonly name: string; readonly columns: readonly number[]; readonly builder: SheetBuilder } | null = null;
  let page = 1;
  const close = () => {
    if (open) sheets.push(open.builder.build({ name: open.name, kind: "disclosure" }));
  };
  for (const table of tables) {
    const form: PagedForm = withHeads(paginate(table.rows, table.columns), table.rows);
    const fits = open?.columns.join() === table.columns.join() && open.builder.breakCount + form.breaks.length < BREAK_LIMIT;
    if (!open || !fits) {
      close();
      const name = legalSheetName("绩效目标公开表", taken);
      taken.add(name);
      open = { name, columns: table.columns, builder: sheetBuilder(table.columns) };
    }
    const { top } = open.builder.put(form);
    places.push({ table, sheet: open.name, cell: { row: top, column: 0 }, page });
    page += form.pages;
  }
  close();
  return { sheets, places };
}

/** The name of a project without the words that every title ends with. */
function shortName(title: string): string {
  return title.replace(/绩效目标表$/, "");
}

function headRows(rows: readonly FormRow[], rowOf: (row: number) => number): SheetPlan["print"]["titleRows"] {
  const first = rows.findIndex((row) => row.role === "header");
  const last = rows.findLastIndex((row) => row.role === "header");
  return first < 0 ? null : { first: rowOf(first), last: rowOf(last + 1) - 1 };
}
