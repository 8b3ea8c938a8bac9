/** 校验工作簿: reads the workbook, has it judged by the core, shows the result. Writes nothing (marks that are on are laid anew). */
import { doWork, tellRefusal, type Pane, type WorkUnderWay } from "../app/pane";
import type { ListedFinding } from "../core/protocol";
import { loadMapping } from "../mapping/load-mapping";
import { layMarks } from "./lay-marks";
import { workbookFacts, type WorkbookFacts } from "./state";

export function runCheck(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => { await checkWorkbook(pane, under); });
}

/** Judges again what the core already holds: after a change of the settings. */
export function judgeAgain(pane: Pane): Promise<void> {
  const { workbook } = pane.store.getState().check;
  if (workbook === null) return Promise.resolve();
  return doWork(pane, "check", async (under) => { await judge(pane, workbook, under); });
}

/** Before something is written from the result: judged again where the workbook or the settings changed since, or a check was stopped. false (and told) where that was stopped or refused. */
export async function judgedAsIs(pane: Pane, under: WorkUnderWay): Promise<boolean> {
  const { workbook, settingsChanged, stale } = pane.store.getState().check;
  const held = pane.core.holds();
  if (held === "result" && !settingsChanged && !stale) return true;
  return workbook === null || stale || held === "nothing" ? checkWorkbook(pane, under) : judge(pane, workbook, under);
}

/** The check as part of a longer work; false (and told) where it was stopped or refused. */
export async function checkWorkbook(pane: Pane, under: WorkUnderWay): Promise<boolean> {
  const { host, core } = pane;
  const { signal, step } = under;
  step("read");
  const read = await host.read({ signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); } });
  if (!read.ok) { tellRefusal(pane, read.refusal); return false; }
  step("send");
  const sent = await core.send(read.value, { signal, onProgress: (done, total) => { step("send", done, total); } });
  if (!sent.ok) { tellRefusal(pane, sent.refusal); return false; }
  return judge(pane, workbookFacts(read.value), under);
}

async function judge(pane: Pane, workbook: WorkbookFacts, under: WorkUnderWay): Promise<boolean> {
  const { settings, check } = pane.store.getState();
  const findings: ListedFinding[] = [];
  const mapping = await loadMapping(pane);
  if (!mapping.ok) { tellRefusal(pane, mapping.refusal); return false; }
  const judged = await pane.core.call("check", { settings: settings.value ? JSON.stringify(settings.value) : null, mapping: mapping.value }, {
    signal: under.signal,
    onStep: (name) => { under.step(name); },
    onPart: (part) => { for (const finding of part) findings.push(finding); },
  });
  if (!judged.ok) { tellRefusal(pane, judged.refusal); return false; }
  const overview = judged.value;
  pane.store.dispatch({ type: "check/done", overview, findings, workbook });
  if (check.marksShown) await layMarks(pane, under);
  return true;
}
