/** `jixiao disclose`: writes the disclosure tables into a new workbook or Word file. */
import { openFileHost } from "../../hosts/file";
import { newWorkbook } from "../../ooxml";
import { planDisclosure } from "../../disclosure";
import { RefusalError } from "../../workbook";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf, unwrap } from "../failure";
import { writeOutput } from "../files";
import { loadFile } from "../load";
import { choiceOption, endingOf, yearOption } from "../options";

export interface DiscloseArguments {
  readonly out?: string;
  readonly year?: string;
  readonly layout?: string;
  readonly sheets?: string;
  readonly settings?: string;
  readonly map?: string;
}

const LAYOUTS = ["hebei", "hebei-2023", "split", "central", "department"] as const;

/** What a layout cannot hold is listed on stderr before anything is written. */
export async function discloseCommand(file: string, args: DiscloseArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    endingOf("out", args.out, [".xlsx"]);
    const layout = choiceOption("layout", args.layout, LAYOUTS) ?? "as-read";
    const arrangement = choiceOption("sheets", args.sheets, ["one-sheet", "sheet-each"]) ?? "one-sheet";
    const loaded = await loadFile(file, { year: yearOption(args.year), settings: args.settings, map: args.map });
    const plan = planDisclosure(loaded.document, { layout, arrangement, year: loaded.settings.budgetYear, takenSheetNames: [] });
    for (const { project, field } of plan.cannotHold) console.err(`${loaded.document.projects[project]?.name.text ?? ""}：版式容不下“${field}”，没有写出\n`);
    const host = unwrap(await openFileHost(newWorkbook(), "公开表.xlsx"));
    const applied = unwrap(await host.apply(plan.sheets.map((sheet) => ({ kind: "put-sheet", plan: sheet, replace: false }))));
    const refused = applied.refused[0];
    if (refused) throw new RefusalError(refused.refusal.code, refused.refusal.facts);
    writeOutput(args.out, host.save(), [file]);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${file}：${failure.text}\n`);
    return failure.status;
  }
}
