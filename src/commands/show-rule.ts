/** 查看规则: what is wrong with the selected cell, why it matters, what to do, and on what it rests. */
import { commandTexts, type Language } from "../messages";
import { rulePage, type Finding } from "../rules";
import { formatCell } from "../workbook";
import type { Command } from "./command";
import { judgeWorkbook } from "./judge";
import { findingItem, refusalReport, report, say, type ReportGroup, type ReportItem } from "./report";
import { findingsAt } from "./selected-project";

export const showRule: Command = async (context) => {
  const { language, selectedCell } = context;
  const selected = await selectedCell();
  if (!selected.ok) return refusalReport(language, [selected.refusal]);
  const judged = await judgeWorkbook(context);
  if (!judged.ok) return refusalReport(language, [judged.refusal]);
  const { result, snapshot } = judged.value;
  const findings = findingsAt(result, snapshot, selected.value);
  const cell = formatCell(selected.value);
  const [first] = findings;
  if (!first) return report(language, { tone: "good", title: say(language, commandTexts.cellHasNoFinding, { cell }) });
  return report(language, {
    tone: findings.some(({ level }) => level === "error") ? "bad" : "caution",
    title: findings.map(({ rule }) => rulePage(rule)?.title[language] ?? rule).join(language === "zh" ? "；" : "; "),
    groups: findings.map((finding) => ruleGroup(finding, language)),
  });
};

/** Pages are Chinese; their headings follow the language. */
function ruleGroup(finding: Finding, language: Language): ReportGroup {
  const page = rulePage(finding.rule);
  const item = findingItem(finding, language);
  const part = (heading: keyof Pick<typeof commandTexts, "why" | "how" | "acceptable" | "basis">, text: string): ReportItem =>
    ({ place: commandTexts[heading][language], level: finding.level, levelText: "", text });
  return {
    title: page?.title[language] ?? finding.rule,
    items: page === null ? [item] : [
      item,
      part("why", page.why), part("how", page.how), part("acceptable", page.acceptable),
      part("basis", page.basis.map(({ source, note }) => (note === null ? source : `${source}：${note}`)).join("\n")),
    ],
  };
}
