/** The sheet of figures for a government's note: what is typed comes back, what is no amount is not taken for one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFiguresSheet, planImport, planTextsSheet, readGuidedFigures, readGuidedTexts, type GuidedEntry, type GuidedFigures } from "../../src/disclosure";
import { NOTE_ENTRIES } from "../../src/disclosure/note/sections";
import { readDocument } from "../../src/reading";
import { cellKey, type SheetPlan } from "../../src/workbook";
import { documentOf, invented } from "./invented";
import { snapshotOfPlans } from "./snapshot-of-plan";

const amount = fc.oneof(fc.constant(""), fc.integer({ min: 0, max: 9_999_999_999 }).map((cents) => String(cents / 100)), fc.constantFrom("约260", "—", "12万", "=1+1", "-3"));
const words = fc.array(fc.constantFrom("更新车辆", "1辆", "，", "=1+1", "\n", "“全覆盖”"), { maxLength: 8 }).map((parts) => parts.join("").trim());
const figures: fc.Arbitrary<GuidedFigures> = fc.record(Object.fromEntries(NOTE_ENTRIES.map(({ key, kind, compared }) => [key, fc.record<GuidedEntry>({
  value: kind === "text" ? words : amount, previous: compared ? amount : fc.constant(""), reason: compared ? words : fc.constant(""),
})]))).map((entries) => ({ entries: Object.fromEntries(Object.entries(entries).filter(([, one]) => Object.values(one).some((text) => text !== ""))), unknownRows: [] }));

const read = (plan: SheetPlan) => readGuidedFigures(snapshotOfPlans([plan]));

describe("the sheet of figures", () => {
  it("gives back whatever was typed, and nothing for blank cells", () => {
    fc.assert(fc.property(figures, (typed) => {
      expect(read(planFiguresSheet(typed))).toEqual(typed);
    }), { numRuns: 50 });
    expect(read(planFiguresSheet())).toEqual({ entries: {}, unknownRows: [] });
    expect(readGuidedFigures(snapshotOfPlans([]))).toBeNull();
  });

  it("asks for each figure once, under a label of its own", () => {
    const labels = NOTE_ENTRIES.map(({ label }) => label.replace(/\s/g, ""));
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(NOTE_ENTRIES.map(({ key }) => key)).size).toBe(labels.length);
  });

  it("has a look for every cell, as the sheet of texts has, and no two cells in one place", () => {
    for (const plan of [planFiguresSheet(), planTextsSheet()]) {
      expect(plan.cells.map(({ style }) => style).filter((style) => plan.styles[style] === undefined)).toEqual([]);
      expect(new Set(plan.cells.map(cellKey)).size).toBe(plan.cells.length);
    }
  });

  it("is no table and nothing unread beside the workbook's own, and the sheet of texts is another", () => {
    const typed: GuidedFigures = { entries: { travel: { value: "20", previous: "18", reason: "" } }, unknownRows: [] };
    const snapshot = snapshotOfPlans([...planImport(documentOf(invented)), planTextsSheet({ overall: "完成预算任务。" }), planFiguresSheet(typed)]);
    const again = readDocument(snapshot);
    expect(again.projects.length).toBe(1);
    expect(again.unread.filter(({ reason }) => reason !== "own-sheet")).toEqual([]);
    expect(again.narrative).toEqual([]);
    expect([readGuidedFigures(snapshot), readGuidedTexts(snapshot)]).toEqual([typed, { overall: "完成预算任务。" }]);
  });

  it("names rows that it does not know instead of passing them over", () => {
    const plan = planFiguresSheet({ entries: { travel: { value: "20", previous: "", reason: "" } }, unknownRows: [] });
    const row = plan.cells.find(({ value }) => value === 20)?.row ?? -1;
    const renamed = { ...plan, cells: plan.cells.map((cell) => (cell.row === row && cell.column === 0 ? { ...cell, value: "出国费" } : cell)) };
    expect(read(renamed)).toEqual({ entries: {}, unknownRows: [row + 1] });
    const twice = { ...plan, cells: [...plan.cells, { row: 90, column: 0, value: "因公出国（境）费", style: "label" }, { row: 90, column: 1, value: 30, style: "amount" }] };
    expect(read(twice)).toEqual({ entries: { travel: { value: "20", previous: "", reason: "" } }, unknownRows: [91] });
  });

  it("takes calculated amounts to the fen, and a formula without a result for no amount", () => {
    const plan = planFiguresSheet({ entries: { travel: { value: "1", previous: "2", reason: "" } }, unknownRows: [] });
    const [sheet] = snapshotOfPlans([plan]).sheets;
    if (!sheet) throw new Error("no sheet");
    const row = plan.cells.find(({ value }) => value === 1)?.row ?? -1;
    const calculated = { ...sheet, rows: sheet.rows.map((line) => (line.row === row ? { ...line, values: [line.values[0] ?? null, 0.1 + 0.2, null] } : line)), facts: new Map([[cellKey({ row, column: 2 }), { formula: "=C3+C4", notCalculated: true as const }]]) };
    expect(readGuidedFigures({ name: "表", date1904: false, sheets: [calculated], skipped: [] })?.entries.travel).toEqual({ value: "0.3", previous: "=C3+C4", reason: "" });
  });
});
