/** Lays texts and figures on a sheet, cell by cell, in the looks that offices give their tables. */
import type { Area, CellStyle, PlanCell, SheetPlan } from "../../src/workbook";

const FONTS = ["宋体"];
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { fonts: ["黑体"], size: 16, horizontal: "center", vertical: "center" },
  heading: { fonts: ["黑体"], size: 16, horizontal: "left", vertical: "center" },
  plain: { fonts: FONTS, size: 11, vertical: "center" },
  wrapped: { fonts: FONTS, size: 12, vertical: "center", wrap: true },
  right: { fonts: FONTS, size: 11, horizontal: "right", vertical: "center" },
  label: { fonts: ["黑体"], size: 11, horizontal: "center", vertical: "center", wrap: true, border: true, fill: "#EAF2F0" },
  text: { fonts: FONTS, size: 11, vertical: "center", wrap: true, border: true },
  centre: { fonts: FONTS, size: 11, horizontal: "center", vertical: "center", wrap: true, border: true },
  money: { fonts: FONTS, size: 11, horizontal: "right", vertical: "center", border: true, numberFormat: "0.00" },
};

export type Look = "title" | "heading" | "wrapped" | "plain" | "right" | "label" | "text" | "centre" | "money";

export interface SheetBuilder {
  /** Writes into the cell (row and column from 0); a look that draws borders draws them over the whole merged area. */
  put(row: number, column: number, value: string | number, look: Look, to?: { readonly row?: number; readonly column?: number }): void;
  height(row: number, points: number): void;
  sheet(name: string, widths: readonly number[], freeze?: { readonly row: number; readonly column: number }): SheetPlan;
}

export function sheetBuilder(): SheetBuilder {
  const cells: PlanCell[] = [];
  const merges: Area[] = [];
  const rowHeights = new Map<number, number>();
  return {
    put(row, column, value, look, to = {}) {
      const area = { top: row, left: column, bottom: to.row ?? row, right: to.column ?? column };
      if (area.bottom > area.top || area.right > area.left) merges.push(area);
      for (let r = area.top; r <= area.bottom; r++) {
        for (let c = area.left; c <= area.right; c++) {
          cells.push({ row: r, column: c, value: r === row && c === column && value !== "" ? value : null, style: look });
        }
      }
    },
    height(row, points) {
      rowHeights.set(row, points);
    },
    sheet: (name, widths, freeze) => ({
      name, kind: "template", styles: STYLES, columnWidths: widths, rowHeights, merges, links: [], validations: [],
      cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
      freeze: freeze ?? null,
      print: {
        orientation: widths.length > 9 ? "landscape" : "portrait", margins: { top: 20, bottom: 20, left: 15, right: 15 },
        area: null, titleRows: null, fitToWidth: true, breaksBefore: [], footer: "第 &P 页",
      },
    }),
  };
}

/** "48.60" → 48.6: offices type figures as numbers; "50%" and "" stay text. */
export function figure(text: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Points for the text in a column of so many characters of half width; Chinese characters take two. */
export function heightOf(text: string, width: number): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 2) / width)), 0);
  return Math.max(20, lines * 15 + 6);
}

/** Runs of rows with the same class, for merged cells: [first, last] by index. */
export function runs<T>(items: readonly T[], same: (a: T, b: T) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  items.forEach((item, index) => {
    const last = found.at(-1);
    const before = items[index - 1];
    if (last && before !== undefined && same(before, item)) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}
