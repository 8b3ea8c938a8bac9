/**
 * How our own things are known again in a workbook, whichever host wrote them: marks, sheets, settings.
 * A conditional format keeps no name in .xlsx, so ours is a formula that is always true, refers to no cell and holds a marker.
 */
import type { MarkLevel } from "./edit";
import type { OwnSheetKind } from "./snapshot";

/** Fill of a mark, light enough for black text (contrast above 14 : 1). */
export const MARK_FILLS: Readonly<Record<MarkLevel, string>> = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };

/** The rule formula of our marks: "=LEN("绩效目标助手:error")>0". Without "=" in .xlsx. */
export function markFormula(level: MarkLevel): string {
  return `=LEN("绩效目标助手:${level}")>0`;
}

const MARK = /^=?LEN\("绩效目标助手:(error|warning|info)"\)>0$/;

/** The level of a mark of ours; null for any other rule formula (with or without "=", blanks around operators allowed). */
export function markLevelOf(formula: string): MarkLevel | null {
  const level = MARK.exec(formula.replace(/\s+/g, ""))?.[1];
  return level === "error" || level === "warning" || level === "info" ? level : null;
}

/** The hidden name, scoped to a sheet, that says the sheet is ours; its formula is the kind as text: ="disclosure". */
export const OWN_SHEET_NAME = "_jixiao_kind";

export function ownSheetFormula(kind: OwnSheetKind): string {
  return `="${kind}"`;
}

const KINDS: readonly OwnSheetKind[] = ["disclosure", "contents", "findings", "template", "review", "import", "texts", "figures"];

/** Reads such a name's formula (with or without "=") or its value; null where it is none of our kinds. */
export function ownSheetKindOf(formula: string): OwnSheetKind | null {
  const text = formula.replace(/^=?"?|"$/g, "");
  return KINDS.find((kind) => kind === text) ?? null;
}

/** The author of the notes we add, by which they are found again. */
export const NOTE_AUTHOR = "绩效目标助手";

/** The first line of every note or comment of ours: says who speaks (an Excel comment bears the user's name), and is how it is known on a copied sheet. */
export const NOTE_HEAD = `${NOTE_AUTHOR}：`;
