/** `jixiao fix`: applies the safe fixes to a copy. */
import { ruleById, safeFixes } from "../../rules";
import { formatCell, RefusalError, unwrap, type SetValueEdit } from "../../workbook";
import { refusalSentence } from "../../messages";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { writeOutput } from "../files";
import { hostOf, loadFile } from "../load";
import { yearOption } from "../options";

export interface FixArguments {
  readonly out?: string;
  readonly rule?: readonly string[];
  readonly dryRun?: boolean;
  readonly year?: string;
  readonly settings?: string;
  readonly map?: string;
}

/** Safe fixes only; each line printed is one cell, before → after. Edits that the workbook refuses are told and left out. */
export async function fixCommand(file: string, args: FixArguments, console: Console): Promise<ExitStatus> {
  try {
    if (args.out === undefined && args.dryRun !== true) throw new RefusalError("option-invalid", { option: "--out" });
    const loaded = await loadFile(file, { year: yearOption(args.year), settings: args.settings, map: args.map });
    const host = hostOf(loaded);
    const unknown = args.rule?.find((id) => !ruleById(id));
    if (unknown !== undefined) throw new RefusalError("option-invalid", { option: `--rule ${unknown}` });
    const edits = safeFixes(loaded.document, loaded.settings, args.rule ?? null);
    if (args.dryRun === true || args.out === undefined) {
      tell(edits, console);
      console.err(`${edits.length} 处可自动修正\n`);
      return EXIT.clean;
    }
    const applied = unwrap(await host.apply(edits));
    const refused = new Set(applied.refused.map(({ edit }) => edit));
    const done = edits.filter((edit) => !refused.has(edit));
    tell(done, console);
    for (const sentence of new Set(applied.refused.map(({ refusal }) => refusalSentence(refusal, "zh")))) console.err(`${sentence}\n`);
    console.err(`已修正 ${done.length} 处${refused.size > 0 ? `，没有修正 ${refused.size} 处` : ""}\n`);
    // Nothing could be put right: a copy would only look like a corrected one.
    if (refused.size === 0 || done.length > 0) writeOutput(args.out, host.save(), [file]);
    return refused.size > 0 ? EXIT.refused : EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${file}：${failure.text}\n`);
    return failure.status;
  }
}

function tell(edits: readonly SetValueEdit[], console: Console): void {
  for (const { cell, before, after } of edits) console.out(`${cell.sheet}!${formatCell(cell)}　${shown(before)} → ${shown(after)}\n`);
}

function shown(value: SetValueEdit["before"]): string {
  return value === null ? "（空）" : String(value);
}
