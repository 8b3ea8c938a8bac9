/**
 * How much room a text needs. No host is asked: the same table must give the same pages everywhere, so widths come from a
 * table of our own, on the generous side (a fallback font may be wider than 仿宋): a row a little too high is harmless, a line cut off is not.
 */

/** Width in em of the characters that are narrower than one em; the others count 1. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return 0;
  if (code > 0x7e && code < 0x2000) return code < 0x250 ? 0.66 : 1;
  if (code > 0x7e) return code >= 0xff61 && code <= 0xffdc ? 0.6 : 1;
  if (/[ ijl.,:;'|!`]/.test(character)) return 0.36;
  if (/[MW@%mw]/.test(character)) return 0.92;
  if (/[A-Z<>=+~]/.test(character)) return 0.7;
  return 0.57;
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
