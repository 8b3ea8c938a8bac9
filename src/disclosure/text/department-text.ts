/** The document of a department: 部门整体绩效目标, 专项资金绩效目标, 预算项目绩效目标, numbered without gaps. */
import type { DisclosureDocument, Project } from "../../model";
import { isFilledIn } from "../guided/guided-figures";
import { budgetYearOf, type DisclosureOptions } from "../options";
import type { DocumentTables } from "../tables";
import { notice, type DocumentNotice } from "./document-notice";
import type { DisclosureText, DocumentPart, ParagraphPart } from "./document-part";
import { narrativeUnder, paragraphsOf } from "./narrative";
import { partHeading, sectionHeading } from "./numbering";

interface Part {
  readonly name: string;
  readonly contents: readonly DocumentPart[];
}

/** Texts come from the user, else from what was read of an existing document; a section without a text is left out and named in the notices. */
export function departmentText(document: DisclosureDocument, options: DisclosureOptions, tables: DocumentTables): Omit<DisclosureText, "cover"> {
  const notices: DocumentNotice[] = options.figures !== undefined && isFilledIn(options.figures) ? [notice("figures-not-used")] : [];
  const parts = [wholeDepartment(document, options, tables, notices), specialFunds(document, options, notices), projectTables(document, options, tables, notices)];
  const present = parts.filter((part) => part !== null && part.contents.length > 0) as readonly Part[];
  return {
    title: documentTitle(document, options),
    parts: present.flatMap((part, index) => [{ kind: "heading" as const, level: 1 as const, text: partHeading(index + 1, part.name) }, ...part.contents]),
    notices,
  };
}

/** "某区城市管理局2026年度预算项目绩效目标" */
function documentTitle(document: DisclosureDocument, options: DisclosureOptions): string {
  const year = budgetYearOf(document, options);
  return `${departmentName(document, options) ?? ""}${year === null ? "" : `${String(year)}年度`}预算绩效目标公开文本`;
}

function wholeDepartment(document: DisclosureDocument, { texts }: DisclosureOptions, tables: DocumentTables, notices: DocumentNotice[]): Part {
  const sections = [
    { name: "总体绩效目标", typed: texts?.overall, code: "overall-missing" },
    { name: "分项绩效目标", typed: texts?.subgoals, code: "subgoals-missing" },
    { name: "工作保障措施", typed: texts?.safeguards, code: "safeguards-missing" },
  ] as const;
  const contents: DocumentPart[] = [];
  let number = 0;
  for (const { name, typed, code } of sections) {
    const paragraphs = typed === undefined ? narrativeUnder(document.narrative, new RegExp(name, "u")) : paragraphsOf(typed);
    if (paragraphs.length === 0) {
      notices.push(notice(code));
      continue;
    }
    number += 1;
    contents.push({ kind: "heading", level: 2, text: sectionHeading(number, name) }, ...paragraphs.map((text) => ({ kind: "paragraph" as const, text })));
  }
  if (tables.departments.length > 0) {
    contents.push({ kind: "heading", level: 2, text: sectionHeading(number + 1, "部门整体绩效指标") }, ...tables.departments);
  }
  return { name: "部门整体绩效目标", contents };
}

/** Tables of special funds stand among the project tables, as published; then the part only holds what the user says. */
function specialFunds(document: DisclosureDocument, options: DisclosureOptions, notices: DocumentNotice[]): Part | null {
  const typed = options.texts?.specialFunds ?? narrativeUnder(document.narrative, /专项资金绩效目标/u).join("\n");
  const hasTables = document.projects.some(isSpecialFund);
  if (typed === "omit" || (typed === "" && hasTables)) return null;
  const name = "专项资金绩效目标";
  if (typed !== "" && typed !== "none") return { name, contents: paragraphsOf(typed).map((text) => ({ kind: "paragraph", text })) };
  if (typed === "") notices.push(notice("no-special-funds-assumed"));
  return { name, contents: [noneOf("专项资金预算", document, options)] };
}

/** "我部门2026年无专项资金预算，特此说明。" */
function noneOf(name: string, document: DisclosureDocument, options: DisclosureOptions): ParagraphPart {
  const year = budgetYearOf(document, options);
  return { kind: "paragraph", text: `我部门${year === null ? "" : `${String(year)}年`}无${name}，特此说明。` };
}

/** That there are no projects is only said where none was read: those left out, or without a place in the layout, exist. */
function projectTables(document: DisclosureDocument, options: DisclosureOptions, tables: DocumentTables, notices: DocumentNotice[]): Part {
  const special = tables.projects.some(({ project }) => project !== null && isSpecialFund(document.projects[project]));
  const name = special ? "专项资金和预算项目绩效目标" : "预算项目绩效目标";
  if (tables.projects.length > 0) return { name, contents: tables.projects };
  const isNone = document.projects.length === 0;
  notices.push(notice(isNone ? "no-projects-assumed" : "no-tables"));
  return { name, contents: isNone ? [noneOf("预算项目", document, options)] : [] };
}

function isSpecialFund(project: Project | undefined): boolean {
  return project?.extras.nameLabel?.text.includes("专项") ?? false;
}

/** The department's name where it was typed, read, or is the one unit of all projects. */
function departmentName(document: DisclosureDocument, { texts }: DisclosureOptions): string | null {
  if (texts?.departmentName !== undefined) return texts.departmentName;
  const [department] = document.departments;
  if (department && department.name.text !== "") return department.name.text;
  const units = new Set(document.projects.map((project) => project.unitName.text));
  const [only] = units;
  return units.size === 1 && only !== undefined && only !== "" ? only.replace(/（本级）$/, "") : null;
}
