/**
 * How much room a text needs in the cells of a sheet. No host is asked: the same table must give the same pages everywhere, so
 * widths come from a table of our own, on the generous side (a fallback font may be wider than 仿宋): a row a little too high is
 * harmless, a line cut off is not. docs/layouts.md tells how it was measured.
 */

/** A column of one character is 7 pixels wide where the default font is 11 points: 5.25 points. */
export const POINTS_PER_CHARACTER = 5.25;

/** What programs keep free of text at the left and right of a cell, together. */
const CELL_PADDING = 4.5;

/** Points of text that fit side by side into columns of so many characters together. */
export function textRoom(characters: number): number {
  return characters * POINTS_PER_CHARACTER - CELL_PADDING;
}

/** How much room the lines of a text are given. */
export interface Density {
  /** Line height in em: 仿宋 needs 1.0 to 1.2, the highest of the usual fallback fonts (Noto Sans CJK) 1.42. */
  readonly line: number;
  /** Air above and below the text of a row, together, in points. */
  readonly air: number;
}

export const AIRY: Density = { line: 1.42, air: 7 };
/** For forms that would otherwise put a few rows on a page of their own. */
export const TIGHT: Density = { line: 1.42, air: 2.5 };

/** Height in points of a row that shows all the text in columns of so many characters together; `size`: of the font, in points. */
export function textHeight(text: string, characters: number, size: number, { line, air }: Density = AIRY): number {
  return lineCount(text, textRoom(characters) / size) * size * line + air;
}

/**
 * Width in em of the characters that are narrower than one em; the others count 1. In 仿宋 every ASCII character takes half an
 * em; the widths are those of DejaVu Sans, the widest font that programs take where 仿宋 is missing.
 */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return 0;
  if (code > 0x7e && code < 0x2000) return code < 0x250 ? 0.79 : 1;
  if (code > 0x7e) return code >= 0xff61 && code <= 0xffdc ? 0.6 : 1;
  if (/[ fijlrt.,:;'|!`()[\]/\\-]/.test(character)) return 0.42;
  if (/[MW@%mw]/.test(character)) return 1;
  if (/[<>=+~#^]/.test(character)) return 0.84;
  if (/[A-Z&]/.test(character)) return 0.79;
  return 0.64;
}

/** Width in em of one line of text. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** What no line may begin or end with (GB/T 15834): it stays with its neighbour. */
const NOT_FIRST = /^[，。、；：？！）》」』】〕’”…—％％,.;:?!)\]}%℃°·~～]/;
const NOT_LAST = /[（《「『【〔‘“([{¥￥]$/;

/** Pieces that a line is not broken within: Chinese characters one by one, Latin words and figures whole, spaces alone. */
function pieces(line: string): readonly string[] {
  const found = line.match(/[!-~\u00a1-\u024f]+|\s|[^\s!-~\u00a1-\u024f]/gu) ?? [];
  const joined: string[] = [];
  for (const piece of found) {
    const before = joined[joined.length - 1];
    if (before !== undefined && (NOT_LAST.test(before) || NOT_FIRST.test(piece)) && !/^\s|\s$/.test(before + piece)) joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Lines that a text takes in a column `width` em wide. A blank text takes one. */
export function lineCount(text: string, width: number): number {
  let count = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) count += wrappedLines(paragraph, Math.max(width, 1));
  return count;
}

function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(paragraph)) {
    const needed = textWidth(piece);
    if (used + needed <= width) {
      used += needed;
    } else if (needed <= width) {
      lines += 1;
      used = needed;
    } else {
      // A piece longer than a line is broken anywhere, starting on the line it stands on or on the next, as programs differ.
      if (used > 0) lines += 1;
      lines += Math.ceil(needed / Math.max(width - 1, 1)) - 1;
      used = width;
    }
  }
  return lines;
}
