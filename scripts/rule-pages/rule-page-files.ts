/** What docs/rules holds: a page for each rule, and an index by family. */
import { ruleFamilies, rulePageMarkdown, type RuleFamily } from "../../src/rules";
import { REPORT } from "../../src/messages";

const INDEX = "README.md";

/** File name → text, the index first. */
export function rulePageFiles(): ReadonlyMap<string, string> {
  const pages = ruleFamilies.flatMap(({ rules }) => rules.map(({ id }): [string, string] => [`${id}.md`, rulePageMarkdown(id) ?? ""]));
  return new Map([[INDEX, indexPage()], ...pages]);
}

function indexPage(): string {
  const families = ruleFamilies.filter(({ rules }) => rules.length > 0);
  const count = families.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    "# 规则目录",
    `共 ${String(count)} 条。每一页写明为什么、怎么改、例子、什么时候可以接受、检查的局限、依据。`,
    "这些页面由 `npm run rule-pages` 按规则本身写出，不要手工修改。/ Written from the rules by `npm run rule-pages`.",
    "级别：错误 = 不能公开；警告 = 核实后公开；提示 = 可改进。确定性：确定 = 照规则就是如此；需人工判断 = 请看一眼再定。",
    ...families.flatMap((family) => [`## ${family.title.zh} ${family.title.en}（${String(family.rules.length)}）`, familyTable(family)]),
  ].join("\n\n") + "\n";
}

function familyTable({ rules }: RuleFamily): string {
  const rows = rules.map(({ id, title, level, certainty, fix }) =>
    `| [${id}](${id}.md) | ${title.zh.replaceAll("|", "\\|")} | ${REPORT[level].zh} | ${CERTAINTY[certainty].zh} | ${fix ? "能" : ""} |`);
  return ["| 编号 | 名称 | 级别 | 确定性 | 能代为改正 |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

const CERTAINTY = { certain: REPORT.certain, "needs-review": REPORT.needsReview } as const;
