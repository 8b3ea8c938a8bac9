/** All tables of one sheet: its headers in order, each read as a ledger or a form. */
import type { Area } from "../workbook";
import type { DepartmentTargets, Field, Project } from "../model";
import { squeeze } from "../text";
import { readDepartment, isDepartmentForm } from "./department";
import { findHeadTop, formRows, readExplanation } from "./form/form-rows";
import { isLedgerTitle, readPreface } from "./form/preface";
import { readForm } from "./form/read-form";
import { ledgerRows } from "./ledger/ledger-rows";
import { readLedger } from "./ledger/read-ledger";
import type { SheetView } from "./sheet/sheet-view";
import { columnOf, type TableHeader } from "./tables/header";
import { isMoneyUnit } from "./tables/row-kinds";

/** One table that was read. */
export interface ReadTable {
  readonly header: TableHeader;
  /** First and last row, its lines above included. */
  readonly top: number;
  readonly end: number;
  readonly projects: readonly Project[];
  readonly department: DepartmentTargets | null;
  /** The title over the table; in a ledger it is no project's. */
  readonly title: Field;
  readonly yearLine: string;
  /** Rows with sums inside the table. */
  readonly totals: readonly number[];
}

/** Reads the tables under these headers (rising rows). */
export function readSheet(view: SheetView, headers: readonly TableHeader[]): readonly ReadTable[] {
  const tables: ReadTable[] = [];
  const done = new Set<TableHeader>();
  headers.forEach((header, index) => {
    if (done.has(header)) return;
    const following = headers.slice(index + 1).filter((other) => overlaps(header, other) && other.top > header.bottom);
    const repeated = header.isLedger ? repeatedHeaders(view, header, following) : continuedHeaders(view, header, following);
    for (const other of repeated) done.add(other);
    const block = header.isLedger ? null : blockBelow(view, header, following.find((other) => !repeated.includes(other)));
    if (block) done.add(block);
    const next = following.find((other) => !repeated.includes(other) && other !== block);
    const limit = next ? titleRow(view, next, header.bottom + 1) ?? next.top : view.lastRow + 1;
    const first = Math.max(0, ...tables.filter((table) => overlaps(table.header, header)).map((table) => table.end + 1));
    tables.push(header.isLedger ? ledgerTable(view, header, first, limit, repeated) : formTable(view, { header, block, first, limit, repeated, next }));
  });
  return tables.sort((a, b) => a.top - b.top || a.header.left - b.header.left);
}

function overlaps(a: TableHeader, b: TableHeader): boolean {
  return a.bandLeft <= b.bandRight && b.bandLeft <= a.bandRight && a.left <= b.right && b.left <= a.right;
}

function ledgerTable(view: SheetView, header: TableHeader, first: number, limit: number, repeated: readonly TableHeader[]): ReadTable {
  const preface = readPreface(view, header.top, first, header.bandLeft, header.bandRight, isLedgerTitle);
  const skipped = new Set<number>();
  for (const other of [header, ...repeated]) {
    claimHeader(view, other);
    if (other !== header) for (let row = titleRow(view, other, header.bottom + 1) ?? other.top; row <= other.bottom; row++) skipped.add(row);
  }
  const { rows, totals } = ledgerRows(view, header, limit, skipped);
  const projects = readLedger(view, header, rows, preface);
  return { header, top: preface.top, end: Math.max(header.bottom, rows.at(-1) ?? 0, totals.at(-1) ?? 0), projects, department: null, title: preface.title, yearLine: preface.yearLine, totals };
}

interface FormParts {
  readonly header: TableHeader;
  /** A second block of indicators of the same form under the first. */
  readonly block: TableHeader | null;
  readonly first: number;
  readonly limit: number;
  readonly repeated: readonly TableHeader[];
  /** The next table's header. */
  readonly next: TableHeader | undefined;
}

function formTable(view: SheetView, parts: FormParts): ReadTable {
  const { first, limit, repeated, next } = parts;
  const headTop = findHeadTop(view, parts.header, first);
  const preface = readPreface(view, headTop, first, parts.header.bandLeft, parts.header.bandRight);
  const above = formRows(view, parts.header, parts.block?.top ?? limit, rowsOf(repeated));
  const below = parts.block ? formRows(view, parts.block, limit) : null;
  const isAnnualBelow = parts.block !== null && isMidTerm(parts.header);
  const read = isAnnualBelow && below ? below : above;
  const end = below?.end ?? above.end;
  const header = parts.block === null ? parts.header : isAnnualBelow
    ? { ...parts.block, leftOut: blockArea(parts.header, above.end) } : { ...parts.header, leftOut: blockArea(parts.block, end) };
  for (const one of [parts.header, ...(parts.block ? [parts.block] : []), ...repeated]) claimHeader(view, one);
  const nextHead = next ? findHeadTop(view, next, end + 1) : view.lastRow + 1;
  const explanation = readExplanation(view, header, end + 1, nextHead - 1);
  const last = explanation.cell ? view.span(explanation.cell.row, explanation.cell.column).bottom : end;
  const place = { header, preface, headTop, headBottom: parts.header.top - 1, rows: read.rows, explanation };
  const isDepartment = isDepartmentForm(view, place);
  return {
    header, top: preface.top, end: Math.max(end, last), title: preface.title, yearLine: preface.yearLine, totals: [...above.totals, ...(below?.totals ?? [])],
    projects: isDepartment ? [] : [readForm(view, place)],
    department: isDepartment ? readDepartment(view, place) : null,
  };
}

