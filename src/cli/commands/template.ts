/** `jixiao template`: writes an empty ledger with dropdowns. */
import { planTemplate, planTextsSheet } from "../../disclosure";
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
}

export async function templateCommand(args: TemplateArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    endingOf("out", args.out, [".xlsx"]);
    const layout = choiceOption("layout", args.layout, ["hebei", "split", "central"]) ?? "hebei";
    const plan = planTemplate(layout, yearOption(args.year) ?? null);
    writeOutput(args.out, await newFileOf([plan, ...(args.texts === true ? [planTextsSheet()] : [])], "填报模板.xlsx"), []);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${failure.text}\n`);
    return failure.status;
  }
}
