/** `jixiao disclose`: writes the disclosure tables into a new workbook or Word file. */
import { planDisclosure, readGuidedFigures, readGuidedTexts, type OpenFinding } from "../../disclosure";
import { publicationCheck } from "../../reports";
import { checkDocument, documentLevel, sentenceOf, type CheckResult, type Finding } from "../../rules";
import { writeDocx } from "../../word";
import { formatCell, RefusalError } from "../../workbook";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { writeOutput } from "../files";
import { loadFile } from "../load";
import { choiceOption, endingOf, yearOption } from "../options";
import { newFileOf } from "../../hosts/file";

export interface DiscloseArguments {
  readonly out?: string;
  readonly year?: string;
  readonly layout?: string;
  readonly sheets?: string;
  readonly cover?: boolean;
  readonly leaveOutSecret?: boolean;
  readonly writeCounts?: boolean;
  readonly settings?: string;
  readonly map?: string;
}

const LAYOUTS = ["hebei", "hebei-2023", "split", "central", "department"] as const;

/** What stands against publishing is told on stderr; writing is labelled, never silently blocked. */
export async function discloseCommand(file: string, args: DiscloseArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    const ending = endingOf("out", args.out, [".xlsx", ".docx"]);
    const layout = choiceOption("layout", args.layout, LAYOUTS) ?? "as-read";
    const arrangement = choiceOption("sheets", args.sheets, ["one-sheet", "sheet-each"]) ?? "one-sheet";
    const loaded = await loadFile(file, { year: yearOption(args.year), settings: args.settings, map: args.map });
    const { document, settings, snapshot } = loaded;
    const texts = readGuidedTexts(snapshot);
    const figures = readGuidedFigures(snapshot);
    const result = checkDocument(document, settings);
    const leaveOut = args.leaveOutSecret === true ? publicationCheck(document, result).leaveOut : [];
    const plan = planDisclosure(document, {
      layout, arrangement, year: settings.budgetYear, leaveOut, level: documentLevel(document, settings), explanationCounts: args.writeCounts === true ? "from-table" : "as-read",
      ...(texts ? { texts } : {}), ...(figures ? { figures } : {}), ...(args.cover === true ? { openFindings: openFindings(result, leaveOut) } : {}),
    });
    for (const { kind, project, sentence } of publicationCheck(document, result, plan, leaveOut).issues) {
      console.err(`${sentence.zh}${kind === "secret" && project !== null ? "（加 --leave-out-secret 移出）" : ""}\n`);
    }
    if (result.findings.some(({ accepted }) => accepted === null)) console.err(args.cover === true ? "问题清单已写在前面，公开时删去。\n" : "加 --cover 可以把问题清单写在前面，供内部核对。\n");
    if (leaveOut.length > 0) console.err(`已移出 ${String(leaveOut.length)} 个含涉密标记的项目，其余项目重新编号。\n`);
    writeOutput(args.out, ending === ".docx" ? await writeDocx(plan.text) : await newFileOf(plan.sheets, "公开表.xlsx"), [file]);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${file}：${failure.text}\n`);
    return failure.status;
  }
}

function openFindings({ findings }: CheckResult, leaveOut: readonly number[]): readonly OpenFinding[] {
  const isPublished = ({ accepted, project }: Finding) => accepted === null && (project === null || !leaveOut.includes(project.index));
  return findings.filter(isPublished).map((finding) => ({
    level: finding.level,
    project: finding.project?.name ?? "",
    place: `${finding.cell.sheet}!${formatCell(finding.cell)}`,
    sentence: sentenceOf(finding, "zh"),
  }));
}
