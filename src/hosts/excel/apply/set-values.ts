/**
 * Values into cells, each only where the cell still holds what the edit says. Five syncs for a batch, whatever its size:
 * the sheets (two), the cells as they are, merged areas (only where blank cells are filled), the write with its proof.
 */
import { formatCell, RefusalError, type CellScalar, type SetValueEdit } from "../../../workbook";
import { areasOfCells, packAreas } from "../addresses";
import { readMerges } from "../read/merged-areas";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { inputFor } from "./cell-input";
import { readTargets, type TargetSheet } from "./target-sheets";

/** Edits in one batch: with long texts still below 5 MB. */
const BATCH = 1_000;
const MAX_BATCH_CHARACTERS = 800_000;
/** Cells between two edits of a column that are written along as "leave as it is" (docs: null in a matrix) rather than begin another range. */
const MAX_GAP = 40;

export async function setValues(session: Session, edits: readonly SetValueEdit[], log: ApplyLog): Promise<void> {
  for (const batch of batchesOf(edits)) await setBatch(session, batch, log);
}

function batchesOf(edits: readonly SetValueEdit[]): readonly (readonly SetValueEdit[])[] {
  const batches: SetValueEdit[][] = [];
  let characters = 0;
  for (const edit of edits) {
    const length = String(edit.after ?? "").length + String(edit.before ?? "").length;
    const last = batches.at(-1);
    if (!last || last.length >= BATCH || characters + length > MAX_BATCH_CHARACTERS) {
      batches.push([edit]);
      characters = length;
    } else {
      last.push(edit);
      characters += length;
    }
  }
  return batches;
}

async function setBatch(session: Session, edits: readonly SetValueEdit[], log: ApplyLog): Promise<void> {
  const targets = await readTargets(session, edits.map((edit) => edit.cell.sheet));
  if (targets.readOnly) throw new RefusalError("workbook-read-only");
  const bySheet = new Map<TargetSheet, SetValueEdit[]>();
  for (const edit of edits) {
    const target = targets.sheets.get(edit.cell.sheet.toLowerCase());
    if (!target) log.refuse(edit, "sheet-missing", { sheet: edit.cell.sheet });
    else if (target.isProtected) log.refuse(edit, "sheet-protected", { sheet: target.name });
    else if (target.isFiltered(edit.cell)) log.refuse(edit, "filtered-range", { sheet: target.name });
    else bySheet.set(target, [...(bySheet.get(target) ?? []), edit]);
  }
  if (bySheet.size === 0) return;
  const sheets = [...bySheet].map(([target, wanted]) => ({ target, wanted, cells: loadCells(target.sheet, wanted) }));
  await session.sync({ sheet: sheets[0]?.target.name ?? "" });
  const covered = await coveredCells(session, sheets.map(({ target, wanted }) => ({ target, wanted })));
  const ready = sheets.map(({ target, wanted, cells }) => {
    const now = cells();
    return { target, edits: wanted.filter((edit) => mayWrite(edit, now.get(keyOf(edit)), covered.has(edit), target.name, log)), now };
  });
  const written = ready.filter((one) => one.edits.length > 0);
  if (written.length === 0) return;
  for (const { target, edits: wanted, now } of written) write(target.sheet, wanted, now);
  const proofs = written.map(({ target, edits: wanted }) => ({ target, wanted, cells: loadCells(target.sheet, wanted) }));
  log.willChange();
  await session.sync({ sheet: written[0]?.target.name ?? "" });
  for (const { target, wanted, cells } of proofs) {
    const now = cells();
    for (const edit of wanted) {
      if (now.get(keyOf(edit))?.value === blankAsNull(edit.after)) log.finish(edit);
      else log.refuse(edit, "host-failed", { code: "value-not-kept", sheet: target.name, cell: formatCell(edit.cell) });
    }
  }
}

interface CellNow {
  readonly value: CellScalar;
  readonly isFormula: boolean;
  readonly numberFormat: string;
}

const keyOf = (edit: SetValueEdit): string => `${edit.cell.row}:${edit.cell.column}`;

