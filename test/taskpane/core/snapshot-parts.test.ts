import fc from "fast-check";
import { expect, test } from "vitest";
import { assembleSnapshot, countParts, snapshotParts } from "../../../src/taskpane/core/snapshot-parts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook";

const sheet = fc.record({
  name: fc.string({ minLength: 1, maxLength: 31 }),
  visibility: fc.constant("visible" as const),
  rows: fc.array(fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)), { maxLength: 5 }), { maxLength: 12 })
    .map((rows) => rows.map((values, row) => ({ row, first: row % 3, values }))),
  facts: fc.array(fc.tuple(fc.nat(5_000), fc.record({ shown: fc.string() })), { maxLength: 8 }).map((entries) => new Map(entries)),
  merges: fc.array(fc.constant({ top: 1, left: 1, bottom: 2, right: 3 }), { maxLength: 3 }),
  hiddenRows: fc.constant([{ first: 1, last: 2 }]),
  hiddenColumns: fc.constant([]),
  filter: fc.constant(null),
  protected: fc.boolean(),
  ownKind: fc.constant(null),
});

test("a snapshot taken apart and put together is the same", () => {
  fc.assert(fc.property(fc.record({ name: fc.string(), date1904: fc.boolean(), sheets: fc.array(sheet, { maxLength: 4 }), skipped: fc.constant([]) }), (snapshot: WorkbookSnapshot) => {
    expect(assembleSnapshot([...snapshotParts(snapshot)])).toEqual(snapshot);
  }));
});

test("a large sheet comes in parts of about 20,000 cells", () => {
  const large: SheetSnapshot = {
    name: "台账", visibility: "visible", facts: new Map(), merges: [], hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null,
    rows: Array.from({ length: 10_000 }, (_, row) => ({ row, first: 0, values: Array.from({ length: 20 }, () => "x") })),
  };
  const parts = [...snapshotParts({ name: "a", date1904: false, sheets: [large], skipped: [] })];
  expect(Math.max(...parts.map((part) => (part.kind === "rows" ? part.rows.length : 0)))).toBeLessThan(1_001);
  expect(countParts({ name: "a", date1904: false, sheets: [large], skipped: [] })).toBe(parts.length - 1);
});

test("parts out of order are a defect, not half a workbook", () => {
  expect(() => assembleSnapshot([{ kind: "rows", rows: [] }])).toThrow();
});
