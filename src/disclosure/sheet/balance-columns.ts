/**
 * Gives the columns with the longest texts more room: from a layout's preferred widths, a character at a time is moved
 * from column to column as long as the tables get lower. All tables of a document in one layout share their columns.
 */
import { textRoom, textWidth } from "../../text";
import { placeCells } from "../form/grid";
import type { FormRow } from "../form/part";
import { LOOKS } from "../form/styles";

/** A text in the table: widths of its paragraphs in points. */
interface Measured {
  readonly column: number;
  readonly span: number;
  readonly size: number;
  readonly paragraphs: readonly number[];
  /** Width of its longest word that no space or Chinese character breaks: a code. */
  readonly longestWord: number;
}

/** A broken code is as bad as this many more lines. */
const BROKEN_WORD = 4;

/** More rows than this tell nothing new; they are taken evenly from all tables. */
const SAMPLE = 600;
const STEP = 0.7;
const MOST_MOVES = 120;

/** Widths in characters, together as wide as `preferred`; none below its place in `narrowest`. */
export function balanceColumns(tables: readonly (readonly FormRow[])[], preferred: readonly number[], narrowest: readonly number[]): readonly number[] {
  const rows = sample(tables.flatMap((table) => measuredRows(table, preferred.length)));
  let widths = preferred;
  let height = totalHeight(rows, widths);
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const better = bestMove(rows, widths, narrowest);
    if (!better || better.height >= height) break;
    ({ widths, height } = better);
  }
  return widths.map((width) => Math.round(width * 100) / 100);
}

/** Body rows only: titles span all columns. Cells beside several rows are seldom the high ones. */
function measuredRows(table: readonly FormRow[], columns: number): readonly (readonly Measured[])[] {
  const byRow = new Map<number, Measured[]>();
  for (const { cell, row, column } of placeCells(table, columns)) {
    if (typeof cell.value !== "string" || cell.rows > 1 || cell.span === columns) continue;
    const { size } = LOOKS[cell.look];
    const paragraphs = cell.value.split(/\r\n|\r|\n/).map((paragraph) => textWidth(paragraph) * size);
    const words = cell.value.match(/[!-~]{6,}/g) ?? [];
    const longestWord = Math.max(0, ...words.map((word) => textWidth(word) * size));
    byRow.set(row, [...(byRow.get(row) ?? []), { column, span: cell.span, size, paragraphs, longestWord }]);
  }
  return [...byRow.values()];
}

function sample<T>(rows: readonly T[]): readonly T[] {
  const step = Math.max(1, rows.length / SAMPLE);
  return Array.from({ length: Math.min(rows.length, SAMPLE) }, (_, index) => rows[Math.floor(index * step)]).filter((one) => one !== undefined);
}

function bestMove(rows: readonly (readonly Measured[])[], widths: readonly number[], narrowest: readonly number[]) {
  let best: { readonly widths: readonly number[]; readonly height: number } | null = null;
  for (let from = 0; from < widths.length; from++) {
    if ((widths[from] ?? 0) - STEP < (narrowest[from] ?? 0)) continue;
    for (let to = 0; to < widths.length; to++) {
      if (from === to) continue;
      const moved = widths.map((width, column) => width + (column === to ? STEP : 0) - (column === from ? STEP : 0));
      const height = totalHeight(rows, moved);
      if (!best || height < best.height) best = { widths: moved, height };
    }
  }
  return best;
}

/** The measure of a width: lines of the highest cell of each row, and a little for all lines, so that a move may pay off later. */
function totalHeight(rows: readonly (readonly Measured[])[], widths: readonly number[]): number {
  let height = 0;
  for (const cells of rows) {
    let highest = 0;
    let all = 0;
    for (const { column, span, size, paragraphs, longestWord } of cells) {
      let characters = 0;
      for (let place = column; place < column + span; place++) characters += widths[place] ?? 0;
      const room = Math.max(textRoom(characters) - size / 4, size);
      let lines = 0;
      for (const width of paragraphs) lines += Math.max(1, Math.ceil(width / room));
      if (longestWord > room) lines += BROKEN_WORD;
      highest = Math.max(highest, lines * size);
      all += lines * size;
    }
    height += highest + all * 0.02;
  }
  return height;
}