/** Asks for the cells of the edits; the answer is read after the sync. */
function loadCells(sheet: Excel.Worksheet, edits: readonly SetValueEdit[]): () => ReadonlyMap<string, CellNow> {
  const collections = packAreas(areasOfCells(edits.map((edit) => edit.cell))).map((addresses) => {
    const { areas } = sheet.getRanges(addresses);
    areas.load("items/rowIndex,items/columnIndex,items/values,items/formulas,items/numberFormat,items/valueTypes");
    return areas;
  });
  return () => new Map(collections.flatMap((areas) => areas.items.flatMap(cellsOf)));
}

function cellsOf(range: Excel.Range): readonly (readonly [string, CellNow])[] {
  const values = range.values as readonly (readonly (string | number | boolean)[])[];
  return values.flatMap((line, i) => line.map((value, j): readonly [string, CellNow] => {
    const formula: unknown = range.formulas[i]?.[j];
    const type: unknown = range.valueTypes[i]?.[j];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && !(type === "String" && formula === value);
    const numberFormat: unknown = range.numberFormat[i]?.[j];
    return [`${range.rowIndex + i}:${range.columnIndex + j}`, { value: value === "" || type === "Error" ? null : value, isFormula, numberFormat: String(numberFormat) }];
  }));
}

function mayWrite(edit: SetValueEdit, now: CellNow | undefined, isCovered: boolean, sheet: string, log: ApplyLog): boolean {
  const facts = { sheet, cell: formatCell(edit.cell) };
  if (!now) throw new RefusalError("host-failed", { code: "cells", sheet });
  if (now.isFormula) log.refuse(edit, "cell-has-formula", facts);
  else if (isCovered) log.refuse(edit, "cell-covered", facts);
  else if (now.value === blankAsNull(edit.after)) log.finish(edit); // done before, in a batch that was cut off
  else if (now.value !== blankAsNull(edit.before)) log.refuse(edit, "cell-changed", facts);
  else return true;
  return false;
}

/** Covered cells of merged areas always look blank, so only edits of blank cells can meet one. */
async function coveredCells(session: Session, sheets: readonly { readonly target: TargetSheet; readonly wanted: readonly SetValueEdit[] }[]): Promise<ReadonlySet<SetValueEdit>> {
  const asked = sheets.flatMap(({ target, wanted }) => {
    const blank = wanted.filter((edit) => edit.before === null || edit.before === "");
    if (blank.length === 0) return [];
    const within = { top: 0, left: 0, bottom: Math.max(...blank.map((edit) => edit.cell.row)), right: Math.max(...blank.map((edit) => edit.cell.column)) };
    return [{ blank, request: { sheet: target.sheet, name: target.name, within } }];
  });
  const merges = await readMerges(session, asked.map(({ request }) => request));
  return new Set(asked.flatMap(({ blank }, index) => blank.filter((edit) => (merges[index] ?? []).some((area) =>
    edit.cell.row >= area.top && edit.cell.row <= area.bottom && edit.cell.column >= area.left && edit.cell.column <= area.right
    && (edit.cell.row !== area.top || edit.cell.column !== area.left)))));
}

/** One range for edits of a column that stand near each other. */
function write(sheet: Excel.Worksheet, edits: readonly SetValueEdit[], now: ReadonlyMap<string, CellNow>): void {
  const sorted = [...edits].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  let run: SetValueEdit[] = [];
  const flush = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return;
    const lines: (string | number | boolean | null)[][] = Array.from({ length: last.cell.row - first.cell.row + 1 }, () => [null]);
    for (const edit of run) lines[edit.cell.row - first.cell.row] = [inputFor(edit.after, now.get(keyOf(edit))?.numberFormat ?? "General")];
    sheet.getRangeByIndexes(first.cell.row, first.cell.column, lines.length, 1).values = lines;
    run = [];
  };
  for (const edit of sorted) {
    const last = run.at(-1);
    if (last && (last.cell.column !== edit.cell.column || edit.cell.row - last.cell.row > MAX_GAP)) flush();
    run.push(edit);
  }
  flush();
}

/** Excel knows no difference between a blank cell and one with an empty text. */
function blankAsNull(value: CellScalar): CellScalar {
  return value === "" ? null : value;
}
