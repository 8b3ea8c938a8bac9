import { describe, expect, test } from "vitest";
import { refind } from "../../../src/taskpane/check/go-to-finding";
import type { SheetRow, WorkbookSnapshot } from "../../../src/workbook";

const row = (index: number, ...values: SheetRow["values"]): SheetRow => ({ row: index, first: 0, values });
const workbook = (...rows: readonly SheetRow[]): WorkbookSnapshot => ({
  name: "a.xlsx", date1904: false, skipped: [],
  sheets: [{ name: "台账", visibility: "visible", rows, facts: new Map(), merges: [], hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null }],
});
const wanted = { cell: { sheet: "台账", row: 4, column: 1 }, held: "≥95百分比", indicator: "清淤完成率" };

describe("a row that moved", () => {
  test("is found by its value and indicator, the nearest one first", () => {
    const moved = workbook(row(1, "清淤完成率", "≥95百分比"), row(6, "清淤完成率", "≥95百分比"), row(7, "其他", "≥95百分比"));
    expect(refind(moved, wanted)).toEqual({ sheet: "台账", row: 6, column: 1 });
  });

  test("is not taken for another indicator with the same value", () => {
    expect(refind(workbook(row(6, "其他", "≥95百分比")), wanted)).toBeNull();
  });

  test("is not the cell itself: that one changed", () => {
    expect(refind(workbook(row(4, "清淤完成率", "≥95%")), wanted)).toBeNull();
  });

  test("is not guessed for a blank cell without an indicator, nor on a sheet that is gone", () => {
    expect(refind(workbook(row(6, "x")), { ...wanted, held: null, indicator: null })).toBeNull();
    expect(refind({ ...workbook(), sheets: [] }, wanted)).toBeNull();
  });
});
