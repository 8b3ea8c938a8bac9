/** Many areas in few address texts, and back. */
import { formatArea, parseArea, type Area, type CellPosition } from "../../workbook";

/** An address text may have 8,192 characters (docs, "Work with multiple ranges simultaneously"); some room is left. */
const MAX_LENGTH = 8_000;

/** Address texts for Worksheet.getRanges, each short enough. */
export function packAreas(areas: readonly Area[]): readonly string[] {
  return packTexts(areas.map(formatArea));
}

/** Joins addresses such as "A1:B2" or "5:7" with commas, each text short enough. */
export function packTexts(addresses: readonly string[]): readonly string[] {
  const packs: string[] = [];
  let pack = "";
  for (const address of addresses) {
    if (pack !== "" && pack.length + address.length + 1 > MAX_LENGTH) {
      packs.push(pack);
      pack = "";
    }
    pack += pack === "" ? address : `,${address}`;
  }
  return pack === "" ? packs : [...packs, pack];
}

/** Cells → as few areas as runs down the columns, joined sideways where they have the same height. */
export function areasOfCells(cells: readonly CellPosition[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined = new Map<string, Area>();
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}:${run.left}`;
    const left = joined.get(key);
    const area = left ? { ...left, right: run.right } : run;
    joined.delete(key);
    joined.set(`${run.top}:${run.bottom}:${area.right + 1}`, area);
  }
  return [...joined.values()];
}

/**
 * The areas in RangeAreas.address, such as "'A,b'!A1:B2,'A,b'!C3" (sheet names may hold commas and exclamation marks).
 * null where the text is not understood.
 */
export function parseAddresses(text: string): readonly Area[] | null {
  const areas: Area[] = [];
  let at = 0;
  while (at < text.length) {
    at = afterSheetName(text, at);
    const end = text.indexOf(",", at);
    const area = parseArea(text.slice(at, end < 0 ? text.length : end).trim());
    if (!area) return null;
    areas.push(area);
    at = end < 0 ? text.length : end + 1;
  }
  return areas;
}

/** Where the cells begin behind an optional sheet name. */
function afterSheetName(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at++;
  if (text[at] !== "'") {
    const mark = text.indexOf("!", at);
    const comma = text.indexOf(",", at);
    return mark >= 0 && (comma < 0 || mark < comma) ? mark + 1 : at;
  }
  at++;
  while (at < text.length && (text[at] !== "'" || text[at + 1] === "'")) at += text[at] === "'" ? 2 : 1;
  return at + 2;
}
