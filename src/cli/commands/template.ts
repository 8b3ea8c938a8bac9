/** `jixiao template`: writes an empty ledger with dropdowns. */
import { planTemplate } from "../../disclosure";
import { openFileHost } from "../../hosts/file";
import { newWorkbook } from "../../ooxml";
import { RefusalError } from "../../workbook";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf, unwrap } from "../failure";
import { writeOutput } from "../files";
import { choiceOption, endingOf, yearOption } from "../options";

export interface TemplateArguments {
  readonly layout?: string;
  readonly out?: string;
  readonly year?: string;
}

export async function templateCommand(args: TemplateArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    endingOf("out", args.out, [".xlsx"]);
    const layout = choiceOption("layout", args.layout, ["hebei", "split", "central"]) ?? "hebei";
    const plan = planTemplate(layout, yearOption(args.year) ?? null);
    const host = unwrap(await openFileHost(newWorkbook(), "填报模板.xlsx"));
    const refused = unwrap(await host.apply([{ kind: "put-sheet", plan, replace: false }])).refused[0];
    if (refused) throw new RefusalError(refused.refusal.code, refused.refusal.facts);
    writeOutput(args.out, host.save(), []);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${failure.text}\n`);
    return failure.status;
  }
}
