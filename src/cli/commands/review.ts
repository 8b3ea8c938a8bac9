/** `jixiao review`: the review forms of all projects, filled in with what the check found. */
import { planReviewSheet } from "../../reports";
import { checkDocument } from "../../rules";
import { RefusalError } from "../../workbook";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { writeOutput } from "../files";
import { loadFile } from "../load";
import { endingOf, yearOption } from "../options";
import { newFileOf } from "../../hosts/file";

export interface ReviewArguments {
  readonly out?: string;
  readonly year?: string;
  readonly settings?: string;
  readonly map?: string;
}

export async function reviewCommand(file: string, args: ReviewArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    endingOf("out", args.out, [".xlsx"]);
    const { document, settings } = await loadFile(file, { year: yearOption(args.year), settings: args.settings, map: args.map });
    const plan = planReviewSheet(document, checkDocument(document, settings));
    writeOutput(args.out, await newFileOf([plan], "审核表.xlsx"), [file]);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${file}：${failure.text}\n`);
    return failure.status;
  }
}
