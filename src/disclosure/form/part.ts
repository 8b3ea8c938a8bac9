/**
 * The words in which a layout describes its form: a form is a list of rows, a row is a list of parts from left to right,
 * a part is so many columns wide. Sheets and Word are both written from these rows.
 */
import type { Field } from "../../model";
import { isFigureText, type FigureFormat, figureFormat } from "./figure";

/** Looks of a part; styles.ts says what they are. */
export type PartLook =
  | "title" | "subtitle" | "aside-left" | "aside-right" | "label" | "text" | "center" | "link" | "figure" | "code" | "note"
  /** Running text without borders: 第一部分, 一、, （一）, paragraphs. */
  | "heading1" | "heading2" | "heading3" | "body";

export interface Cell {
  readonly kind: "cell";
  readonly value: string | number | null;
  readonly look: PartLook;
  /** Columns. */
  readonly span: number;
  /** Rows it reaches down; 1 unless it stands beside several rows. */
  readonly rows: number;
  readonly format?: FigureFormat;
}

/** Columns that a part of a row above reaches into. */
export interface Covered {
  readonly kind: "covered";
  readonly span: number;
}

export type Part = Cell | Covered;

/** The parts of a row fill all columns of its form. */
export interface FormRow {
  readonly parts: readonly Part[];
  /** heading: title and unit line above the table · header: the indicator table's head, repeated on every page · note: below the table, never alone on a page · body. */
  readonly role: "heading" | "header" | "body" | "note";
}

/** A row of the table. */
export function row(...parts: readonly Part[]): FormRow {
  return { parts, role: "body" };
}

/** A row above the table, without borders. */
export function headingRow(...parts: readonly Part[]): FormRow {
  return { parts, role: "heading" };
}

/** A row of the indicator table's head. */
export function headerRow(...parts: readonly Part[]): FormRow {
  return { parts, role: "header" };
}

/** A row below the indicators: 项目说明. */
export function noteRow(...parts: readonly Part[]): FormRow {
  return { parts, role: "note" };
}

function cell(value: string | number | null, look: PartLook, span: number): Cell {
  return { kind: "cell", value: value === "" ? null : value, look, span, rows: 1 };
}

/** A printed word of the form. */
export function label(text: string, span = 1): Cell {
  return cell(text, "label", span);
}

/** A filled-in text, from the left. */
export function text(field: Field, span = 1): Cell {
  return cell(field.text, "text", span);
}

/** Longer texts read badly when centred. */
const CENTRED_LENGTH = 24;

/** A filled-in word, centred: names, classes, target values. A sentence in its place stands from the left. */
export function word(field: Field, span = 1): Cell {
  return cell(field.text, field.text.length > CENTRED_LENGTH ? "text" : "center", span);
}

/** A project code: one word, which a smaller font keeps in one line. */
export function code(field: Field, span = 1): Cell {
  return cell(field.text, "code", span);
}

/** Any look with any text: titles, asides, notes. */
export function plain(content: string, look: PartLook, span = 1): Cell {
  return cell(content, look, span);
}

/** An amount of money: a number with two decimals (more where it has more); anything else stays the text it is. */
export function amount(field: Field, span = 1): Cell {
  return figure(field, span, 2);
}

/** A figure of the spending plan: a number with the decimals it has; "100%" and words stay texts. */
export function share(field: Field, span = 1): Cell {
  return figure(field, span, 0);
}

function figure(field: Field, span: number, decimals: number): Cell {
  if (!isFigureText(field.text)) return word(field, span);
  return { ...cell(Number(field.text), "figure", span), format: figureFormat(field.text, decimals) };
}

/** Rows with one label at their left, reaching down beside them all. */
export function section(name: string, rows: readonly FormRow[], span = 1): readonly FormRow[] {
  return beside({ ...label(name, span), rows: rows.length }, rows);
}

/** Rows with one cell at their left, reaching down beside them all. */
export function beside(left: Cell, rows: readonly FormRow[]): readonly FormRow[] {
  const covered: Covered = { kind: "covered", span: left.span };
  return rows.map((line, index) => ({ ...line, parts: [index === 0 ? left : covered, ...line.parts] }));
}
