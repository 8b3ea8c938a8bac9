/** A small invented ledger in the test host, and plans to write. */
import type { CellRef, PutSheetEdit, SetValueEdit, SheetPlan } from "../../../src/workbook";
import { Workbook } from "../../excel-host";

export const LEDGER = "绩效目标";
export const OTHER = "说明";

const COLOR_SCALE = '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"></cfvo><cfvo type="max"></cfvo><color rgb="FFF8696B"></color><color rgb="FF63BE7B"></color></colorScale></cfRule>';

/** Header and three rows; C4 is a formula, A2:A4 merged, the user's own conditional formats on it. */
export function sampleWorkbook(): Workbook {
  const workbook = new Workbook([LEDGER, OTHER]);
  const [ledger, other] = workbook.sheets;
  if (!ledger || !other) throw new Error("The sample has two sheets.");
  const lines = [["项目名称", "三级指标", "指标值"], ["云岭区路灯改造", "更换路灯", "≥95百分比"], ["", "完工及时率", "100%"], ["", "总盏数", 120]];
  lines.forEach((line, row) => { line.forEach((value, column) => { if (value !== "") ledger.ensure(row, column).value = value; }); });
  ledger.ensure(3, 2).formula = "=SUM(E1:E9)";
  ledger.merges = [{ top: 1, left: 0, bottom: 3, right: 0 }];
  ledger.ensure(0, 0).style = { "fill.color": "#FFFF00", "font.bold": true };
  ledger.conditionalFormats = [
    { type: "ColorScale", areas: [{ top: 1, left: 2, bottom: 3, right: 2 }], formula: "", format: new Map(), stopIfTrue: false, source: COLOR_SCALE },
    { type: "Custom", areas: [{ top: 0, left: 0, bottom: 9, right: 3 }], formula: '=$A1="合计"', format: new Map([["font.bold", true]]), stopIfTrue: true },
  ];
  other.ensure(0, 0).value = "填报说明";
  return workbook;
}

export const at = (row: number, column: number, sheet = LEDGER): CellRef => ({ sheet, row, column });

export function setValue(row: number, column: number, before: SetValueEdit["before"], after: SetValueEdit["after"], sheet = LEDGER): SetValueEdit {
  return { kind: "set-value", cell: at(row, column, sheet), before, after };
}

/** A plan with everything that a plan can hold; `length`: characters added to the texts. */
export function samplePlan(name = "公开表", rows = 12, length = 0): SheetPlan {
  const cells = Array.from({ length: rows }, (_, row) => [
    { row, column: 0, value: row === 0 ? "部门预算项目绩效目标表" : `=第${String(row)}行${"文".repeat(length)}`, style: row === 0 ? "title" : "body" },
    { row, column: 1, value: row === 0 ? null : `≥${String(row)}`, style: "body" },
    { row, column: 2, value: row === 0 ? null : row / 10, style: "percent" },
  ]).flat();
  return {
    name, kind: "disclosure",
    styles: {
      title: { fonts: ["方正小标宋简体", "宋体"], size: 16, bold: true, horizontal: "center", vertical: "center", border: false },
      body: { fonts: ["宋体"], size: 10, border: true, wrap: true, horizontal: "left", vertical: "center", indent: 1 },
      percent: { fonts: ["宋体"], size: 10, border: true, fill: "#EEEEEE", numberFormat: "0%" },
    },
    columnWidths: [30, 12, 12],
    rowHeights: new Map([[0, 30], [1, 20], [2, 20]]),
    cells,
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    links: [{ row: 1, column: 0, targetSheet: "公开表", targetCell: { row: 0, column: 0 }, tip: "回到开头" }],
    validations: [{ area: { top: 1, left: 1, bottom: 3, right: 1 }, choices: ["≥", "≤", "="], strict: true, hintTitle: "符号", hint: "请选择比较符号" }],
    freeze: { row: 1, column: 0 },
    print: {
      orientation: "landscape", margins: { top: 25.4, bottom: 25.4, left: 20, right: 20 }, area: { top: 0, left: 0, bottom: rows - 1, right: 2 },
      titleRows: { first: 0, last: 0 }, fitToWidth: true, breaksBefore: [6], footer: "— &P —",
    },
  };
}

export const putSheet = (plan: SheetPlan = samplePlan(), replace = true): PutSheetEdit => ({ kind: "put-sheet", plan, replace });
