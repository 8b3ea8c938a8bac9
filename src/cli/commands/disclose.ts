/** `jixiao disclose`: writes the disclosure tables into a new workbook or Word file. */
import { LAYOUT_CHOICES } from "../../disclosure";
import { ARRANGEMENTS, DEFAULT_CHOICE, parseChoice, planPublication, type PublicationChoice } from "../../publication";
import { checkDocument } from "../../rules";
import { writeDocx } from "../../word";
import { RefusalError, SETTING_KEYS, unwrap } from "../../workbook";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { writeOutput } from "../files";
import { loadFile, type LoadedFile } from "../load";
import { choiceOption, endingOf, levelOption, yearOption } from "../options";
import { newFileOf } from "../../hosts/file";

export interface DiscloseArguments {
  readonly out?: string;
  readonly year?: string;
  readonly level?: string;
  readonly layout?: string;
  readonly sheets?: string;
  readonly cover?: boolean;
  readonly leaveOutSecret?: boolean;
  readonly writeCounts?: boolean;
  readonly settings?: string;
  readonly map?: string;
}

/** What stands against publishing is told on stderr; writing is labelled, never silently blocked. */
export async function discloseCommand(file: string, args: DiscloseArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined) throw new RefusalError("option-invalid", { option: "--out" });
    const ending = endingOf("out", args.out, [".xlsx", ".docx"]);
    const loaded = await loadFile(file, { year: yearOption(args.year), level: levelOption(args.level), settings: args.settings, map: args.map });
    const { document, settings, snapshot } = loaded;
    const choice = await choiceOf(args, loaded);
    const result = checkDocument(document, settings);
    const { plan, issues, secret } = planPublication({ snapshot, document, settings, result }, choice);
    for (const { kind, project, sentence } of issues) {
      console.err(`${sentence.zh}${kind === "secret" && project !== null ? "（加 --leave-out-secret 移出）" : ""}\n`);
    }
    if (result.findings.some(({ accepted }) => accepted === null)) console.err(choice.cover ? "问题清单已写在前面，公开时删去。\n" : "加 --cover 可以把问题清单写在前面，供内部核对。\n");
    if (choice.leaveOutSecret && secret.length > 0) console.err(`已移出 ${String(secret.length)} 个含涉密标记的项目，其余项目重新编号。\n`);
    writeOutput(args.out, ending === ".docx" ? await writeDocx(plan.text) : await newFileOf(plan.sheets, "公开表.xlsx"), [file]);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${file}：${failure.text}\n`);
    return failure.status;
  }
}

/** Layout, sheets and counts are as the workbook keeps them where no option says so; a cover and leaving projects out are asked for each time. */
async function choiceOf(args: DiscloseArguments, { host }: LoadedFile): Promise<PublicationChoice> {
  const layout = choiceOption("layout", args.layout, LAYOUT_CHOICES);
  const arrangement = choiceOption("sheets", args.sheets, ARRANGEMENTS);
  const kept = host ? unwrap(parseChoice(unwrap(await host.loadSetting(SETTING_KEYS.disclosure)))) : DEFAULT_CHOICE;
  return {
    layout: layout ?? kept.layout,
    arrangement: arrangement ?? kept.arrangement,
    countsFromTable: args.writeCounts === true || kept.countsFromTable,
    cover: args.cover === true,
    leaveOutSecret: args.leaveOutSecret === true,
  };
}
