/** `jixiao check`: checks workbooks, reports, and writes marked copies. */
import path from "node:path";
import { checkDocument, type CheckResult } from "../../rules";
import { checkedFileJson, checkHtml, checkText, markEdits, noteEdits, type FileCheckJson, type HtmlReportFile } from "../../reports";
import type { WorkbookEdit } from "../../workbook";
import { RefusalError, unwrap } from "../../workbook";
import type { Console } from "../console";
import { EXIT, highest, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { inputFiles, writeOutput } from "../files";
import { hostOf, loadFile, type LoadedFile } from "../load";
import { choiceOption, levelOption, yearOption } from "../options";

export interface CheckArguments {
  readonly year?: string;
  readonly level?: string;
  readonly settings?: string;
  readonly map?: string;
  readonly format?: string;
  readonly out?: string;
  readonly marked?: string;
}

interface Reports {
  readonly json: FileCheckJson[];
  readonly text: string[];
  readonly html: HtmlReportFile[];
}

/** Checks every file; one bad file never stops the rest. */
export async function checkCommand(patterns: readonly string[], args: CheckArguments, console: Console): Promise<ExitStatus> {
  const format = choiceOption("format", args.format, ["text", "json", "html"]) ?? "text";
  const load = { year: yearOption(args.year), level: levelOption(args.level), settings: args.settings, map: args.map };
  const inputs = inputFiles(patterns);
  const markedPath = markedTarget(args.marked, inputs);
  const reports: Reports = { json: [], text: [], html: [] };
  const statuses: ExitStatus[] = [];
  for (const [index, file] of inputs.entries()) {
    if (console.terminal && inputs.length > 1) console.err(`[${index + 1}/${inputs.length}] ${file}\n`);
    try {
      const loaded = await loadFile(file, load);
      const result = checkDocument(loaded.document, loaded.settings);
      reports.json.push(checkedFileJson(file, loaded.document, result));
      if (format === "text") reports.text.push(checkText(file, loaded.document, result));
      if (format === "html") reports.html.push({ file, document: loaded.document, result });
      statuses.push(statusOf(result));
      // After the report: a copy that cannot be written takes nothing from what was found.
      if (markedPath) statuses.push(await markedStatus(file, () => writeMarked(loaded, result, markedPath(file), inputs), console));
    } catch (error) {
      const failure = failureOf(error);
      console.err(`${file}：${failure.text}\n`);
      reports.json.push({ file, status: "refused", refusal: failure.refusal, budgetYear: null, projects: 0, indicators: 0, unread: [], rules: [], findings: [] });
      statuses.push(failure.status);
    }
  }
  const report = {
    text: () => reports.text.join("\n"),
    html: () => checkHtml(reports.html, reports.json.flatMap(({ file, refusal }) => (refusal ? [{ file, message: refusal.message }] : []))),
    json: () => `${JSON.stringify({ version: 1, files: reports.json }, null, 2)}\n`,
  }[format]();
  if (args.out === undefined) console.out(report);
  else writeOutput(args.out, report, inputs);
  return highest(statuses);
}

/** A rule that failed is a defect of ours, whatever else was found. */
function statusOf(result: CheckResult): ExitStatus {
  if (result.outcomes.some(({ status }) => status === "failed")) return EXIT.defect;
  return result.findings.some(({ level, accepted }) => level === "error" && accepted === null) ? EXIT.errors : EXIT.clean;
}

/** One input: the path itself. Several: a folder in which each copy keeps its name; two of one name are refused. */
function markedTarget(marked: string | undefined, inputs: readonly string[]): ((file: string) => string) | null {
  if (marked === undefined) return null;
  if (inputs.length === 1) return () => marked;
  const names = inputs.map((file) => path.basename(file).toLowerCase());
  if (/\.xlsx$/i.test(marked) || new Set(names).size < names.length) throw new RefusalError("option-invalid", { option: `--marked ${marked}` });
  return (file) => path.join(marked, path.basename(file));
}

/** A refusal to write the copy is told beside the findings. */
async function markedStatus(file: string, write: () => Promise<void>, console: Console): Promise<ExitStatus> {
  try {
    await write();
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${file}：${failure.text}\n`);
    return failure.status;
  }
}

async function writeMarked(loaded: LoadedFile, result: CheckResult, target: string, inputs: readonly string[]): Promise<void> {
  const host = hostOf(loaded);
  const marks: readonly WorkbookEdit[] = markEdits(result.findings);
  const applied = unwrap(await host.apply([...marks, ...noteEdits(result.findings)]));
  const refused = applied.refused.find(({ refusal }) => refusal.code !== "cell-has-note");
  if (refused) throw new RefusalError(refused.refusal.code, refused.refusal.facts);
  writeOutput(target, host.save(), inputs);
}
