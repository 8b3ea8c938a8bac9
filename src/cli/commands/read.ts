/** `jixiao read`: prints the model as read. */
import { readFileJson } from "../../reports";
import type { Console } from "../console";
import { EXIT, highest, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { inputFiles } from "../files";
import { loadFile } from "../load";
import { choiceOption, yearOption } from "../options";

export interface ReadArguments {
  readonly format?: string;
  readonly year?: string;
  readonly map?: string;
}

/** One bad file never stops the rest; the status is the highest of the files. */
export async function readCommand(patterns: readonly string[], args: ReadArguments, console: Console): Promise<ExitStatus> {
  choiceOption("format", args.format, ["json"]);
  const year = yearOption(args.year);
  const files: unknown[] = [];
  const statuses: ExitStatus[] = [];
  for (const file of inputFiles(patterns)) {
    try {
      const { document } = await loadFile(file, { year, settings: undefined, map: args.map });
      files.push(readFileJson(file, document));
      statuses.push(EXIT.clean);
    } catch (error) {
      const failure = failureOf(error);
      console.err(`${file}：${failure.text}\n`);
      files.push({ file, status: "refused", refusal: failure.refusal, layout: null, budgetYear: null, unread: [], projects: [], lists: [], totals: [] });
      statuses.push(failure.status);
    }
  }
  console.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  return highest(statuses);
}
