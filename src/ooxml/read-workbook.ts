/** A package → a snapshot of its workbook. */
import { RefusalError, shownTexts, type HostOptions, type SheetSnapshot, type SkippedSheet, type WorkbookSnapshot } from "../workbook";
import { defaultLimits, type Limits } from "./limits";
import { readNumberFormats } from "./number-formats";
import type { OoxmlPackage } from "./package";
import { readSharedStrings } from "./shared-strings";
import { sheetReader, type SheetContext } from "./sheet-read";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";
import { worksheetOf } from "./worksheets";

/** Characters of XML between two looks at the signal and the waiting events: some 20 ms of work. */
const PIECE = 2_000_000;

/**
 * Reads all worksheets. Progress counts characters of XML over all sheets.
 * @throws RefusalError file-damaged, file-has-dtd, file-not-workbook, file-too-large, file-unsupported, cancelled
 */
export async function readWorkbook(pkg: OoxmlPackage, name: string, options: HostOptions = {}, limits: Limits = defaultLimits): Promise<WorkbookSnapshot> {
  const book = readWorkbookPart(pkg);
  const context = sheetContext(pkg, book, limits);
  const readable = book.sheets.filter((sheet) => skipReason(pkg, sheet) === null);
  const total = readable.reduce((sum, sheet) => sum + pkg.size(sheet.part), 0);
  const sheets: SheetSnapshot[] = [];
  const skipped: SkippedSheet[] = [];
  let done = 0;
  for (const sheet of book.sheets) {
    const reason = skipReason(pkg, sheet);
    if (reason) {
      skipped.push({ sheet: sheet.name, reason });
      continue;
    }
    const report = (more: number): Promise<void> => {
      done += more;
      options.onProgress?.({ step: "read", done: Math.min(done, total), total, sheet: sheet.name });
      return pause(options.signal);
    };
    sheets.push(await readSheet(pkg, sheet, context, report));
  }
  return { name, date1904: book.date1904, sheets, skipped };
}

/** One worksheet at once, without progress: for edits that look at it before they change it. */
export function readSheetNow(pkg: OoxmlPackage, book: WorkbookPart, name: string): SheetSnapshot {
  const sheet = worksheetOf(pkg, book, name);
  const { scanner, result } = sheetReader(sheet, sheetContext(pkg, book, defaultLimits));
  for (const chunk of pkg.textChunks(sheet.part)) scanner.write(chunk);
  scanner.end();
  return result();
}

function sheetContext(pkg: OoxmlPackage, book: WorkbookPart, limits: Limits): SheetContext {
  return {
    sharedStrings: readSharedStrings(pkg, book.sharedStrings),
    numberFormats: readNumberFormats(pkg, book.styles),
    shown: shownTexts(book.date1904),
    date1904: book.date1904,
    count: cellCounter(limits),
  };
}

async function readSheet(pkg: OoxmlPackage, sheet: SheetEntry, context: SheetContext, report: (characters: number) => Promise<void>): Promise<SheetSnapshot> {
  const { scanner, result } = sheetReader(sheet, context);
  let since = 0;
  for (const chunk of pkg.textChunks(sheet.part)) {
    scanner.write(chunk);
    since += chunk.length;
    if (since < PIECE) continue;
    await report(since);
    since = 0;
  }
  scanner.end();
  await report(since);
  return result();
}

/** Lets waiting events in, then stops where the reading was called off. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  if (signal?.aborted) throw new RefusalError("cancelled");
}

function skipReason(pkg: OoxmlPackage, sheet: SheetEntry): SkippedSheet["reason"] | null {
  if (sheet.kind === "chartsheet") return "chart-sheet";
  if (sheet.kind === "dialogsheet") return "dialog-sheet";
  if (/macrosheet$/i.test(sheet.kind)) return "macro-sheet";
  return pkg.has(sheet.part) ? null : "missing-part";
}

function cellCounter(limits: Limits): (cells: number) => void {
  let count = 0;
  return (cells) => {
    count += cells;
    if (count > limits.cells) throw new RefusalError("file-too-large", { cells: count, limit: limits.cells });
  };
}
