/** `jixiao import`: the tables of a Word file (or of any workbook) as a ledger, one row an indicator. */
import path from "node:path";
import { planImport } from "../../disclosure";
import { UNREAD_REASONS } from "../../messages";
import { RefusalError } from "../../workbook";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { writeOutput } from "../files";
import { loadFile } from "../load";
import { endingOf, yearOption } from "../options";
import { newFileOf } from "../../hosts/file";

export interface ImportArguments {
  readonly out?: string;
  readonly year?: string;
  readonly map?: string;
}

/** Ranges that were not read are told on stderr: nothing is left behind in silence. */
export async function importCommand(file: string, args: ImportArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    endingOf("out", args.out, [".xlsx"]);
    const { document } = await loadFile(file, { year: yearOption(args.year), settings: undefined, map: args.map });
    writeOutput(args.out, await newFileOf(planImport(document), path.basename(args.out)), [file]);
    for (const { sheet, area, reason } of document.unread) console.err(`${sheet}!${area}　${UNREAD_REASONS[reason].zh}\n`);
    console.err(`已导入 ${String(document.projects.length)} 个项目。\n`);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${file}：${failure.text}\n`);
    return failure.status;
  }
}
