/** What must hold for any input: addresses, texts as typed, any sheet read, any values written and taken back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel";
import { areasOfCells, packAreas, parseAddresses } from "../../../src/hosts/excel/addresses";
import { inputFor } from "../../../src/hosts/excel/apply/cell-input";
import { areaContains, formatArea, inverseOf, type Area, type CellScalar, type SetValueEdit, type WorkbookSnapshot } from "../../../src/workbook";
import { serialise, startExcelHost, workbookOf } from "../../excel-host";
import type { Cell } from "../../excel-host/model/cell";
import { quoteSheet } from "../../excel-host/model/geometry";
import { enter } from "../../excel-host/model/input";

const position = fc.record({ row: fc.nat(60), column: fc.nat(12) });
const area: fc.Arbitrary<Area> = fc.tuple(position, fc.nat(20), fc.nat(5)).map(([{ row, column }, height, width]) => ({ top: row, left: column, bottom: row + height, right: column + width }));
const sheetName = fc.string({ unit: fc.constantFrom("表", "a", "B", "1", "!", "'", ",", " ", "$", "."), minLength: 1, maxLength: 12 }).filter((name) => !/^'|'$/.test(name));

/** Texts that Excel would read as something else, and ordinary ones. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("95%", "≥95%", "=1+1", "-3", "+5", "@甲", "2026年3月1日", "3-1", "3/4", "TRUE", "false", "'引", "007", "1,200", "1e5", "#N/A", "#REF!", "１２", " 12 ", "优良", "3月底", "12公里", "≥4座", "95百分比", "1月1日", "=甲", " =1+1"),
);
const value: fc.Arbitrary<CellScalar> = fc.oneof(text.filter((one) => one !== ""), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)), fc.boolean());

describe("addresses", () => {
  it("cover exactly the given cells, each once", () => {
    fc.assert(fc.property(fc.array(position, { maxLength: 80 }), (cells) => {
      const areas = areasOfCells(cells);
      const wanted = new Set(cells.map(({ row, column }) => `${String(row)}:${String(column)}`));
      const covered = areas.flatMap((one) => Array.from({ length: one.bottom - one.top + 1 }, (_, i) => Array.from({ length: one.right - one.left + 1 }, (_unused, j) => `${String(one.top + i)}:${String(one.left + j)}`)).flat());
      expect(covered.length).toBe(wanted.size);
      expect(new Set(covered)).toEqual(wanted);
    }));
  });
  it("are packed below the limit and lose none", () => {
    fc.assert(fc.property(fc.array(area, { maxLength: 3_000 }), (areas) => {
      const packs = packAreas(areas);
      expect(packs.every((pack) => pack.length <= 8_000 && pack !== "")).toBe(true);
      expect(packs.flatMap((pack) => parseAddresses(pack) ?? [])).toEqual(areas);
    }), { numRuns: 20 });
  });
  it("are found behind any sheet name", () => {
    fc.assert(fc.property(sheetName, fc.array(area, { minLength: 1, maxLength: 5 }), fc.constantFrom(",", ", "), (name, areas, comma) => {
      expect(parseAddresses(areas.map((one) => `${quoteSheet(name)}!${formatArea(one)}`).join(comma))).toEqual(areas);
    }));
  });
});

/** Whether the typed text would become something else than itself. */
function isRead(held: Cell["value"]): boolean {
  if (typeof held !== "string") return false;
  return inputFor(held, "General") !== held;
}

describe("texts", () => {
  it("carry no sign of a text where Excel would leave them as they are", () => {
    for (const one of ["≥95%", "≤3天", "3月底前", "12公里", "95百分比", "优良", "100户", "不低于95%", "2026年度完成"]) expect(inputFor(one, "General")).toBe(one);
    for (const one of ["95%", "3月1日", "2026年3月", "1-3", "12:30", "下午3时", "5 Jan", "1,200", "'引", "=1", "TRUE", "１２", "(5)", "¥5"]) expect(inputFor(one, "General")).toBe(`'${one}`);
    expect(inputFor("95%", "@")).toBe("95%");
  });
  it("stay what they are when Excel reads them as typed", () => {
    fc.assert(fc.property(text, fc.constantFrom("General", "0%", "@"), (one, numberFormat) => {
      const cell: Cell = { value: "", style: { numberFormat } };
      enter(cell, inputFor(one, numberFormat), () => { throw new Error("read as a formula"); });
      expect(cell.value).toBe(one);
    }));
  });
});

