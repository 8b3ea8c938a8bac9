/** `jixiao rules`: the catalogue, or one rule's page. */
import { rules, ruleById, rulePageMarkdown, type AnyRule } from "../../rules";
import { RefusalError } from "../../workbook";
import { REPORT } from "../../messages";
import type { Console } from "../console";
import { EXIT, type ExitStatus } from "../exit-status";
import { failureOf } from "../failure";
import { choiceOption } from "../options";

export function rulesCommand(id: string | undefined, args: { readonly format?: string }, console: Console): ExitStatus {
  try {
    const format = choiceOption("format", args.format, ["md", "json"]) ?? "md";
    const chosen = id === undefined ? rules : [known(id)];
    if (format === "json") console.out(`${JSON.stringify({ version: 1, rules: chosen.map(ruleJson) }, null, 2)}\n`);
    else if (id === undefined) console.out(`${chosen.map((rule) => `${rule.id}　${REPORT[rule.level].zh}　${rule.title.zh}`).join("\n")}\n`);
    else console.out(`${rulePageMarkdown(known(id).id) ?? ""}\n`);
    return EXIT.clean;
  } catch (error) {
    const failure = failureOf(error);
    console.err(`${failure.text}\n`);
    return failure.status;
  }
}

function known(id: string): AnyRule {
  const rule = ruleById(id);
  if (!rule) throw new RefusalError("option-invalid", { option: id });
  return rule;
}

function ruleJson(rule: AnyRule): unknown {
  const { id, title, level, certainty, reach, basis, page, grouped, requires, yieldsTo } = rule;
  return {
    id, title, level, certainty, reach, basis, page,
    grouped: grouped ?? false, requires: requires ?? [], yieldsTo: yieldsTo ?? [], hasFix: rule.fix !== undefined,
    examples: rule.examples.map(({ says, finds }) => ({ says, bad: finds !== undefined })),
  };
}
