import { expect, test } from "vitest";
import { openFileHost } from "../../../src/hosts/file";
import { newWorkbook } from "../../../src/ooxml";
import { cellKey, type SheetPlan } from "../../../src/workbook";
import { readLooks } from "../../../src/workbench/looks/read-looks";
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

test("a sheet written from a plan and read back from its file looks the same", async () => {
  const host = await openFileHost(newWorkbook(), "a.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  await host.value.apply([{ kind: "put-sheet", plan, replace: false }]);
  const written = readLooks(host.value.save()).get("公开表");
  const planned = looksOfPlan(plan);
  if (!written) throw new Error("The sheet is not there");
  for (const position of [{ row: 0, column: 0 }, { row: 1, column: 1 }]) {
    const [there, wanted] = [styleAt(written, cellKey(position)), styleAt(planned, cellKey(position))];
    expect(there).toMatchObject({ fonts: wanted?.fonts.slice(0, 1), size: wanted?.size, bold: wanted?.bold ?? false, border: wanted?.border ?? false });
    expect([there?.fill, there?.color, there?.horizontal]).toEqual([wanted?.fill, wanted?.color, wanted?.horizontal]);
  }
  expect(styleAt(written, cellKey({ row: 5, column: 5 }))).toBeNull();
  expect([written.freeze, written.rowHeights.get(0)]).toEqual([{ row: 1, column: 0 }, 36]);
  expect(Math.round(written.columnWidths.get(1) ?? 0)).toBe(24);
});
