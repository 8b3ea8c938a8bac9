/** 预算绩效: the work on it, and the targets of major policies and key projects: the tables (财预〔2016〕143号). */
import { addDecimals, readInTenThousandYuan, type DecimalText } from "../../text";
import type { DocumentPart } from "../text/document-part";
import { chineseNumber } from "../text/numbering";
import type { NoteSection, SectionContext } from "./note-section";
import { heading, paragraphs } from "./sentences";

export const performance: NoteSection = {
  name: "预算绩效情况",
  topic: /预算绩效|绩效(?:工作|管理)/u,
  entries: [{ key: "performanceWork", label: "预算绩效工作情况", kind: "text", hint: "写绩效目标设置、审核、监控、评价等工作开展情况。一段一行。" }],
  totals: [],
  write: (context) => written(context, context.figures.paragraphs("performanceWork")),
  rewrite: (context, existing) => written(context, existing.slice(0, endOfWork(existing)).filter((line) => !WORK_HEADING.test(line))),
};

const WORK_HEADING = /^[（(]一[）)]预算绩效工作情况$/u;

/** What a document says of the tables it had is written anew. */
function endOfWork(existing: readonly string[]): number {
  const end = existing.findIndex((line) => /^[（(]?[一二三四五六]?[）)、]?重大政策和重点项目(?:等)?绩效目标/u.test(line));
  return end < 0 ? existing.length : end;
}

function written(context: SectionContext, work: readonly string[]): readonly DocumentPart[] {
  const { departments, projects } = context.tables;
  const subsections = [
    ...(work.length > 0 ? [{ name: "预算绩效工作情况", parts: paragraphs(...work) }] : []),
    ...(departments.length + projects.length > 0 ? [{ name: "重大政策和重点项目绩效目标", parts: [...paragraphs(tablesSentence(context)), ...departments, ...projects] }] : []),
  ];
  return subsections.flatMap(({ name, parts }, index) => [heading(`（${chineseNumber(index + 1)}）${name}`), ...parts]);
}

/** How many tables follow, and their budgets together where every one is printed. */
function tablesSentence({ document, tables, words }: SectionContext): string | null {
  if (tables.projects.length === 0) return null;
  const amounts = tables.projects.flatMap(({ project: index }): readonly DecimalText[] => {
    const project = index === null ? undefined : document.projects[index];
    const amount = project ? readInTenThousandYuan(project.budget.text, project.moneyUnit) : null;
    return amount === null ? [] : [amount];
  });
  const sum = amounts.length === tables.projects.length ? `，预算数合计${addDecimals(...amounts)}万元` : "";
  return `${words.year}公开${String(tables.projects.length)}个重大政策和重点项目的绩效目标${sum}。`;
}
