/**
 * Writes sheets of our own. A sheet is built under a name of its own and takes its place and name in the last step, so that a
 * failure on the way leaves the workbook as it was.
 */
import { formatArea, legalSheetName, OWN_SHEET_NAME, ownSheetFormula, RefusalError, type PutSheetEdit, type SheetPlan } from "../../../workbook";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { planSteps, type PlanStep } from "./plan-steps";
import { readTargets, type TargetSheet, type Targets } from "./target-sheets";

/** Request that a sync aims at, well below 5 MB. */
const TARGET_BYTES = 1_000_000;
const LIST_TEXT = 255;
/** support.microsoft.com, "Excel specifications and limits". */
const MAX_BREAKS = 1_026;

export async function putSheets(session: Session, edits: readonly PutSheetEdit[], log: ApplyLog): Promise<void> {
  const targets = await readTargets(session, edits.map((edit) => edit.plan.name));
  const names = [...targets.names];
  for (const edit of edits) {
    const target = targets.sheets.get(edit.plan.name.toLowerCase());
    const refusal = refusalFor(edit, target, targets);
    if (refusal) {
      log.refuse(edit, refusal.refusal.code, refusal.refusal.facts);
      continue;
    }
    const building = legalSheetName(`${edit.plan.name.slice(0, 24)}~`, names);
    names.push(building, edit.plan.name);
    await putSheet(session, edit.plan, target, building, log);
    log.finish(edit);
  }
}

function refusalFor({ plan, replace }: PutSheetEdit, target: TargetSheet | undefined, { structureLocked }: Targets): RefusalError | null {
  const sheet = plan.name;
  if (structureLocked) return new RefusalError("workbook-protected");
  if (legalSheetName(sheet, []) !== sheet) return new RefusalError("sheet-name-invalid", { sheet });
  if (target?.ownKind === null) return new RefusalError("sheet-not-ours", { sheet });
  if (target && !replace) return new RefusalError("sheet-name-invalid", { sheet });
  const list = plan.validations.find(({ choices }) => choices && (choices.join(",").length > LIST_TEXT || choices.some((choice) => choice.includes(","))));
  if (list) return new RefusalError("request-too-large", { sheet, cell: formatArea(list.area), limit: LIST_TEXT });
  return plan.print.breaksBefore.length > MAX_BREAKS ? new RefusalError("request-too-large", { sheet, limit: MAX_BREAKS }) : null;
}

async function putSheet(session: Session, plan: SheetPlan, old: TargetSheet | undefined, building: string, log: ApplyLog): Promise<void> {
  try {
    const sheet = session.context.workbook.worksheets.add(building);
    sheet.names.add(OWN_SHEET_NAME, ownSheetFormula(plan.kind)).visible = false;
    log.willChange();
    await runSteps(session, sheet, planSteps(plan));
    if (old) {
      if (!old.visible) old.sheet.visibility = "Hidden"; // a very hidden sheet cannot be deleted
      sheet.position = old.position;
      old.sheet.delete();
    }
    sheet.name = plan.name;
    await session.tryWith();
  } catch (error) {
    // First of all the half-built sheet goes, whatever the error is.
    if (!(await takeBack(session, building, plan.name, old))) throw refusalUnless(error, plan.name);
  }
}

async function runSteps(session: Session, sheet: Excel.Worksheet, steps: Iterable<PlanStep>): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > TARGET_BYTES) {
      await session.tryWith();
      bytes = 0;
    }
    step.run(sheet);
    bytes += step.bytes;
  }
}

function refusalUnless(error: unknown, sheet: string): RefusalError {
  const code = officeErrorCode(error);
  if (code === "AccessDenied") return new RefusalError("workbook-protected");
  return refusalOf(error, { sheet });
}

/**
 * After a failure: takes the half-built sheet away. True where it turns out that the last step was done after all.
 * Where even this fails, the refusal names the sheet that was left behind.
 */
async function takeBack(session: Session, building: string, name: string, old: TargetSheet | undefined): Promise<boolean> {
  const { worksheets } = session.context.workbook;
  const half = worksheets.getItemOrNullObject(building);
  const whole = worksheets.getItemOrNullObject(name);
  half.load("name");
  whole.load("id");
  const kind = whole.names.getItemOrNullObject(OWN_SHEET_NAME);
  kind.load("formula");
  try {
    await session.context.sync();
    if (half.isNullObject) return !whole.isNullObject && !kind.isNullObject && whole.id !== old?.id;
    half.delete();
    await session.context.sync();
    return false;
  } catch (error) {
    throw refusalOf(error, { sheet: building });
  }
}
