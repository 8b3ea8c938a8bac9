/** 目录: every table with its number, a link to it and the page it begins on. */
import type { DisclosureDocument, Field, Project } from "../../model";
import { readInTenThousandYuan } from "../../text";
import { legalSheetName, type SheetPlan } from "../../workbook";
import { amount, code, headerRow, headingRow, label, plain, row, type FormRow, type Part } from "../form/part";
import { NO_FIELD } from "../../model";
import { PAGE_CHARACTERS } from "./page";
import { paginate } from "./paginate";
import { sheetBuilder } from "./sheet-builder";
import type { TablePlace } from "./table-sheets";

/**
 * The contents of all tables placed. Pages are counted from the contents on, which begin anew with page 1: a list of open
 * findings in front is taken out before publishing.
 * `title`: "2026年度预算项目绩效目标公开表".
 */
export function contentsSheet(title: string, places: readonly TablePlace[], document: DisclosureDocument, takenNames: readonly string[]): SheetPlan {
  const projects = places.map(({ table }) => (table.project === null ? undefined : document.projects[table.project]));
  const withCode = projects.some((project) => (project?.code.text ?? "") !== "");
  const withBudget = projects.some((project) => (project?.budget.text ?? "") !== "");
  const fixed = [7, ...(withCode ? [26] : []), ...(withBudget ? [13] : []), 8];
  const nameWidth = PAGE_CHARACTERS - fixed.reduce((sum, width) => sum + width, 0);
  const widths = [7, nameWidth, ...fixed.slice(1)];

  const line = (place: TablePlace, index: number, before: number): FormRow => {
    const project = projects[index];
    const parts: Part[] = [
      plain(place.table.number === null ? "" : String(place.table.number), "link"),
      plain(project?.name.text ?? place.table.name, "text"),
    ];
    if (withCode) parts.push(code(project?.code ?? NO_FIELD));
    if (withBudget) parts.push(amount(project ? inTenThousand(project) : NO_FIELD));
    parts.push(plain(String(before + place.page), "link"));
    return row(...parts);
  };
  const rowsWith = (before: number): readonly FormRow[] => [
    headingRow(plain(title, "title", widths.length)),
    headingRow(plain("目    录", "subtitle", widths.length)),
    headerRow(label("序号"), label("项目名称"), ...(withCode ? [label("项目编码")] : []), ...(withBudget ? [label("预算数（万元）")] : []), label("页码")),
    ...places.map((place, index) => line(place, index, before)),
  ];

  // How many pages the contents take does not depend on the page numbers in them.
  const pages = paginate(rowsWith(0), widths).pages;
  const form = paginate(rowsWith(pages), widths);
  const builder = sheetBuilder(widths);
  const { rowOf } = builder.put(form);
  places.forEach((place, index) => {
    // On the number and the page, not on the name: some programs don't wrap the text of a link. Excel fills an empty cell with its link's address.
    for (const column of [...(place.table.number === null ? [] : [0]), widths.length - 1]) {
      builder.link({ row: rowOf(index + 3), column, targetSheet: place.sheet, targetCell: place.cell, tip: place.table.title });
    }
  });
  return builder.build({
    name: legalSheetName("目录", takenNames), kind: "contents",
    freeze: { row: rowOf(3), column: 0 },
    titleRows: form.pages > 1 ? { first: rowOf(2), last: rowOf(2) } : null, firstPage: 1,
  });
}

/** The list has one unit for all its amounts, whatever their tables print. */
function inTenThousand({ budget, moneyUnit }: Project): Field {
  return moneyUnit === "万元" ? budget : { ...budget, text: readInTenThousandYuan(budget.text, moneyUnit) ?? budget.text };
}
