/**
 * The lens: conditional formats of our own over the marked cells, one for all areas of a level. The user's fills and formats
 * are never touched, and taking ours off gives the sheet back as it was. Five syncs for a batch of sheets.
 */
import { MARK_FILLS, formatArea, markFormula, type Area, type ClearMarksEdit, type MarkLevel, type SetMarksEdit } from "../../../workbook";
import { packAreas } from "../addresses";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { readOwnFormats, type OwnFormats } from "./own-formats";
import { readTargets, type TargetSheet } from "./target-sheets";

export type MarkEdit = SetMarksEdit | ClearMarksEdit;

interface Job {
  readonly edit: MarkEdit;
  readonly target: TargetSheet;
}

interface Jobs {
  readonly readOnly: boolean;
  readonly free: readonly Job[];
  /** Marks to take off protected sheets: nothing to refuse where there are none. */
  readonly locked: readonly Job[];
}

/** Rules in one sync where each rectangle has its own. */
const RULES_PER_SYNC = 500;

export async function setMarks(session: Session, edits: readonly MarkEdit[], log: ApplyLog): Promise<void> {
  const { free, locked, readOnly } = await jobsOf(session, edits, log);
  if (locked.length > 0) await clearLocked(session, locked, log);
  if (free.length > 0) await replaceAll(session, free, readOnly, log);
}

async function replaceAll(session: Session, jobs: readonly Job[], readOnly: boolean, log: ApplyLog): Promise<void> {
  try {
    await replace(session, jobs, log, session.memory.areasRefused);
  } catch (error) {
    // One sheet may have been protected a moment ago: the others are still done, and that one is named.
    if (officeErrorCode(error) === "AccessDenied") {
      const [job, more] = jobs;
      if (more) for (const one of jobs) await replaceAll(session, [one], readOnly, log);
      else if (job) log.refuse(job.edit, readOnly ? "workbook-read-only" : "sheet-protected", { sheet: job.target.name });
      return;
    }
    if (session.memory.areasRefused || !mayBeAreas(error)) throw refusalOf(error);
    session.memory.areasRefused = true;
    try {
      await replace(session, jobs, log, true);
    } catch (second) {
      throw refusalOf(second);
    }
  }
}

/** Whether Excel may have refused a format over several areas: which code it would give is not documented. */
function mayBeAreas(error: unknown): boolean {
  const code = officeErrorCode(error);
  if (code === "GeneralException" && error instanceof OfficeExtension.Error) return /^(?:ConditionalFormat|RangeAreas)/.test(error.debugInfo.errorLocation ?? "");
  return code === "InvalidArgument" || code === "NotImplemented" || code === "InvalidOperation";
}

async function jobsOf(session: Session, edits: readonly MarkEdit[], log: ApplyLog): Promise<Jobs> {
  const targets = await readTargets(session, edits.map((edit) => edit.sheet));
  const free: Job[] = [];
  const locked: Job[] = [];
  for (const edit of edits) {
    const target = targets.sheets.get(edit.sheet.toLowerCase());
    if (target?.allowsFormats) free.push({ edit, target });
    else if (target && edit.kind === "clear-marks") locked.push({ edit, target });
    else log.refuse(edit, target ? "sheet-protected" : "sheet-missing", { sheet: edit.sheet });
  }
  return { free, locked, readOnly: targets.readOnly };
}

/** A protected sheet without marks of ours is clean already; whatever else is found there is refused. */
async function clearLocked(session: Session, jobs: readonly Job[], log: ApplyLog): Promise<void> {
  const found = await readOwnFormats(session, jobs.map((job) => job.target.sheet));
  jobs.forEach(({ edit, target }, index) => {
    const formats = found[index] ?? null;
    if (formats?.own.length === 0 && formats.unreadable === 0) log.finish(edit);
    else log.refuse(edit, "sheet-protected", { sheet: target.name });
  });
}

/** Takes our formats off and lays the new ones on, in one batch; then counts what is there. */
async function replace(session: Session, jobs: readonly Job[], log: ApplyLog, byRectangle: boolean): Promise<void> {
  const found = await readOwnFormats(session, jobs.map((job) => job.target.sheet));
  const able = jobs.flatMap((job, index) => {
    const formats = found[index] ?? null;
    if (formats) return [{ ...job, formats }];
    log.refuse(job.edit, "marks-unreadable", { sheet: job.target.name });
    return [];
  });
  const proofs = able.map((job) => ({ ...job, added: 0, counted: job.target.sheet.getRange().conditionalFormats }));
  let queued = 0;
  for (const job of proofs) {
    // From the last to the first: an id may be no more than a place in the list, which moves when one before it goes.
    for (const format of [...job.formats.own].reverse()) format.delete();
    for (const rule of rulesOf(job.edit, byRectangle)) {
      addRule(job.target.sheet, rule);
      job.added++;
      if (++queued % RULES_PER_SYNC === 0) await send(session, log);
    }
  }
  if (proofs.some((job) => job.added > 0 || job.formats.own.length > 0)) await send(session, log);
  const counts = proofs.map((job) => job.counted.getCount());
  if (proofs.length > 0) await session.tryWith();
  proofs.forEach((job, index) => { report(job, counts[index]?.value ?? -1, log); });
}

async function send(session: Session, log: ApplyLog): Promise<void> {
  log.willChange();
  await session.tryWith();
}

/** Where a format could not be read, ours may still be there: a re-check may go on, taking marks off may not claim success. */
function report({ edit, target, formats, added }: { edit: MarkEdit; target: TargetSheet; formats: OwnFormats; added: number }, count: number, log: ApplyLog): void {
  const expected = formats.count - formats.own.length + added;
  const cleared = edit.kind === "set-marks" || formats.unreadable === 0;
  if (count === expected && cleared) log.finish(edit);
  else log.refuse(edit, "marks-unreadable", { sheet: target.name });
}

interface Rule {
  readonly level: MarkLevel;
  readonly addresses: string;
  readonly isSingle: boolean;
}

/** A new format comes before the others, so the gravest level is added last and wins. */
const ORDER: readonly MarkLevel[] = ["info", "warning", "error"];

function rulesOf(edit: MarkEdit, byRectangle: boolean): readonly Rule[] {
  if (edit.kind === "clear-marks") return [];
  return ORDER.flatMap((level) => {
    const areas: readonly Area[] = edit.marks.filter((mark) => mark.level === level).flatMap((mark) => mark.areas);
    if (byRectangle) return areas.map((area) => ({ level, addresses: formatArea(area), isSingle: true }));
    return packAreas(areas).map((addresses) => ({ level, addresses, isSingle: !addresses.includes(",") }));
  });
}

function addRule(sheet: Excel.Worksheet, { level, addresses, isSingle }: Rule): void {
  const place = isSingle ? sheet.getRange(addresses) : sheet.getRanges(addresses);
  const format = place.conditionalFormats.add("Custom");
  format.custom.rule.formula = markFormula(level);
  format.custom.format.fill.color = MARK_FILLS[level];
}
