/** A text of the disclosure in a sheet of its own: a paragraph a row, as offices paste it in from Word; and a list of the budget. */
import type { SheetPlan } from "../../src/workbook";
import { heightOf, sheetBuilder } from "./sheet-builder";

const WIDTH = 100;

/** The first line is the title; 第…部分 and 一、 are headings. */
export function noteSheet(name: string, text: string): SheetPlan {
  const builder = sheetBuilder();
  text.trim().split("\n").map((line) => line.trim()).forEach((line, row) => {
    const isHeading = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/u.test(line) && line.length <= 40;
    builder.put(row, 0, line, row === 0 ? "title" : isHeading ? "heading" : "wrapped");
    builder.height(row, row === 0 || isHeading ? 28 : heightOf(line, WIDTH));
  });
  return builder.sheet(name, [WIDTH]);
}

export interface ListedRow {
  readonly unit: readonly [code: string, name: string];
  readonly category: string;
  readonly code: string;
  readonly name: string;
  /** 元 */
  readonly amount: number;
}

/** 项目支出预算表 in 元, with the stated total under it. */
export function listSheet(name: string, title: string, rows: readonly ListedRow[], total: number): SheetPlan {
  const builder = sheetBuilder();
  const heads = ["序号", "单位编码", "单位名称", "项目类别", "项目编码", "项目名称", "预算数", "备注"];
  const last = heads.length - 1;
  builder.put(0, 0, title, "title", { column: last });
  builder.put(1, last, "单位：元", "right");
  heads.forEach((head, column) => { builder.put(2, column, head, "label"); });
  rows.forEach(({ unit, category, code, name: project, amount }, index) => {
    const cells = [index + 1, unit[0], unit[1], category, code, project, amount, ""] as const;
    builder.height(3 + index, 24);
    cells.forEach((value, column) => { builder.put(3 + index, column, value, column === 6 ? "money" : column === 2 || column === 5 ? "text" : "centre"); });
  });
  const row = 3 + rows.length;
  builder.put(row, 0, "合计", "centre", { column: 5 });
  builder.put(row, 6, total, "money");
  builder.put(row, last, "", "centre");
  return builder.sheet(name, [6, 11, 26, 14, 34, 28, 15, 10]);
}