function isMidTerm(header: TableHeader): boolean {
  return header.sideLabels.some(({ id }) => id === "midTermIndicators");
}

function blockArea({ top, left, right }: TableHeader, bottom: number): Area {
  return { top, left, bottom, right };
}

/** The second of two blocks in one form, 长期绩效指标 over 年度绩效指标 or under it: no head of another form stands between them. */
function blockBelow(view: SheetView, header: TableHeader, next: TableHeader | undefined): TableHeader | null {
  if (!next || next.isLedger || isMidTerm(header) === isMidTerm(next) || signatureOf(next) !== signatureOf(header)) return null;
  const { end } = formRows(view, header, next.top);
  return isBlank(view, header, end + 1, next.top - 1) ? next : null;
}

/** Headers with the same columns in the same places, as printed again on further pages. */
function repeatedHeaders(view: SheetView, header: TableHeader, following: readonly TableHeader[]): readonly TableHeader[] {
  const signature = signatureOf(header);
  const repeated: TableHeader[] = [];
  for (const other of following) {
    if (!other.isLedger || signatureOf(other) !== signature || hasOtherTitle(view, header, other)) break;
    repeated.push(other);
  }
  return repeated;
}

/** A form's header printed again on its next page: the same columns, under an indicator row, with nothing between them. */
function continuedHeaders(view: SheetView, header: TableHeader, following: readonly TableHeader[]): readonly TableHeader[] {
  const continued: TableHeader[] = [];
  for (const other of following) {
    if (other.isLedger || signatureOf(other) !== signatureOf(header) || isMidTerm(other) !== isMidTerm(header)) break;
    const { rows, end } = formRows(view, header, other.top, rowsOf(continued));
    // An indicator can take several sheet rows, its cells merged over them.
    const bottom = view.span(end, columnOf(header, "level3")?.left ?? header.left).bottom;
    if (rows.at(-1) !== end || !isBlank(view, header, bottom + 1, other.top - 1)) break;
    continued.push(other);
  }
  return continued;
}

const LEDGER_TITLE = /(?:表|清单|台账|汇总|明细)(?:[（(][^（）()]*[）)])?$/;
/** A title, a unit row and a blank row may stand over a ledger's header. */
const TITLE_REACH = 4;

/** The row of a ledger's own title, from `first` on: another table begins there. */
function titleRow(view: SheetView, header: TableHeader, first: number): number | null {
  if (!header.isLedger) return null;
  for (let row = header.top - 1; row >= Math.max(first, header.top - TITLE_REACH); row--) {
    const texts = view.filledIn(row, header.bandLeft, header.bandRight).map((column) => squeeze(view.text(row, column)));
    const [only = ""] = texts;
    if (texts.length === 1 && LEDGER_TITLE.test(only)) return row;
    if (texts.length > 0 && !texts.some(isMoneyUnit)) return null;
  }
  return null;
}

/** A title that is printed again with its header is a further page of the same table. */
function hasOtherTitle(view: SheetView, header: TableHeader, other: TableHeader): boolean {
  const [own, its] = [titleRow(view, header, 0), titleRow(view, other, header.bottom + 1)];
  const text = (row: number | null): string => (row === null ? "" : view.filledIn(row, header.bandLeft, header.bandRight).map((column) => squeeze(view.text(row, column))).join(""));
  return its !== null && text(own) !== text(its);
}

function isBlank(view: SheetView, header: TableHeader, from: number, to: number): boolean {
  for (let row = from; row <= to; row++) if (view.filledIn(row, header.bandLeft, header.bandRight).length > 0) return false;
  return true;
}

function rowsOf(headers: readonly TableHeader[]): ReadonlySet<number> {
  return new Set(headers.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index)));
}

function signatureOf(header: TableHeader): string {
  return header.columns.map((column) => `${column.role}@${column.left}`).join(" ");
}

export function claimHeader(view: SheetView, header: TableHeader): void {
  for (const column of header.columns) {
    // What has no place in the model is listed with its header.
    if (column.role === "known") continue;
    for (let row = header.top; row <= header.bottom; row++) {
      for (let at = column.left; at <= column.right; at++) {
        const span = view.span(row, at);
        if (span.top >= header.top) view.claim(span.top, span.left);
      }
    }
  }
  for (const label of header.sideLabels) view.claim(label.row, label.column);
}

