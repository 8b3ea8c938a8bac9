/** A rule's page: 为什么 · 怎么改 · 例子 · 什么时候可以接受 · 检查的局限 · 依据. */
import { officialDocument } from "../facts/official-documents";
import { exampleDocument, exampleField } from "../example";
import type { Basis, Bilingual, AnyRule, Certainty, Level } from "./rule";
import type { Example } from "./example-document";

export interface PageExample {
  readonly good: boolean;
  readonly says: string;
  /** What stands in the cell that is found; null in a good example. */
  readonly shown: string | null;
}

export interface PageBasis {
  /** "财政部《…》（财预〔2015〕88号）" or "惯例" */
  readonly source: string;
  readonly note: string | null;
}

export interface RulePageData {
  readonly id: string;
  readonly title: Bilingual;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly why: string;
  readonly how: string;
  readonly fixable: boolean;
  readonly examples: readonly PageExample[];
  readonly acceptable: string;
  readonly limits: string;
  readonly basis: readonly PageBasis[];
}

/** What the pane and `jixiao rules ID` show of a rule. */
export function pageOf(rule: AnyRule): RulePageData {
  return {
    id: rule.id, title: rule.title, level: rule.level, certainty: rule.certainty,
    why: rule.page.why, how: rule.page.how, fixable: rule.fix !== undefined,
    examples: rule.examples.map(pageExample),
    acceptable: rule.page.acceptable, limits: rule.page.limits,
    basis: rule.basis.map(pageBasis),
  };
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = { error: "错误（不能公开）", warning: "警告（核实后公开）", info: "提示（可改进）" };
const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = { certain: "确定", "needs-review": "需人工判断" };

/** The page as Markdown, as docs/rules/ holds it. */
export function pageMarkdown(rule: AnyRule): string {
  const page = pageOf(rule);
  return [
    `# ${page.title.zh}`,
    `\`${page.id}\` · ${page.title.en} · ${LEVEL_WORDS[page.level]} · ${CERTAINTY_WORDS[page.certainty]}${page.fixable ? " · 可以改正" : ""}`,
    "## 为什么", page.why,
    "## 怎么改", page.how,
    "## 例子", page.examples.map(exampleLine).join("\n"),
    "## 什么时候可以接受", page.acceptable,
    "## 检查的局限", page.limits,
    "## 依据", page.basis.map(({ source, note }) => (note === null ? `- ${source}` : `- ${source}：${note}`)).join("\n"),
  ].join("\n\n") + "\n";
}

function pageExample(example: Example<string>): PageExample {
  const { finds } = example;
  if (finds === undefined) return { good: true, says: example.says, shown: null };
  return { good: false, says: example.says, shown: exampleField(exampleDocument(example.document), finds.at).text };
}

function exampleLine({ good, says, shown }: PageExample): string {
  const cell = shown === null ? "" : shown === "" ? "（单元格为空）" : `（单元格：${shown.replace(/\s+/g, " ")}）`;
  return `- ${good ? "✓" : "✗"} ${says}${cell}`;
}

function pageBasis({ document, note }: Basis): PageBasis {
  const official = officialDocument(document);
  const source = official === null
    ? "惯例"
    : `${official.issuer}《${official.title}》${official.number === "" ? "" : `（${official.number}）`}`;
  return { source, note: note ?? null };
}
