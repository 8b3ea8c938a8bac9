/** Copying and pasting a range as tab-separated text, the form that Excel and WPS read and write. */
import { cellKey, type CellPosition, type CellScalar, type SetValueEdit, type SheetSnapshot } from "../../workbook";
import { gridOfSheet } from "./visible-cells";
import { shownText } from "./shown-text";
import type { Area } from "../../workbook";

/** The texts of an area; a cell with a tab, line end or quote is put in quotes. */
export function copyText(sheet: SheetSnapshot, area: Area): string {
  const grid = gridOfSheet(sheet);
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(quoted(shownText(sheet, { row, column }, grid.value({ row, column }))));
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

/** Rows of cells from tab-separated text with quotes. */
export function parseCopied(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let inQuotes = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index);
    if (inQuotes) {
      if (character === "\"" && source.charAt(index + 1) === "\"") { cell += "\""; index++; }
      else if (character === "\"") inQuotes = false;
      else cell += character;
    } else if (character === "\"" && cell === "") inQuotes = true;
    else if (character === "\t" || character === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (character === "\n") rows.push([]);
    } else cell += character;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/** Value edits for text put into a cell and those right of and below it. Cells covered by a merged area take nothing. */
export function pasteEdits(sheet: SheetSnapshot, at: CellPosition, text: string): readonly SetValueEdit[] {
  const grid = gridOfSheet(sheet);
  return parseCopied(text).flatMap((cells, down) => cells.flatMap((typed, right): readonly SetValueEdit[] => {
    const position = { row: at.row + down, column: at.column + right };
    const anchor = grid.anchor(position);
    if (anchor.row !== position.row || anchor.column !== position.column) return [];
    return [editOf(sheet, position, typed)];
  }));
}

/** The edit that puts typed text into a cell. */
export function editOf(sheet: SheetSnapshot, position: CellPosition, typed: string): SetValueEdit {
  const before = gridOfSheet(sheet).value(position);
  const asText = sheet.facts.get(cellKey(position))?.numberFormat === "@";
  return { kind: "set-value", cell: { sheet: sheet.name, ...position }, before, after: asText ? textOrNull(typed) : typedValue(typed) };
}

/** Plain decimal numbers become numbers; anything else stays text, long codes and leading zeros too. */
export function typedValue(typed: string): CellScalar {
  const text = typed.trim();
  if (/^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/.test(text) && text.replace(/\D/g, "").length <= 15) return Number(text);
  return textOrNull(typed);
}

function textOrNull(typed: string): CellScalar {
  return typed === "" ? null : typed;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
