/** The whole document: 部门整体绩效目标, 专项资金绩效目标, 预算项目绩效目标, numbered without gaps. */
import type { DisclosureDocument } from "../../model";
import type { DisclosureOptions } from "../options";
import { budgetYearOf } from "../options";
import type { DocumentTables } from "../tables";
import { coverTable } from "./cover-table";
import type { DisclosureText, DocumentNotice, DocumentPart } from "./document-part";
import { narrativeUnder, paragraphsOf } from "./narrative";
import { partHeading, sectionHeading } from "./numbering";

interface Part {
  readonly name: string;
  readonly contents: readonly DocumentPart[];
}

/** Texts come from the user, else from what was read of an existing document; a section without a text is left out and named in the notices. */
export function disclosureText(document: DisclosureDocument, options: DisclosureOptions, tables: DocumentTables): DisclosureText {
  const notices: DocumentNotice[] = [];
  const parts = [wholeDepartment(document, options, tables, notices), specialFunds(document, options, notices), projectTables(document, tables, notices)];
  const present = parts.filter((part) => part !== null && part.contents.length > 0) as readonly Part[];
  return {
    title: documentTitle(document, options),
    parts: present.flatMap((part, index) => [{ kind: "heading" as const, level: 1 as const, text: partHeading(index + 1, part.name) }, ...part.contents]),
    cover: options.openFindings && options.openFindings.length > 0 ? coverTable(options.openFindings) : null,
    notices,
  };
}

/** "某区城市管理局2026年度预算项目绩效目标" */
export function documentTitle(document: DisclosureDocument, options: DisclosureOptions): string {
  const year = budgetYearOf(document, options);
  return `${departmentName(document, options) ?? ""}${year === null ? "" : `${String(year)}年度`}预算绩效目标公开文本`;
}

function wholeDepartment(document: DisclosureDocument, { texts }: DisclosureOptions, tables: DocumentTables, notices: DocumentNotice[]): Part {
  const sections = [
    { name: "总体绩效目标", typed: texts?.overall, notice: "overall-missing" },
    { name: "分项绩效目标", typed: texts?.subgoals, notice: "subgoals-missing" },
    { name: "工作保障措施", typed: texts?.safeguards, notice: "safeguards-missing" },
  ] as const;
  const contents: DocumentPart[] = [];
  let number = 0;
  for (const { name, typed, notice } of sections) {
    const paragraphs = typed === undefined ? narrativeUnder(document.narrative, name) : paragraphsOf(typed);
    if (paragraphs.length === 0) {
      notices.push(notice);
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
  const typed = options.texts?.specialFunds ?? narrativeUnder(document.narrative, "专项资金绩效目标").join("\n");
  const hasTables = document.projects.some((project) => project.extras.nameLabel?.text.includes("专项") ?? false);
  if (typed === "omit" || (typed === "" && hasTables)) return null;
  const name = "专项资金绩效目标";
  if (typed !== "" && typed !== "none") return { name, contents: paragraphsOf(typed).map((text) => ({ kind: "paragraph", text })) };
  if (typed === "") notices.push("no-special-funds-assumed");
  const year = budgetYearOf(document, options);
  return { name, contents: [{ kind: "paragraph", text: `我部门${year === null ? "" : `${String(year)}年`}无专项资金预算，特此说明。` }] };
}

function projectTables(document: DisclosureDocument, tables: DocumentTables, notices: DocumentNotice[]): Part {
  if (tables.projects.length === 0) notices.push("no-tables");
  const special = document.projects.some((project) => project.extras.nameLabel?.text.includes("专项") ?? false);
  return { name: special ? "专项资金和预算项目绩效目标" : "预算项目绩效目标", contents: tables.projects };
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
