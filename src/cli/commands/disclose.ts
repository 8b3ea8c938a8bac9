/** `jixiao disclose`: writes the disclosure tables into a new workbook or Word file. */
import { planDisclosure, type OpenFinding } from "../../disclosure";
import { checkDocument, sentenceOf } from "../../rules";
import { writeDocx } from "../../word";
import { formatCell, RefusalError } from "../../workbook";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { writeOutput } from "../files";
import { loadFile, type LoadedFile } from "../load";
import { choiceOption, endingOf, yearOption } from "../options";
import { workbookOf } from "./write-workbook";

export interface DiscloseArguments {
  readonly out?: string;
  readonly year?: string;
  readonly layout?: string;
  readonly sheets?: string;
  readonly cover?: boolean;
  readonly settings?: string;
  readonly map?: string;
}

const LAYOUTS = ["hebei", "hebei-2023", "split", "central", "department"] as const;

/** Open errors and what a layout cannot hold are told on stderr; writing is labelled, never silently blocked. */
export async function discloseCommand(file: string, args: DiscloseArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    const ending = endingOf("out", args.out, [".xlsx", ".docx"]);
    const layout = choiceOption("layout", args.layout, LAYOUTS) ?? "as-read";
    const arrangement = choiceOption("sheets", args.sheets, ["one-sheet", "sheet-each"]) ?? "one-sheet";
    const loaded = await loadFile(file, { year: yearOption(args.year), settings: args.settings, map: args.map });
    const open = openFindings(loaded);
    const errors = open.filter(({ level }) => level === "error").length;
    if (errors > 0) console.err(`还有 ${errors} 个错误没有改正，公开前请先处理${args.cover === true ? "，问题清单已写在前面，公开时删去" : "（加 --cover 把问题清单写在前面）"}。\n`);
    const plan = planDisclosure(loaded.document, {
      layout, arrangement, year: loaded.settings.budgetYear, ...(args.cover === true ? { openFindings: open } : {}),
    });
    for (const { project, field, cells } of plan.cannotHold) {
      console.err(`“${loaded.document.projects[project]?.name.text ?? ""}”：所选版式没有“${field}”的位置，${cells} 处内容没有写出。\n`);
    }
    writeOutput(args.out, ending === ".docx" ? await writeDocx(plan.text) : await workbookOf(plan.sheets, "公开表.xlsx"), [file]);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${file}：${failure.text}\n`);
    return failure.status;
  }
}

function openFindings({ document, settings }: LoadedFile): readonly OpenFinding[] {
  return checkDocument(document, settings).findings.filter(({ accepted }) => accepted === null).map((finding) => ({
    level: finding.level,
    project: finding.project?.name ?? "",
    place: `${finding.cell.sheet}!${formatCell(finding.cell)}`,
    sentence: sentenceOf(finding, "zh"),
  }));
}
