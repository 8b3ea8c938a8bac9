/**
 * Rows of a worksheet in the shape in which nearly all programs write them. They are most of a workbook's XML, and matching that
 * one shape takes a fraction of a parser's time. The shape is a strict part of well-formed XML; any other row is saxes' (see
 * row-feed.ts), with the same result.
 */

export interface PlainRowHandler {
  row(attributes: Readonly<Record<string, string>>): void;
  /** At most one of `value` (what stands in <v>) and `inline` (in <is><t>) is there. */
  cell(address: string, style: string | undefined, type: string | undefined, value: string | undefined, inline: string | undefined): void;
  rowEnd(): void;
}

/** Characters that stand for themselves: no markup, no reference, no line end that XML would change, none outside the basic plane; "]" may be part of "]]>". */
const TEXT = "[\\t\\n\\x20-\\x25\\x27-\\x3b\\x3d-\\x5c\\x5e-\\ud7ff\\ue000-\\ufffd]*";
/** In attributes, line ends and tabs would be read as blanks. */
const ATTRIBUTE = "[A-Za-z][A-Za-z0-9:._-]*=\"[\\x20!\\x23-\\x25\\x27-\\x3b\\x3d-\\ud7ff\\ue000-\\ufffd]*\"";
const ROW = new RegExp(`[ \\t\\n\\r]*<row((?: ${ATTRIBUTE})*)>`, "y");
const CELL = new RegExp(
  `<c r="([A-Z]{1,3}[1-9][0-9]{0,6})"(?: s="([0-9]+)")?(?: t="([A-Za-z]+)")?(?:/>|>(?:<v>(${TEXT})</v>|<is><t(?: xml:space="preserve")?>(${TEXT})</t></is>)</c>)`, "y",
);
const ROW_END = "</row>";

/**
 * Tells the handler of one plain row that begins at `at`, with the blanks before it, and gives the place behind it; −1 where the
 * row is cut or another one, and then nothing was told.
 */
export function readPlainRow(text: string, at: number, handler: PlainRowHandler): number {
  ROW.lastIndex = at;
  const row = ROW.exec(text);
  const attributes = row ? plainAttributes(row[1] ?? "") : null;
  if (!attributes) return -1;
  const cells: RegExpExecArray[] = [];
  let next = ROW.lastIndex;
  CELL.lastIndex = next;
  for (let cell = CELL.exec(text); cell; cell = CELL.exec(text)) {
    cells.push(cell);
    next = CELL.lastIndex;
  }
  if (!text.startsWith(ROW_END, next)) return -1;
  handler.row(attributes);
  for (const [, address = "", style, type, value, inline] of cells) handler.cell(address, style, type, value, inline);
  handler.rowEnd();
  return next + ROW_END.length;
}

/** null where one stands twice. */
function plainAttributes(text: string): Readonly<Record<string, string>> | null {
  const attributes: Record<string, string> = {};
  let count = 0;
  for (const [, name = "", value = ""] of text.matchAll(/([A-Za-z0-9:._-]+)="([^"]*)"/g)) {
    attributes[name] = value;
    count++;
  }
  const isNew = Object.keys(attributes).length === count && !Object.keys(attributes).some((name) => name.startsWith("xmlns"));
  return isNew ? attributes : null;
}
