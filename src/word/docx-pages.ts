/** The page each heading and table begins on, from the same measures as the sheets: shown in the contents until Word updates its fields. */
import { paginate, type DisclosureText, type DocumentPart, type TablePart } from "../disclosure";
import { lineCount } from "../text";
import { ASIDE, CONTENTS, TABLE_TITLE } from "./docx-styles";

/** 225 mm between the margins: Word fills a page to the last point. */
export const PAGE_HEIGHT = 637.8;

const LINE_HEIGHT = 28.95;
const BODY_SIZE = 16;
const CONTENTS_SIZE = 12;
const TITLE_SIZE = 22;
const TITLE_LINE = 34;
const TITLE_SPACE = 18;
const TABLE_TITLE_SIZE = 18;
/** Width between the margins. */
const TEXT_WIDTH = 442;

export interface PagedParts {
  /** By the part's place in `text.parts`. */
  readonly pageOf: readonly number[];
}

/** Pages of the contents come first. */
export function pagesOf(text: DisclosureText): PagedParts {
  let page = Math.ceil(contentsHeight(text) / PAGE_HEIGHT) + 1;
  let used = 0;
  const pageOf = text.parts.map((part, index) => {
    if (startsPage(text.parts, index) && used > 0) {
      page += 1;
      used = 0;
    }
    const height = heightOf(part);
    if (part.kind !== "table" && used + height > PAGE_HEIGHT) {
      page += 1;
      used = 0;
    }
    const begins = page;
    used += height;
    page += Math.max(0, Math.ceil(used / PAGE_HEIGHT) - 1);
    used = used % PAGE_HEIGHT;
    return begins;
  });
  return { pageOf };
}

/** The first part, a first-level heading and every table begin a page; a table right under a heading stays with it. */
export function startsPage(parts: readonly DocumentPart[], index: number): boolean {
  const part = parts[index];
  if (index === 0) return true;
  if (!part || part.kind === "paragraph") return false;
  if (part.kind === "heading") return part.level === 1;
  return parts[index - 1]?.kind !== "heading";
}

function contentsHeight(text: DisclosureText): number {
  // Indented by up to two characters, with the page number at the end.
  const lines = text.parts.map((part) => (part.kind === "paragraph" ? 0 : lineCount(part.kind === "table" ? part.title : part.text, TEXT_WIDTH / CONTENTS_SIZE - 4)));
  return titleHeight(text.title) + CONTENTS.heading + lines.reduce((sum, count) => sum + count, 0) * CONTENTS.line;
}

function titleHeight(title: string): number {
  return lineCount(title, TEXT_WIDTH / TITLE_SIZE) * TITLE_LINE + TITLE_SPACE;
}

function heightOf(part: DocumentPart): number {
  if (part.kind === "heading") return part.level === 1 ? titleHeight(part.text) : LINE_HEIGHT;
  if (part.kind === "paragraph") return lineCount(`　　${part.text}`, TEXT_WIDTH / BODY_SIZE) * LINE_HEIGHT;
  return tableHeight(part);
}

/** Rows are not split; what a page leaves free at its foot counts as used. */
function tableHeight(part: TablePart): number {
  const { heights } = paginate(part.rows, part.columns, PAGE_HEIGHT);
  const lines = part.rows.filter((row) => row.role === "heading").length - 1;
  const head = part.rows.reduce((sum, row, index) => sum + (row.role === "header" ? (heights[index] ?? 0) : 0), 0);
  let pages = 0;
  let used = lineCount(part.title, TEXT_WIDTH / TABLE_TITLE_SIZE) * TABLE_TITLE.line + TABLE_TITLE.after + lines * (ASIDE.line + ASIDE.after);
  part.rows.forEach((row, index) => {
    const height = row.role === "heading" ? 0 : (heights[index] ?? 0);
    if (used + height > PAGE_HEIGHT && height <= PAGE_HEIGHT) {
      pages += 1;
      used = row.role === "header" ? 0 : head;
      // A note takes the last indicator along.
      if (row.role === "note") used += heights[index - 1] ?? 0;
    }
    used += height;
  });
  return pages * PAGE_HEIGHT + used;
}
