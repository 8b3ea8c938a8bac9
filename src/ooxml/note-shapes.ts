/**
 * The boxes of notes: a VML drawing beside the comments part. Old programs write VML that is no well-formed XML,
 * so shapes are found by their tags, not by a parser.
 */
import type { CellPosition } from "../workbook";

const SHAPE = /<(?:[\w-]+:)?shape(?=[\s>])[\s\S]*?<\/(?:[\w-]+:)?shape\s*>/g;
const ROW = /<(?:[\w-]+:)?Row>\s*([0-9]+)\s*<\//;
const COLUMN = /<(?:[\w-]+:)?Column>\s*([0-9]+)\s*<\//;
const NAMESPACES = `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"`;
/** Shape ids come in blocks of 1,024, a block for each drawing. */
const BLOCK = 1_024;
/** Characters in a line and lines in a box that is not yet scrolled. */
const LINE = 22;
const MAX_LINES = 20;

/** A drawing without shapes; `block` must differ between the drawings of a workbook. */
export function emptyDrawing(block: number): string {
  return `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;
}

/** The drawing with a hidden box for each note. */
export function withShapes(drawing: string, notes: readonly { readonly at: CellPosition; readonly text: string }[]): string {
  const block = Number(/<(?:[\w-]+:)?idmap\b[^>]*\bdata="([0-9]+)/.exec(drawing)?.[1] ?? 1);
  const used = [...drawing.matchAll(/_x0000_s([0-9]+)/g)].map((match) => Number(match[1]));
  const first = used.reduce((highest, id) => Math.max(highest, id), block * BLOCK) + 1;
  const end = drawing.lastIndexOf("</");
  return drawing.slice(0, end) + notes.map(({ at, text }, index) => shapeXml(at, text, first + index)).join("") + drawing.slice(end);
}

/** The drawing without the boxes of the notes at these cells. */
export function withoutShapes(drawing: string, isGone: (at: CellPosition) => boolean): string {
  return drawing.replace(SHAPE, (shape) => {
    const at = { row: Number(ROW.exec(shape)?.[1] ?? -1), column: Number(COLUMN.exec(shape)?.[1] ?? -1) };
    return /ObjectType\s*=\s*["']Note["']/.test(shape) && isGone(at) ? "" : shape;
  });
}

export function hasShapes(drawing: string): boolean {
  return drawing.search(SHAPE) >= 0;
}

function shapeXml({ row, column }: CellPosition, text: string, id: number): string {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  const height = Math.min(MAX_LINES, Math.max(4, lines + 1));
  const top = Math.max(0, row - 1);
  // From column, pixels into it, row, pixels into it; then the same for the opposite corner.
  const anchor = [column + 1, 15, top, 2, column + 4, 15, top + height, 4].join(", ");
  return `<v:shape ${NAMESPACES} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:${height * 14}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
