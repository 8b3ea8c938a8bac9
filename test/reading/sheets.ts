/** Snapshots of small workbooks, written as rows of values. */
import { cellKey, parseArea, parseCell, type Area, type CellFacts, type CellScalar, type SheetSnapshot, type Span, type WorkbookSnapshot } from "../../src/workbook";

export interface SheetFeatures {
  readonly name?: string;
  /** "A1:C2" */
  readonly merges?: readonly (string | Area)[];
  /** By cell, "B4". */
  readonly facts?: Readonly<Record<string, CellFacts>>;
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
  readonly visibility?: SheetSnapshot["visibility"];
  readonly ownKind?: SheetSnapshot["ownKind"];
}

/** A sheet from its rows, the first one row 1; null and "" are blank cells. */
export function sheetOf(rows: readonly (readonly CellScalar[])[], features: SheetFeatures = {}): SheetSnapshot {
  return {
    name: features.name ?? "Sheet1",
    visibility: features.visibility ?? "visible",
    rows: rows.flatMap((values, row) => {
      const filled = values.map((value) => (value === "" ? null : value));
      return filled.some((value) => value !== null) || hasFacts(features, row) ? [{ row, first: 0, values: filled }] : [];
    }),
    facts: new Map(Object.entries(features.facts ?? {}).flatMap(([cell, facts]) => {
      const position = parseCell(cell);
      return position ? [[cellKey(position), facts] as const] : [];
    })),
    merges: (features.merges ?? []).flatMap((area) => (typeof area === "string" ? parseArea(area) ?? [] : area)),
    hiddenRows: features.hiddenRows ?? [],
    hiddenColumns: features.hiddenColumns ?? [],
    filter: null,
    protected: false,
    ownKind: features.ownKind ?? null,
  };
}

function hasFacts(features: SheetFeatures, row: number): boolean {
  return Object.keys(features.facts ?? {}).some((cell) => parseCell(cell)?.row === row);
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "测试.xlsx", date1904: false, sheets, skipped: [] };
}
