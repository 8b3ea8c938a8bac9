/** The cells of all sheets in chunks of about 1 MB, one sync each; the details of a chunk come with the next one. */
import { RefusalError, type Area } from "../../../workbook";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";
import { needsDetails } from "./cell-details";
import { sheetCollector, type CellsOfSheet, type SheetCollector } from "./sheet-collector";

export interface CellRequest {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Areas that hold every value of the sheet, from top to bottom, none beside another. */
  readonly areas: readonly Area[];
}

/** Answer that a chunk aims at. */
const TARGET_BYTES = 1_000_000;
/** Bytes a cell costs before anything has been measured: a Chinese phrase and a format. */
const FIRST_GUESS = 90;
/** However small: going through more would keep the pane's thread busy for too long at a time. */
const MAX_CELLS = 25_000;

interface Piece {
  readonly request: CellRequest;
  readonly index: number;
  readonly area: Area;
}

interface LoadedPiece extends Piece {
  readonly range: Excel.Range;
}

/** Reads the cells of the sheets, in their order. @throws RefusalError request-too-large where one cell alone is refused */
export async function readCells(session: Session, requests: readonly CellRequest[], date1904: boolean): Promise<readonly CellsOfSheet[]> {
  const collectors = requests.map((request) => sheetCollector(request.name, date1904));
  const waiting: Piece[] = requests.flatMap((request, index) => request.areas.map((area) => ({ request, index, area })));
  const total = waiting.reduce((sum, piece) => sum + cellsOf(piece.area), 0);
  let done = 0;
  let bytesPerCell = FIRST_GUESS;
  let owed: readonly DetailPiece[] = [];
  let cap = MAX_CELLS;
  while (waiting.length > 0 || owed.length > 0) {
    const chunk = takeChunk(waiting, Math.min(cap, Math.max(1, Math.floor(TARGET_BYTES / bytesPerCell))));
    const cells = chunk.reduce((sum, piece) => sum + cellsOf(piece.area), 0);
    const loaded = chunk.map(load);
    for (const piece of owed) piece.range.load("values,text,valueTypes");
    try {
      await session.tryWith();
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw refusalOf(error, { sheet: (chunk[0] ?? owed[0])?.request.name ?? "" });
      // Very long texts: each detail by itself, then the same cells in smaller chunks.
      if (cells <= 1 && owed.length === 0) throw new RefusalError("request-too-large", { sheet: chunk[0]?.request.name ?? "" });
      await readDetailsOneByOne(session, owed, collectors);
      owed = [];
      cap = Math.max(1, Math.floor(cells / 4));
      waiting.unshift(...chunk);
      continue;
    }
    for (const piece of owed) addDetails(piece, collectors);
    for (const collector of collectors) collector.settle();
    let bytes = 0;
    const details: DetailPiece[] = [];
    for (const piece of loaded) {
      const { formulas, numberFormat } = piece.range;
      collectors[piece.index]?.addPlain(piece.area, formulas, numberFormat);
      // What `formulas` gives for a cell that an array spills into is not documented: nothing there may be taken for blank.
      const areas = (piece.range.hasSpill as boolean | null) === false ? detailAreas(piece.area, formulas, numberFormat) : [piece.area];
      details.push(...areas.map((area) => ({ ...piece, area, range: rangeOf(piece.request.sheet, area) })));
      bytes += bytesOf(formulas) + bytesOf(numberFormat);
      done += cellsOf(piece.area);
    }
    owed = details;
    cap = Math.min(MAX_CELLS, cap * 4);
    if (cells > 0) bytesPerCell = bytes / cells + 10;
    session.options.onProgress?.({ step: "read", done, total, sheet: (chunk.at(-1) ?? waiting[0])?.request.name ?? "" });
  }
  return collectors.map((collector) => collector.result());
}

type DetailPiece = LoadedPiece;

const cellsOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

function load(piece: Piece): LoadedPiece {
  const range = rangeOf(piece.request.sheet, piece.area);
  range.load("formulas,numberFormat,hasSpill");
  return { ...piece, range };
}

/** Takes pieces of about that many cells off the list: whole rows, several small sheets together; part of a row only where a row is too much. */
function takeChunk(waiting: Piece[], cells: number): readonly Piece[] {
  const chunk: Piece[] = [];
  let room = cells;
  while (room > 0) {
    const piece = waiting.shift();
    if (!piece) break;
    const width = piece.area.right - piece.area.left + 1;
    if (width > room && chunk.length > 0) {
      waiting.unshift(piece);
      break;
    }
    const { top, left } = piece.area;
    const taken = width > room
      ? { ...piece.area, bottom: top, right: left + room - 1 }
      : { ...piece.area, bottom: Math.min(piece.area.bottom, top + Math.floor(room / width) - 1) };
    const below = { ...piece.area, top: taken.bottom + 1 };
    const beside = { ...piece.area, bottom: taken.bottom, left: taken.right + 1 };
    waiting.unshift(...[beside, below].filter((area) => area.top <= area.bottom && area.left <= area.right).map((area) => ({ ...piece, area })));
    chunk.push({ ...piece, area: taken });
    room -= cellsOf(taken);
  }
  return chunk;
}

function halves(piece: Piece): readonly Piece[] {
  const { top, left, bottom, right } = piece.area;
  if (top < bottom) {
    const middle = Math.floor((top + bottom) / 2);
    return [{ ...piece, area: { ...piece.area, bottom: middle } }, { ...piece, area: { ...piece.area, top: middle + 1 } }];
  }
  if (left === right) throw new RefusalError("request-too-large", { sheet: piece.request.name });
  const middle = Math.floor((left + right) / 2);
  return [{ ...piece, area: { ...piece.area, right: middle } }, { ...piece, area: { ...piece.area, left: middle + 1 } }];
}

/** Areas around the cells that need details: neighbouring columns together. */
function detailAreas(area: Area, formulas: readonly (readonly unknown[])[], formats: readonly (readonly unknown[])[]): readonly Area[] {
  const areas: Area[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const offset = column - area.left;
    let top = -1;
    let bottom = -1;
    formulas.forEach((line, row) => {
      if (!needsDetails(line[offset], formats[row]?.[offset])) return;
      if (top < 0) top = area.top + row;
      bottom = area.top + row;
    });
    if (top < 0) continue;
    const last = areas.at(-1);
    if (last?.right === column - 1) areas[areas.length - 1] = { top: Math.min(last.top, top), left: last.left, bottom: Math.max(last.bottom, bottom), right: column };
    else areas.push({ top, left: column, bottom, right: column });
  }
  return areas;
}

async function readDetailsOneByOne(session: Session, pieces: readonly DetailPiece[], collectors: readonly SheetCollector[]): Promise<void> {
  const waiting: Piece[] = [...pieces];
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const range = rangeOf(piece.request.sheet, piece.area);
    range.load("values,text,valueTypes");
    try {
      await session.tryWith();
      addDetails({ ...piece, range }, collectors);
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw refusalOf(error, { sheet: piece.request.name });
      waiting.unshift(...halves(piece));
    }
  }
}

function addDetails(piece: DetailPiece, collectors: readonly SheetCollector[]): void {
  collectors[piece.index]?.addDetails(piece.area, piece.range.values, piece.range.text, piece.range.valueTypes);
}

/** About as many bytes as the answer took: Chinese takes three. */
function bytesOf(matrix: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const line of matrix) for (const cell of line) bytes += typeof cell === "string" ? 3 + cell.length * 2 : 8;
  return bytes;
}
