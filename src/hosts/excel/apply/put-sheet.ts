/**
 * Writes sheets of our own. A sheet is built under a name of its own and takes its place and name in the last step, so that a
 * failure on the way leaves the workbook as it was.
 */
import { formatArea, formatCell, legalSheetName, OWN_SHEET_NAME, ownSheetFormula, RefusalError, type PutSheetEdit } from "../../../workbook";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { MAX_CELL_TEXT } from "./may-write";
import { planSteps } from "./plan-steps";
import { readTargets, type TargetSheet, type Targets } from "./target-sheets";

/** Request that a sync aims at, well below 5 MB. */
const TARGET_BYTES = 1_000_000;
const LIST_TEXT = 255;
/** support.microsoft.com, "Excel specifications and limits". */
const MAX_BREAKS = 1_026;

interface Job {
  readonly edit: PutSheetEdit;
  readonly old: TargetSheet | undefined;
  /** The name that the sheet has until it is whole. */
  readonly building: string;
  /** One of that name that an earlier failure left behind. */
  readonly leftBehind: TargetSheet | undefined;
}

export async function putSheets(session: Session, edits: readonly PutSheetEdit[], log: ApplyLog): Promise<void> {
  const targets = await readTargets(session, edits.flatMap(({ plan }) => [plan.name, buildingName(plan.name)]));
  const names = [...targets.names, ...edits.map((edit) => edit.plan.name)];
  const jobs = edits.flatMap((edit): readonly Job[] => {
    const old = targets.sheets.get(edit.plan.name.toLowerCase());
    const refused = refusalFor(edit, old, targets);
    if (refused) {
      log.refuse(edit, refused.refusal.code, refused.refusal.facts);
      return [];
    }
    const before = targets.sheets.get(buildingName(edit.plan.name).toLowerCase());
    const leftBehind = before?.ownKind === edit.plan.kind ? before : undefined;
    const building = leftBehind?.name ?? legalSheetName(buildingName(edit.plan.name), names);
    names.push(building);
    return [{ edit, old, building, leftBehind }];
  });
  for (let rest: readonly Job[] = jobs; rest.length > 0;) rest = await putSome(session, rest, targets, log);
}

function buildingName(name: string): string {
  return legalSheetName(`${name.slice(0, 24)}~`, []);
}

/** Builds sheets, small ones together in one sync. Gives the jobs that are still to do after a failure that turned out to be none. */
async function putSome(session: Session, jobs: readonly Job[], targets: Targets, log: ApplyLog): Promise<readonly Job[]> {
  const begun = new Set<Job>();
  const whole = new Set<Job>();
  const { worksheets } = session.context.workbook;
  let bytes = 0;
  const send = async (): Promise<void> => {
    await session.tryWith();
    for (const job of whole) {
      log.finish(job.edit);
      begun.delete(job);
    }
    whole.clear();
    bytes = 0;
  };
  try {
    for (const job of jobs) {
      const { plan } = job.edit;
      begun.add(job);
      log.willChange();
      job.leftBehind?.sheet.delete();
      const sheet = worksheets.add(job.building);
      sheet.names.add(OWN_SHEET_NAME, ownSheetFormula(plan.kind)).visible = false;
      for (const step of planSteps(plan)) {
        if (bytes > 0 && bytes + step.bytes > TARGET_BYTES) await send();
        step.run(sheet);
        bytes += step.bytes;
      }
      takePlace(sheet, job);
      whole.add(job);
    }
    await send();
    return [];
  } catch (error) {
    // First of all the half-built sheets go, whatever the error is.
    const done = await takeBack(session, [...begun]);
    for (const job of done) log.finish(job.edit);
    const lost = [...begun].find((job) => !done.includes(job));
    if (lost) throw refusalUnless(error, lost.edit.plan.name, targets);
    return jobs.slice(jobs.findLastIndex((job) => begun.has(job)) + 1);
  }
}

function takePlace(sheet: Excel.Worksheet, { edit, old }: Job): void {
  if (old) {
    if (!old.visible) old.sheet.visibility = "Hidden"; // a very hidden sheet cannot be deleted
    sheet.position = old.position;
    old.sheet.delete();
  }
  sheet.name = edit.plan.name;
}

function refusalFor({ plan, replace }: PutSheetEdit, target: TargetSheet | undefined, { structureLocked }: Targets): RefusalError | null {
  const sheet = plan.name;
  if (structureLocked) return new RefusalError("workbook-protected");
  if (legalSheetName(sheet, []) !== sheet) return new RefusalError("sheet-name-invalid", { sheet });
  if (target?.ownKind === null) return new RefusalError("sheet-not-ours", { sheet });
  if (target && !replace) return new RefusalError("sheet-name-invalid", { sheet });
  const list = plan.validations.find(({ choices }) => choices && (choices.join(",").length > LIST_TEXT || choices.some((choice) => choice.includes(","))));
  if (list) return new RefusalError("request-too-large", { sheet, cell: formatArea(list.area), limit: LIST_TEXT });
  const long = plan.cells.find(({ value }) => typeof value === "string" && value.length > MAX_CELL_TEXT);
  if (long) return new RefusalError("request-too-large", { sheet, cell: formatCell(long), limit: MAX_CELL_TEXT });
  return plan.print.breaksBefore.length > MAX_BREAKS ? new RefusalError("request-too-large", { sheet, limit: MAX_BREAKS }) : null;
}

/** The sheet at work is our own and nobody protects it: what Excel denies is the workbook. */
function refusalUnless(error: unknown, sheet: string, { readOnly }: Targets): RefusalError {
  if (officeErrorCode(error) === "AccessDenied") return new RefusalError(readOnly ? "workbook-read-only" : "workbook-protected");
  return refusalOf(error, { sheet });
}

/**
 * After a failure: takes the half-built sheets away and gives the jobs whose last step was done after all. Where the failure came
 * between the last two steps, the old sheet is gone and the new one is whole but for its name: it gets it.
 * Where even this fails, the refusal names a sheet that was left behind.
 */
async function takeBack(session: Session, jobs: readonly Job[]): Promise<readonly Job[]> {
  const { worksheets } = session.context.workbook;
  const found = jobs.map((job) => {
    const half = worksheets.getItemOrNullObject(job.building);
    const whole = worksheets.getItemOrNullObject(job.edit.plan.name);
    half.load("name");
    whole.load("id");
    const kind = whole.names.getItemOrNullObject(OWN_SHEET_NAME);
    kind.load("formula");
    return { job, half, whole, kind };
  });
  const isNameless = ({ job, half, whole }: (typeof found)[number]): boolean => job.old !== undefined && !half.isNullObject && whole.isNullObject;
  try {
    // Also where the user called off: what was begun is still taken back.
    await session.context.sync();
    const halves = found.filter(({ half }) => !half.isNullObject);
    for (const one of halves) {
      if (isNameless(one)) one.half.name = one.job.edit.plan.name;
      else one.half.delete();
    }
    if (halves.length > 0) await session.context.sync();
  } catch (error) {
    throw new RefusalError("sheet-left-behind", { sheet: jobs[0]?.building ?? "", code: officeErrorCode(error) ?? "" });
  }
  const isDone = (one: (typeof found)[number]): boolean =>
    isNameless(one) || (one.half.isNullObject && !one.whole.isNullObject && !one.kind.isNullObject && one.whole.id !== one.job.old?.id);
  return found.filter(isDone).map(({ job }) => job);
}
