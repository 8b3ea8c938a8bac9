/**
 * Feeds a worksheet's text to saxes but for its plain rows, which go to their handler directly. Left out of well-formed XML they
 * leave it well-formed, so saxes still judges the whole part.
 */
import { readPlainRow, type PlainRowHandler } from "./plain-rows";
import type { XmlScanner } from "./xml-scan";

/** A row without an end in sight is left to saxes, which takes it piece by piece. */
const LONGEST_ROW = 1_000_000;
/** After so many rows of another shape in turn, more of them are expected: saxes gets all rows at hand at once, which is faster. */
const PATIENCE = 4;
const SHEET_DATA = "<sheetData>";
const ROW_END = "</row>";

export interface RowFeed extends XmlScanner {
  /** To be called when saxes has read <sheetData> or a row's end, with its place: rows can follow there. */
  rowsFollow(end: number): void;
}

export function rowFeed(scanner: XmlScanner, handler: PlainRowHandler): RowFeed {
  let buffer = "";
  let fed = 0;
  let hasRows = false;
  let followsAt = -1;
  let otherRows = 0;

  /** Feeds saxes up to `end`. Where rows can follow right there, the next one may be a plain one: not inside a comment, say. */
  const feed = (end: number): boolean => {
    // Not with nothing: an empty piece spoils saxes' compiled code, which then takes four times as long.
    if (end > 0) {
      fed += end;
      scanner.write(buffer.slice(0, end));
      buffer = buffer.slice(end);
    }
    return followsAt === fed;
  };
  const readRows = (): void => {
    let at = 0;
    for (let next = readPlainRow(buffer, 0, handler); next >= 0; next = readPlainRow(buffer, at, handler)) at = next;
    otherRows = at > 0 ? 0 : otherRows + 1;
    buffer = buffer.slice(at);
  };
  const endOf = (mark: string): number => {
    const at = otherRows > PATIENCE ? buffer.lastIndexOf(mark) : buffer.indexOf(mark);
    return at < 0 ? -1 : at + mark.length;
  };

  return {
    rowsFollow(end) { followsAt = end; },
    write(text) {
      buffer += text;
      for (;;) {
        if (hasRows && buffer.includes(ROW_END)) readRows();
        const end = endOf(hasRows || followsAt >= 0 ? ROW_END : SHEET_DATA);
        if (end < 0) break;
        hasRows = feed(end);
      }
      if (!hasRows || buffer.length > LONGEST_ROW) hasRows = feed(buffer.length);
    },
    end() {
      feed(buffer.length);
      scanner.end();
    },
  };
}
