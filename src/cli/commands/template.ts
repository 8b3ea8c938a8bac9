/** `jixiao template`: writes an empty ledger with dropdowns. */
import { planFiguresSheet, planTemplate, planTextsSheet } from "../../disclosure";
import { RefusalError } from "../../workbook";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { writeOutput } from "../files";
import { choiceOption, endingOf, yearOption } from "../options";
import { newFileOf } from "../../hosts/file";

export interface TemplateArguments {
  readonly layout?: string;
  readonly out?: string;
  readonly year?: string;
  readonly texts?: boolean;
  readonly figures?: boolean;
}

export async function templateCommand(args: TemplateArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    endingOf("out", args.out, [".xlsx"]);
    const layout = choiceOption("layout", args.layout, ["hebei", "split", "central"]) ?? "hebei";
    const sheets = [planTemplate(layout, yearOption(args.year) ?? null), ...(args.texts === true ? [planTextsSheet()] : []), ...(args.figures === true ? [planFiguresSheet()] : [])];
    writeOutput(args.out, await newFileOf(sheets, "填报模板.xlsx"), []);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${failure.text}\n`);
    return failure.status;
  }
}
