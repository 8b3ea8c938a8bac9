/** The check: reads the workbook, has it judged by the core, shows the result. Writes nothing (marks that are on are laid anew). */
import { checkTexts } from "../../messages";
import { ok, type Outcome, type Refusal } from "../../workbook";
import { doWork, tell, tellRefusal, type Pane, type WorkUnderWay } from "../app/pane";
import type { ListedFinding } from "../core/protocol";
import { loadMapping } from "../mapping/load-mapping";
import { layMarks } from "./lay-marks";
import { changedSheets, isStale, type Reading } from "./state";

/** 校验工作簿 */
export function runCheck(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => { await checkWorkbook(pane, under); });
}

/** Judges again what the core already holds: after a change of the settings. */
export function judgeAgain(pane: Pane): Promise<void> {
  if (pane.store.getState().check.overview === null) return Promise.resolve();
  return doWork(pane, "check", async (under) => { await judgedAsIs(pane, under); });
}

/**
 * Before something is made of the result: the core holds it, of the workbook as it is and by the settings as they are.
 * What changed since is read and judged again. false (and told) where that was stopped or refused.
 */
export async function judgedAsIs(pane: Pane, under: WorkUnderWay): Promise<boolean> {
  const { check } = pane.store.getState();
  if (check.overview === null || pane.core.holds() === "nothing") return checkWorkbook(pane, under);
  if (isStale(check)) return checkWorkbook(pane, under, changedSheets(check));
  if (pane.core.holds() === "result" && !check.settingsChanged) return true;
  return told(pane, await judge(pane, under, null));
}

/** The check as part of a longer work, of the whole workbook or with only some sheets read anew; false (and told) where it was stopped or refused. */
export async function checkWorkbook(pane: Pane, under: WorkUnderWay, sheets: readonly string[] | null = null): Promise<boolean> {
  return told(pane, await readAndJudge(pane, under, sheets));
}

/**
 * Reads the sheets (null: all) and judges the whole workbook: what is compared across projects is compared anew.
 * Everything is read where the core holds no workbook to put the sheets into, or the workbook has other sheets than that one.
 */
export async function readAndJudge(pane: Pane, under: WorkUnderWay, sheets: readonly string[] | null): Promise<Outcome<void>> {
  const { host, core, store } = pane;
  const { signal, step } = under;
  const { changes, workbook } = store.getState().check;
  step("read");
  const names = sheets === null || core.holds() === "nothing" ? null : await host.sheetNames();
  if (names?.ok === false) return names;
  const wanted = names?.value.join("\n") === workbook?.sheetNames.join("\n") ? sheets : null;
  const read = await host.read({ signal, ...(wanted ? { sheets: wanted } : {}), onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); } });
  if (!read.ok) return read;
  step("send");
  const sent = await core.send(read.value, { signal, onProgress: (done, total) => { step("send", done, total); } });
  if (!sent.ok) return sent;
  return judge(pane, under, { sheets: read.value.partial ? wanted : null, changes });
}

async function judge(pane: Pane, under: WorkUnderWay, reading: Reading | null): Promise<Outcome<void>> {
  const { settings, check } = pane.store.getState();
  const findings: ListedFinding[] = [];
  const mapping = await loadMapping(pane);
  if (!mapping.ok) return mapping;
  const judged = await pane.core.call("check", { settings: settings.value ? JSON.stringify(settings.value) : null, mapping: mapping.value }, {
    signal: under.signal,
    onStep: (name) => { under.step(name); },
    onPart: (part) => { for (const finding of part) findings.push(finding); },
  });
  if (!judged.ok) return judged;
  pane.store.dispatch({ type: "check/done", ...judged.value, findings, reading });
  if (check.marksShown) await layMarks(pane, under);
  return ok(undefined);
}

function told(pane: Pane, outcome: Outcome<void>): boolean {
  if (!outcome.ok) tellNotChecked(pane, outcome.refusal);
  return outcome.ok;
}

/** A check that was stopped leaves the former result on show: said, so that nobody takes it for the new one. */
function tellNotChecked(pane: Pane, refusal: Refusal): void {
  if (refusal.code !== "cancelled") tellRefusal(pane, refusal);
  else tell(pane, { kind: "said", intent: "info", message: pane.store.getState().check.overview ? checkTexts.stoppedWithResult : checkTexts.stopped, values: {} });
}
