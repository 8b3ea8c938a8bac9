/** 生成公开表: says what will be written, and writes it when the user agrees. */
import { commandTexts, fill, refusalSentence } from "../messages";
import { DISCLOSURE_KINDS, parseChoice, planPublication, replaceableSheets, type Publication } from "../publication";
import { groupIssues } from "../reports";
import { SETTING_KEYS, editedSheets, keepPlans, type SheetPlan, type WorkbookSnapshot } from "../workbook";
import type { Command, CommandContext } from "./command";
import { judgeWorkbook } from "./judge";
import { partlyDoneReport, refusalReport, report, say, type CommandReport } from "./report";

/** As chosen in the pane and kept with the workbook; projects with a mark of secrecy are left out, and agreeing to write confirms it. */
export const writeDisclosure: Command = async (context) => {
  const { host, language } = context;
  const judged = await judgeWorkbook(context);
  if (!judged.ok) return refusalReport(language, [judged.refusal]);
  const { snapshot, document } = judged.value;
  const stored = await host.loadSetting(SETTING_KEYS.disclosure);
  const kept = stored.ok ? parseChoice(stored.value) : stored;
  if (!kept.ok) return refusalReport(language, [kept.refusal]);
  const replaceable = replaceableSheets(snapshot, document.projects.map(({ sheet }) => sheet), DISCLOSURE_KINDS);
  const planBeside = (staying: readonly string[]): Publication =>
    planPublication(judged.value, { ...kept.value, leaveOutSecret: true }, snapshot.sheets.map(({ name }) => name).filter((name) => !replaceable.includes(name) || staying.includes(name)));
  const over = planBeside([]);
  const editedOwn = await editedSheets(host, snapshot, replaceable);
  if (!editedOwn.ok) return refusalReport(language, [editedOwn.refusal]);
  const edited = editedOwn.value.filter((name) => over.plan.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()));
  const { plan: { sheets }, issues, secret } = edited.length === 0 ? over : planBeside(editedOwn.value);
  const groups = groupIssues(issues);
  return report(language, {
    tone: groups.some(({ level }) => level === "error") ? "bad" : "caution",
    title: say(language, commandTexts.discloseQuestion, { sheets: sheets.length, projects: document.projects.length - secret.length }),
    paragraphs: [
      ...(secret.length > 0 ? [say(language, commandTexts.discloseLeavesOut, { count: secret.length })] : []),
      ...groups.map(({ sentence }) => sentence[language]),
      ...(edited.length > 0 ? [say(language, commandTexts.discloseEdited, { sheets: edited.join(language === "zh" ? "、" : ", ") })] : []),
      ...(replaceable.length > 0 && edited.length === 0 ? [commandTexts.discloseReplaces[language]] : []),
      ...(host.abilities.keepsUndo ? [] : [commandTexts.undoWarning[language]]),
    ],
    choices: [
      { label: commandTexts.write, run: () => write(context, snapshot, sheets) },
      ...(edited.length > 0 ? [{ label: commandTexts.overwrite, run: () => write(context, snapshot, over.plan.sheets) }] : []),
    ],
  });
};

async function write({ host, language, signal }: CommandContext, snapshot: WorkbookSnapshot, sheets: readonly SheetPlan[]): Promise<CommandReport> {
  const kept = await keepPlans(host, snapshot, sheets);
  if (!kept.ok) return refusalReport(language, [kept.refusal]);
  const applied = await host.apply(sheets.map((plan) => ({ kind: "put-sheet", plan, replace: true })), { signal });
  if (!applied.ok) return refusalReport(language, [applied.refusal]);
  if (applied.value.refused.length > 0) return partlyDoneReport(language, applied.value);
  const first = sheets[0]?.name ?? "";
  const title = fill(commandTexts.written[language], { sheets: sheets.length, first });
  const shown = await host.reveal({ sheet: first, row: 0, column: 0 });
  return report(language, { tone: "good", title, paragraphs: shown.ok ? [] : [refusalSentence(shown.refusal, language)] });
}