describe("any sheet", () => {
  const snapshot = fc.tuple(fc.array(fc.tuple(position, value), { maxLength: 60 }), fc.array(area, { maxLength: 6 })).map(([cells, areas]): WorkbookSnapshot => {
    const merges = areas.filter((one, index) => (one.top !== one.bottom || one.left !== one.right) && areas.every((other, at) => at >= index || other.bottom < one.top || one.bottom < other.top || other.right < one.left || one.right < other.left));
    const rows = new Map<number, Map<number, CellScalar>>();
    for (const [at, held] of cells) {
      if (merges.some((one) => areaContains(one, at) && (one.top !== at.row || one.left !== at.column))) continue;
      rows.set(at.row, (rows.get(at.row) ?? new Map<number, CellScalar>()).set(at.column, held));
    }
    return {
      name: "任意.xlsx", date1904: false, skipped: [],
      sheets: [{
        name: "表", visibility: "visible", merges, hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null, facts: new Map(),
        rows: [...rows].sort(([a], [b]) => a - b).map(([row, line]) => {
          const [first, last] = [Math.min(...line.keys()), Math.max(...line.keys())];
          return { row, first, values: Array.from({ length: last - first + 1 }, (_, index) => line.get(first + index) ?? null) };
        }),
      }],
    };
  });
  it("is read as it is", async () => {
    await fc.assert(fc.asyncProperty(snapshot, async (one) => {
      const { host } = await startExcelHost({ workbook: workbookOf(one) });
      const read = await createExcelHost().read();
      expect(host.gaps).toEqual([]);
      expect(host.writes).toEqual([]);
      if (!read.ok) throw new Error(read.refusal.code);
      expect(read.value.sheets[0]?.rows).toEqual(one.sheets[0]?.rows);
    }), { numRuns: 60 });
  });
  it("takes any values and gives the old ones back", async () => {
    await fc.assert(fc.asyncProperty(snapshot, fc.array(value, { minLength: 1, maxLength: 20 }), async (one, values) => {
      const workbook = workbookOf(one);
      const { host } = await startExcelHost({ workbook });
      const before = serialise(workbook);
      const cells = (one.sheets[0]?.rows ?? []).flatMap((row) => row.values.flatMap((held, index) => (held === null ? [] : [{ row: row.row, column: row.first + index, held }])));
      const edits = cells.slice(0, values.length).map((cell, index): SetValueEdit => ({ kind: "set-value", cell: { sheet: "表", row: cell.row, column: cell.column }, before: cell.held, after: values[index] ?? null }));
      const port = createExcelHost();
      expect(await port.apply(edits)).toMatchObject({ ok: true, value: { done: edits.length, refused: [] } });
      const changed = await port.read();
      if (!changed.ok) throw new Error(changed.refusal.code);
      for (const edit of edits) {
        const row = changed.value.sheets[0]?.rows.find((line) => line.row === edit.cell.row);
        expect(row?.values[edit.cell.column - row.first]).toBe(edit.after);
      }
      expect(await port.apply(edits.map(inverseOf))).toMatchObject({ ok: true, value: { done: edits.length, refused: [] } });
      expect(host.gaps).toEqual([]);
      // Office.js cannot write a text that Excel would read as a number without its sign of a text, which shows nowhere; all other cells are as they were.
      for (const line of workbook.active.rows.values()) for (const cell of line.values()) if (isRead(cell.value)) delete cell.quoted;
      expect(serialise(workbook)).toBe(before);
    }), { numRuns: 60 });
  });
});
