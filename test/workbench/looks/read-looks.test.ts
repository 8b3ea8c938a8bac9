import { expect, test } from "vitest";
import { openFileHost } from "../../../src/hosts/file";
import { newWorkbook } from "../../../src/ooxml";
import { cellKey, type SheetPlan, type WorkbookEdit } from "../../../src/workbook";
import { OFFICE_THEME, STANDARD_PALETTE } from "../../../src/workbench/looks/colors";
import { readLooks, readSheetLooks } from "../../../src/workbench/looks/read-looks";
import { readStyles } from "../../../src/workbench/looks/read-styles";
import { looksOfPlan, styleAt } from "../../../src/workbench/looks/sheet-looks";

const plan: SheetPlan = {
  name: "公开表", kind: "disclosure", columnWidths: [10, 24], rowHeights: new Map([[0, 36]]), merges: [], links: [], validations: [], freeze: { row: 1, column: 0 },
  styles: {
    title: { fonts: ["黑体"], size: 22, bold: true, horizontal: "center", vertical: "center", wrap: true, fill: "#E8EEF7" },
    text: { fonts: ["仿宋"], size: 12, border: true, color: "#B10E1C" },
  },
  cells: [{ row: 1, column: 1, value: "正文", style: "text" }, { row: 0, column: 0, value: "标题", style: "title" }],
  print: { orientation: "portrait", margins: { top: 37, bottom: 35, left: 28, right: 26 }, area: null, titleRows: null, fitToWidth: true, breaksBefore: [], footer: "" },
};

async function written(...edits: readonly WorkbookEdit[]): Promise<Uint8Array> {
  const host = await openFileHost(newWorkbook(), "a.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  const applied = await host.value.apply([{ kind: "put-sheet", plan, replace: false }, ...edits]);
  if (!applied.ok || applied.value.refused.length > 0) throw new Error("refused");
  return host.value.save();
}

test("a sheet written from a plan and read back from its file looks the same", async () => {
  const looks = readLooks(await written()).get("公开表")?.looks;
  const planned = looksOfPlan(plan);
  if (!looks) throw new Error("The sheet is not there");
  for (const position of [{ row: 0, column: 0 }, { row: 1, column: 1 }]) {
    const [there, wanted] = [styleAt(looks, cellKey(position)), styleAt(planned, cellKey(position))];
    expect(there).toMatchObject({ fonts: wanted?.fonts.slice(0, 1), size: wanted?.size, bold: wanted?.bold, edges: { left: wanted?.edges.left ? { width: 1, line: "solid" } : null } });
    expect([there?.fill, there?.color, there?.horizontal, there?.wrap]).toEqual([wanted?.fill, wanted?.color, wanted?.horizontal, wanted?.wrap]);
  }
  expect(styleAt(looks, cellKey({ row: 5, column: 5 }))).toBeNull();
  expect([looks.freeze, looks.rowHeights.get(0)]).toEqual([{ row: 1, column: 0 }, 36]);
  expect(Math.round(looks.columnWidths.get(1) ?? 0)).toBe(24);
});

test("the marks that a file carries are read as they were laid, and no format of the user's", async () => {
  const marks = [{ level: "error" as const, areas: [{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 4, left: 2, bottom: 6, right: 2 }] }, { level: "info" as const, areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] }];
  expect(readLooks(await written({ kind: "set-marks", sheet: "公开表", marks })).get("公开表")?.marks).toEqual(marks);
  const xml = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>LEN(A1)&gt;0</formula></cfRule></conditionalFormatting></worksheet>';
  expect(readSheetLooks(xml, "sheet1.xml", []).marks).toEqual([]);
});

test("colours by theme and palette, lines by side, and fonts are read from the styles", () => {
  const xml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>
    <fonts><font><sz val="11"/><color theme="1"/><name val="等线"/></font><font><b/><i/><u/><strike val="0"/><sz val="14"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="5"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="22"/></patternFill></fill></fills>
    <borders><border><left/><right/><top/><bottom/></border><border><left style="medium"><color rgb="FF00B050"/></left><right/><top style="dashed"><color auto="1"/></top><bottom style="double"><color indexed="8"/></bottom></border></borders>
    <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="255"/></xf><xf numFmtId="9" fontId="0" fillId="2" borderId="0"><alignment horizontal="right" indent="2"/></xf></cellXfs>
    <dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
  const [plain, rich, grey] = readStyles(xml, "styles.xml", { theme: OFFICE_THEME, indexed: STANDARD_PALETTE });
  expect(plain).toMatchObject({ fonts: ["等线"], color: null, fill: null, vertical: "bottom", wrap: false, numberFormat: "General" });
  expect(rich).toMatchObject({ bold: true, italic: true, underline: true, strike: false, size: 14, fill: "#ED7D31", horizontal: "center", vertical: "top", wrap: true, turned: "stacked", numberFormat: "0.0%" });
  expect(rich?.edges).toEqual({ left: { width: 2, line: "solid", color: "#00B050" }, right: null, top: { width: 1, line: "dashed", color: null }, bottom: { width: 3, line: "double", color: null } });
  expect(grey).toMatchObject({ fill: "#C0C0C0", horizontal: "right", indent: 2, numberFormat: "0%" });
});
