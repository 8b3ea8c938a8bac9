/** Hidden rows and columns of the used areas: asked for only where some are hidden and some not, all sheets in one sync. */
import { RefusalError, type Span } from "../../../workbook";
import type { Session } from "../session";
import type { SheetFrame } from "./sheet-frames";

export interface HiddenLines {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/** Rows asked for in one sync: some 20 bytes each in the answer. */
const LINES_PER_SYNC = 100_000;

interface Ask {
  readonly frame: SheetFrame;
  readonly which: "rows" | "columns";
  readonly first: number;
  readonly count: number;
}

/** By sheet, in the order of the frames; within the used area only. */
export async function readHiddenLines(session: Session, frames: readonly SheetFrame[]): Promise<readonly HiddenLines[]> {
  const found = frames.map((frame) => ({ rows: wholly(frame, "rows"), columns: wholly(frame, "columns") }));
  let batch: Ask[] = [];
  let lines = 0;
  for (const ask of frames.flatMap(asksOf)) {
    if (batch.length > 0 && lines + ask.count > LINES_PER_SYNC) {
      await readBatch(session, batch, frames, found);
      batch = [];
      lines = 0;
    }
    batch.push(ask);
    lines += ask.count;
  }
  if (batch.length > 0) await readBatch(session, batch, frames, found);
  return found;
}

function wholly({ used, rowsHidden, columnsHidden }: SheetFrame, which: "rows" | "columns"): Span[] {
  if (!used || (which === "rows" ? rowsHidden : columnsHidden) !== true) return [];
  return [which === "rows" ? { first: used.top, last: used.bottom } : { first: used.left, last: used.right }];
}

function asksOf(frame: SheetFrame): readonly Ask[] {
  const { used, rowsHidden, columnsHidden } = frame;
  if (!used) return [];
  const asks: Ask[] = [];
  if (columnsHidden === null) asks.push({ frame, which: "columns", first: used.left, count: used.right - used.left + 1 });
  if (rowsHidden !== null) return asks;
  for (let first = used.top; first <= used.bottom; first += LINES_PER_SYNC) {
    asks.push({ frame, which: "rows", first, count: Math.min(LINES_PER_SYNC, used.bottom - first + 1) });
  }
  return asks;
}

async function readBatch(session: Session, asks: readonly Ask[], frames: readonly SheetFrame[], found: readonly { readonly rows: Span[]; readonly columns: Span[] }[]): Promise<void> {
  const answers = asks.map((ask) => ({ ask, read: askFor(ask) }));
  await session.sync({ sheet: asks[0]?.frame.name ?? "" });
  for (const { ask, read } of answers) {
    const spans = found[frames.indexOf(ask.frame)]?.[ask.which];
    if (spans) addSpans(spans, ask, read());
  }
}

/** Asks for one run of lines; the result is read after the sync. */
function askFor({ frame: { sheet, used }, which, first, count }: Ask): () => readonly (boolean | undefined)[] {
  if (which === "rows") {
    const rows = sheet.getRangeByIndexes(first, used?.left ?? 0, count, 1).getRowProperties({ rowHidden: true });
    return () => rows.value.map((row) => row.rowHidden);
  }
  const columns = sheet.getRangeByIndexes(used?.top ?? 0, first, 1, count).getColumnProperties({ columnHidden: true });
  return () => columns.value.map((column) => column.columnHidden);
}

function addSpans(spans: Span[], { first, count, frame }: Ask, hidden: readonly (boolean | undefined)[]): void {
  if (hidden.length !== count || hidden.includes(undefined)) throw new RefusalError("host-failed", { code: "hidden-lines", sheet: frame.name });
  hidden.forEach((isHidden, index) => {
    if (!isHidden) return;
    const at = first + index;
    const last = spans.at(-1);
    if (last?.last === at - 1) spans[spans.length - 1] = { first: last.first, last: at };
    else spans.push({ first: at, last: at });
  });
}
