/** What a command tells the user: plain data for the dialog, and what can be done next. */
import { REPORT, commandTexts, fill, refusalSentence, type Language, type Message } from "../messages";
import { describeError } from "../taskpane/app/defect";
import { ruleById, sentenceOf, type Finding } from "../rules";
import { formatCell, type Applied, type Refusal } from "../workbook";

export type Tone = "good" | "caution" | "bad";

/** One line of a list: the cell, the level in words, and the sentence. */
export interface ReportItem {
  readonly place: string;
  readonly level: Finding["level"];
  readonly levelText: string;
  readonly text: string;
}

export interface ReportGroup {
  readonly title: string;
  readonly items: readonly ReportItem[];
}

/** Survives being sent to the dialog as JSON. */
export interface ReportText {
  readonly language: Language;
  readonly tone: Tone;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly groups: readonly ReportGroup[];
  /** Labels of the buttons beside 关闭. */
  readonly choices: readonly string[];
  /** "": there is no such button. */
  readonly close: string;
}

/** A button of the dialog: what it does gives the next report. */
export interface Choice {
  readonly label: Message;
  readonly run: () => Promise<CommandReport>;
}

export interface CommandReport {
  readonly text: ReportText;
  readonly choices: readonly Choice[];
}

export interface ReportParts {
  readonly tone: Tone;
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly groups?: readonly ReportGroup[];
  readonly choices?: readonly Choice[];
}

export function report(language: Language, { tone, title, paragraphs = [], groups = [], choices = [] }: ReportParts): CommandReport {
  return {
    text: { language, tone, title, paragraphs, groups, choices: choices.map(({ label }) => label[language]), close: commandTexts.close[language] },
    choices,
  };
}

export function refusalReport(language: Language, refusals: readonly Refusal[]): CommandReport {
  return report(language, { tone: "bad", title: commandTexts.refused[language], paragraphs: refusalSentences(language, refusals) });
}

/** What was done although not all could be, and why not: edits that stopped for one reason share one sentence. */
export function partlyDoneReport(language: Language, { done, refused }: Applied): CommandReport {
  const refusals = refused.map(({ refusal }) => refusal);
  if (done === 0) return refusalReport(language, refusals);
  return report(language, {
    tone: "bad",
    title: say(language, commandTexts.partlyDone, { done, count: refused.length }),
    paragraphs: [...refusalSentences(language, refusals), commandTexts.partlyDoneHow[language]],
  });
}

function refusalSentences(language: Language, refusals: readonly Refusal[]): readonly string[] {
  return [...new Set(refusals.map((refusal) => refusalSentence(refusal, language)))];
}

/** A defect, with a text to copy that holds no user data: the error's kind and where in the program it arose. */
export function defectReport(language: Language, error: unknown): CommandReport {
  const { name, trace } = describeError(error);
  return report(language, { tone: "bad", title: commandTexts.defectTitle[language], paragraphs: [commandTexts.defect[language], [name, trace].join("\n").trim()] });
}

export function say(language: Language, message: Message, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(message[language], values);
}

const LEVELS = { error: REPORT.error, warning: REPORT.warning, info: REPORT.info } as const;

export function findingItem(finding: Finding, language: Language): ReportItem {
  const { sheet } = finding.cell;
  const title = ruleById(finding.rule)?.title[language] ?? finding.rule;
  return {
    place: `${sheet}!${formatCell(finding.cell)}`,
    level: finding.level,
    levelText: LEVELS[finding.level][language],
    text: `${title}${language === "zh" ? "：" : ": "}${sentenceOf(finding, language)}`,
  };
}
