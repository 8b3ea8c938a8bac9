/**
 * Values into cells, each only where the cell still holds what the edit says and stands in the row that it was worked out for.
 * Five syncs for a batch, whatever its size: the sheets (two), the cells as they are, merged areas (only where blank cells are
 * filled), the write between a look at what it replaces and its proof.
 */
import { RefusalError, cellKey, formatCell, type CellRef, type SetValueEdit } from "../../../workbook";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { askCells, type CellNow, type CellsNow } from "./cells-now";
import { inputFor } from "./cell-input";
import { coveredCells, spilledCells } from "./not-own-cells";
import { blankAsNull, refusalFor, valuesWanted, type Wanted } from "./may-write";
import { readTargets, type TargetSheet } from "./target-sheets";

/** Edits in one batch: with long texts still below 5 MB. */
const BATCH = 1_000;
const MAX_BATCH_CHARACTERS = 800_000;
/** Cells between two edits of a column that are written along as "leave as it is" (docs: null in a matrix) rather than begin another range. */
const MAX_GAP = 40;

export async function setValues(session: Session, edits: readonly SetValueEdit[], log: ApplyLog): Promise<void> {
  const wanted = valuesWanted(edits);
  for (const batch of batchesOf(edits)) await setBatch(session, batch, wanted, log);
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

interface SheetJob {
  readonly target: TargetSheet;
  readonly edits: readonly SetValueEdit[];
}

interface ReadyJob extends SheetJob {
  readonly now: CellsNow;
}

async function setBatch(session: Session, edits: readonly SetValueEdit[], wanted: Wanted, log: ApplyLog): Promise<void> {
  const jobs = await jobsOf(session, edits, log);
  if (jobs.length === 0) return;
  const asked = jobs.map((job) => ({ ...job, cells: askCells(job.target.sheet, positionsOf(job.edits)) }));
  await session.sync({ sheet: jobs[0]?.target.name ?? "" });
  const known = asked.map((job) => ({ ...job, now: job.cells() }));
  const covered = await coveredCells(session, known);
  const spilled = await spilledCells(session, known);
  const ready = known.map(({ target, edits: some, now }): ReadyJob => ({
    target, now, edits: some.filter((edit) => {
      const refusal = refusalFor(edit, now, { isCovered: covered.has(edit), isSpilled: spilled.has(edit), wanted, sheet: target.name });
      if (refusal === "done") log.finish(edit); // in a batch that was cut off
      else if (refusal) log.refuse(edit, refusal.refusal.code, refusal.refusal.facts);
      return refusal === null;
    }),
  })).filter((job) => job.edits.length > 0);
  if (ready.length > 0) await writeAll(session, ready, log);
}

async function jobsOf(session: Session, edits: readonly SetValueEdit[], log: ApplyLog): Promise<readonly SheetJob[]> {
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
  return [...bySheet].map(([target, some]) => ({ target, edits: some }));
}

/** The edits' cells and those that their rows are known by. */
function positionsOf(edits: readonly SetValueEdit[]): readonly CellRef[] {
  const cells = edits.flatMap((edit) => [edit.cell, ...(edit.beside ?? []).map(({ cell }) => cell).filter(({ sheet }) => sheet === edit.cell.sheet)]);
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

/** Where Excel refuses a batch because of one of its cells, halves of it are tried: the others are written, that one is named. */
async function writeAll(session: Session, jobs: readonly ReadyJob[], log: ApplyLog): Promise<void> {
  try {
    await writeTogether(session, jobs, log);
  } catch (error) {
    const code = officeErrorCode(error) ?? "";
    if (!["AccessDenied", "InvalidArgument", "InvalidOperation"].includes(code)) throw refusalOf(error, { sheet: jobs[0]?.target.name ?? "" });
    const parts = halvesOf(jobs);
    if (parts) for (const part of parts) await writeAll(session, part, log);
    else for (const { target, edits } of jobs) for (const edit of edits) {
      if (code === "AccessDenied") log.refuse(edit, "sheet-protected", { sheet: target.name });
      else log.refuse(edit, "host-failed", { code, sheet: target.name, cell: formatCell(edit.cell) });
    }
  }
}

function halvesOf(jobs: readonly ReadyJob[]): readonly (readonly ReadyJob[])[] | null {
  const [job, more] = jobs;
  if (more) return jobs.map((one) => [one]);
  if (!job || job.edits.length < 2) return null;
  const middle = Math.ceil(job.edits.length / 2);
  return [[{ ...job, edits: job.edits.slice(0, middle) }], [{ ...job, edits: job.edits.slice(middle) }]];
}

/**
 * One batch: what stands there, the write, what stands there now. Nothing in Excel makes looking and writing one step, so what
 * somebody else typed in between is seen in the first and put back.
 */
async function writeTogether(session: Session, jobs: readonly ReadyJob[], log: ApplyLog): Promise<void> {
  const asked = jobs.map((job) => {
    const cells = job.edits.map((edit) => edit.cell);
    const replaced = askCells(job.target.sheet, cells);
    write(job.target.sheet, job.edits, job.now);
    return { ...job, replaced, proof: askCells(job.target.sheet, cells) };
  });
  log.willChange();
  await session.tryWith();
  const overwritten: { readonly sheet: Excel.Worksheet; readonly edit: SetValueEdit; readonly held: CellNow }[] = [];
  for (const { target, edits, now, replaced, proof } of asked) {
    const [stood, stands] = [replaced(), proof()];
    for (const edit of edits) {
      const key = cellKey(edit.cell);
      const held = stood.get(key);
      const facts = { sheet: target.name, cell: formatCell(edit.cell) };
      if (held && isOthers(held, now.get(key), edit)) {
        overwritten.push({ sheet: target.sheet, edit, held });
        log.refuse(edit, "cell-changed", facts);
      } else if (stands.get(key)?.value === blankAsNull(edit.after)) log.finish(edit);
      else log.refuse(edit, "host-failed", { code: "value-not-kept", ...facts });
    }
  }
  if (overwritten.length === 0) return;
  for (const { sheet, edit, held } of overwritten) putBack(sheet.getCell(edit.cell.row, edit.cell.column), held);
  await session.sync({ sheet: jobs[0]?.target.name ?? "" });
}

/** What stood there just before the write is neither what we saw nor what a cut-off batch of ours left. */
function isOthers(held: CellNow, seen: CellNow | undefined, { after }: SetValueEdit): boolean {
  if (held.formula === seen?.formula && held.value === seen?.value) return false;
  return held.isFormula || held.value !== blankAsNull(after);
}

function putBack(range: Excel.Range, { formula, isFormula, value, numberFormat }: CellNow): void {
  if (isFormula) range.formulas = [[formula]];
  else range.values = [[inputFor(value, numberFormat)]];
}

/** One range for edits of a column that stand near each other. */
function write(sheet: Excel.Worksheet, edits: readonly SetValueEdit[], now: CellsNow): void {
  const sorted = [...edits].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  let run: SetValueEdit[] = [];
  const flush = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return;
    const lines: (string | number | boolean | null)[][] = Array.from({ length: last.cell.row - first.cell.row + 1 }, () => [null]);
    for (const edit of run) lines[edit.cell.row - first.cell.row] = [inputFor(edit.after, now.get(cellKey(edit.cell))?.numberFormat ?? "General")];
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
