/** 生成公开表: says what will be written, and writes it when the user agrees. */
import { planDisclosure, type DisclosurePlan } from "../disclosure";
import { commandTexts, fill, refusalSentence } from "../messages";
import { summarise } from "../reports";
import { editedSheets, keepPlans, type WorkbookSnapshot } from "../workbook";
import type { Command, CommandContext } from "./command";
import { judgeWorkbook } from "./judge";
import { partlyDoneReport, refusalReport, report, say, type CommandReport } from "./report";

export const writeDisclosure: Command = async (context) => {
  const { host, language } = context;
  const judged = await judgeWorkbook(context);
  if (!judged.ok) return refusalReport(language, [judged.refusal]);
  const { snapshot, document, result } = judged.value;
  const users = snapshot.sheets.filter(({ ownKind }) => ownKind === null);
  const replaces = snapshot.sheets.some(({ ownKind }) => ownKind === "disclosure");
  const planBeside = (kept: readonly string[]): DisclosurePlan => planDisclosure(document, { year: result.budgetYear, takenSheetNames: [...users.map(({ name }) => name), ...kept] });
  const over = planBeside([]);
  const editedOwn = await editedSheets(host, snapshot, snapshot.sheets.map(({ name }) => name));
  if (!editedOwn.ok) return refusalReport(language, [editedOwn.refusal]);
  const edited = editedOwn.value.filter((name) => over.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()));
  const plan = edited.length === 0 ? over : planBeside(editedOwn.value);
  const { errors } = summarise(document, result);
  return report(language, {
    tone: errors > 0 ? "bad" : "caution",
    title: say(language, commandTexts.discloseQuestion, { sheets: plan.sheets.length, projects: document.projects.length }),
    paragraphs: [
      ...(errors > 0 ? [say(language, commandTexts.discloseOpen, { errors })] : []),
      ...cannotHold(plan, context),
      ...(edited.length > 0 ? [say(language, commandTexts.discloseEdited, { sheets: edited.join(language === "zh" ? "、" : ", ") })] : []),
      ...(replaces && edited.length === 0 ? [commandTexts.discloseReplaces[language]] : []),
      ...(host.abilities.keepsUndo ? [] : [commandTexts.undoWarning[language]]),
    ],
    choices: [
      { label: commandTexts.write, run: () => write(context, snapshot, plan) },
      ...(edited.length > 0 ? [{ label: commandTexts.overwrite, run: () => write(context, snapshot, over) }] : []),
    ],
  });
};

function cannotHold({ cannotHold: losses }: DisclosurePlan, { language }: CommandContext): readonly string[] {
  if (losses.length === 0) return [];
  const fields = [...new Set(losses.map(({ field }) => field))];
  return [say(language, commandTexts.cannotHold, { count: losses.length, fields: fields.join(language === "zh" ? "、" : ", ") })];
}

async function write({ host, language, signal }: CommandContext, snapshot: WorkbookSnapshot, { sheets }: DisclosurePlan): Promise<CommandReport> {
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
