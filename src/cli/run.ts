/** The commands and options of `jixiao`; their shapes are a contract. */
import { Command, CommanderError } from "commander";
import { checkCommand, type CheckArguments } from "./commands/check";
import { discloseCommand, type DiscloseArguments } from "./commands/disclose";
import { importCommand, type ImportArguments } from "./commands/import";
import { fixCommand, type FixArguments } from "./commands/fix";
import { readCommand, type ReadArguments } from "./commands/read";
import { reviewCommand, type ReviewArguments } from "./commands/review";
import { rulesCommand } from "./commands/rules";
import { templateCommand, type TemplateArguments } from "./commands/template";
import type { Console } from "./console";
import { EXIT, type ExitStatus } from "./exit-status";
import { refusalSentence } from "../messages";
import { failureOf } from "./failure";

declare const JIXIAO_VERSION: string | undefined;

const HELP_TITLES: Readonly<Record<string, string>> = { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：" };

const USAGE_FAULTS: Readonly<Record<string, string>> = {
  "commander.missingArgument": "缺少文件名",
  "commander.unknownOption": "没有这个选项",
  "commander.unknownCommand": "没有这个命令",
  "commander.excessArguments": "多余的参数",
  "commander.optionMissingArgument": "选项后面缺少内容",
};

/** What was wrong with the words of the command line, and what it was about where commander quotes it. */
function usageRefused(error: CommanderError, console: Console): ExitStatus {
  if (error.code === "commander.help" || error.code === "commander.helpDisplayed") return EXIT.refused;
  const quoted = /'([^']+)'/.exec(error.message)?.[1];
  const fault = USAGE_FAULTS[error.code] ?? "写法不对";
  console.err(`${refusalSentence({ code: "option-invalid", facts: { option: quoted === undefined ? fault : `${fault} ${quoted}` } }, "zh")}\n`);
  return EXIT.refused;
}

/** Runs one command line (without node and script name) and gives its exit status. */
export async function run(args: readonly string[], console: Console): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.clean;
  const program = new Command("jixiao")
    .description("校验预算项目绩效目标表，生成公开表。只读输入文件，不联网。")
    .version(typeof JIXIAO_VERSION === "string" ? JIXIAO_VERSION : "0.0.0", "-V, --version", "显示版本")
    .helpOption("-h, --help", "显示帮助")
    .helpCommand("help [command]", "显示某个命令的帮助")
    .configureOutput({ writeOut: (text) => { console.out(text); }, writeErr: (text) => { console.err(text); }, outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title })
    .exitOverride();

  program.command("read").description("输出读到的内容（JSON）").argument("<file...>", "工作簿、Word 文件、文件夹或通配符")
    .option("--format <format>", "json").option("--year <year>", "预算年度").option("--map <file>", "列对应（JSON）")
    .action(async (files: string[], options: ReadArguments) => { status = await readCommand(files, options, console); });
  program.command("check").description("校验").argument("<file...>", "工作簿、Word 文件、文件夹或通配符")
    .option("--year <year>", "预算年度").option("--level <level>", "公开的层级：department | government | auto").option("--settings <file>", "校验设置（JSON）").option("--map <file>", "列对应（JSON）")
    .option("--format <format>", "text | json | html").option("--out <path>", "报告写到文件")
    .option("--marked <path>", "另存一份带标记和批注的副本（多个文件时为文件夹）")
    .action(async (files: string[], options: CheckArguments) => { status = await checkCommand(files, options, console); });
  program.command("fix").description("把可放心修正的问题改在副本里").argument("<file>", "工作簿")
    .option("--out <path>", "副本").option("--rule <id...>", "只修正这些规则").option("--dry-run", "只列出，不写").option("--year <year>", "预算年度")
    .option("--settings <file>", "校验设置（JSON）").option("--map <file>", "列对应（JSON）")
    .action(async (file: string, options: FixArguments) => { status = await fixCommand(file, options, console); });
  program.command("disclose").description("生成公开表").argument("<file>", "工作簿或 Word 文件")
    .option("--out <path>", ".xlsx 或 .docx").option("--year <year>", "预算年度").option("--level <level>", "公开的层级：department | government | auto").option("--layout <layout>", "hebei | hebei-2023 | split | central | department")
    .option("--sheets <arrangement>", "one-sheet | sheet-each").option("--cover", "把还没有处理的问题列在前面").option("--leave-out-secret", "不写含涉密标记的项目，其余重新编号").option("--write-counts", "项目说明里的指标数按表改写")
    .option("--settings <file>", "校验设置（JSON）").option("--map <file>", "列对应（JSON）")
    .action(async (file: string, options: DiscloseArguments) => { status = await discloseCommand(file, options, console); });
  program.command("import").description("从 Word 导入：把文件里的绩效目标表做成一行一指标的工作簿").argument("<file>", ".docx 或工作簿")
    .option("--out <path>", ".xlsx").option("--year <year>", "预算年度").option("--map <file>", "列对应（JSON）")
    .action(async (file: string, options: ImportArguments) => { status = await importCommand(file, options, console); });
  program.command("review").description("生成绩效目标审核表，填好各项校验发现").argument("<file>", "工作簿或 Word 文件")
    .option("--out <path>", ".xlsx").option("--year <year>", "预算年度").option("--settings <file>", "校验设置（JSON）").option("--map <file>", "列对应（JSON）")
    .action(async (file: string, options: ReviewArguments) => { status = await reviewCommand(file, options, console); });
  program.command("template").description("生成带下拉选项的填报模板")
    .option("--layout <layout>", "hebei | split | central").option("--texts", "另附部门公开文本的文字填报表").option("--figures", "另附政府预算公开说明的数字填报表").option("--out <path>", ".xlsx").option("--year <year>", "预算年度")
    .action(async (options: TemplateArguments) => { status = await templateCommand(options, console); });
  program.command("rules").description("列出规则，或显示一条规则的说明").argument("[id]", "规则编号").option("--format <format>", "md | json")
    .action((id: string | undefined, options: { format?: string }) => { status = rulesCommand(id, options, console); });

  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : usageRefused(error, console);
    const failure = failureOf(error);
    console.err(`${failure.text}\n`);
    return failure.status;
  }
}
