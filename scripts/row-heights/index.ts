/** Every text of the tables written from some workbooks, in cells of their widths, with the height that LibreOffice gives them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LAYOUT_CHOICES, LOOKS, placeCells, planDisclosure, type PartLook } from "../../src/disclosure";
import { newFileOf, openFileHost } from "../../src/hosts/file";
import { readDocument } from "../../src/reading";
import { AIRY, TIGHT, lineCount, textHeight, textRoom } from "../../src/text";
import { unwrap, type SheetPlan } from "../../src/workbook";

interface Cell {
  readonly text: string;
  readonly look: PartLook;
  /** Characters of the columns it spans. */
  readonly width: number;
}

/** LibreOffice with Noto Sans CJK: height of n lines in em, and points beside. */
const NOTO = { line: 1.42, air: 1.6 } as const;

export async function measureHeights(files: readonly string[], say: (line: string) => void): Promise<void> {
  const cells = await cellsOf(files);
  const needed = await neededHeights(cells);
  const differences = new Map<number, number>();
  let low = 0;
  let ours = 0;
  let theirs = 0;
  cells.forEach(({ text, look, width }, index) => {
    const { size } = LOOKS[look];
    const need = needed[index] ?? 0;
    if (textHeight(text, width, size, TIGHT) < need - 0.1) low += 1;
    ours += textHeight(text, width, size, AIRY);
    theirs += need;
    const difference = lineCount(text, textRoom(width) / size) - Math.max(1, Math.round((need - NOTO.air) / (size * NOTO.line)));
    differences.set(difference, (differences.get(difference) ?? 0) + 1);
  });
  say(`${String(cells.length)} different texts; too low: ${String(low)}; our heights together ${(ours / theirs).toFixed(2)} times what is needed`);
  for (const [difference, count] of [...differences].sort(([a], [b]) => a - b)) say(`lines too many ${String(difference)}: ${String(count)} texts`);
}

/** Codes are left out: they get the font size that fits. */
async function cellsOf(files: readonly string[]): Promise<readonly Cell[]> {
  const cells = new Map<string, Cell>();
  for (const file of files) {
    const host = unwrap(await openFileHost(new Uint8Array(readFileSync(file)), path.basename(file)));
    const document = readDocument(unwrap(await host.read()));
    for (const layout of LAYOUT_CHOICES) {
      for (const part of planDisclosure(document, { layout }).text.parts) {
        if (part.kind !== "table") continue;
        for (const { cell: { value, look, span }, column } of placeCells(part.rows, part.columns.length)) {
          if (typeof value !== "string" || look === "code") continue;
          const width = Math.round(part.columns.slice(column, column + span).reduce((sum, one) => sum + one, 0) * 100) / 100;
          cells.set(JSON.stringify([value, LOOKS[look].fonts[0], LOOKS[look].size, width]), { text: value, look, width });
        }
      }
    }
  }
  return [...cells.values()];
}

/** In points, in the order of the cells. One sheet a width; LibreOffice computes heights on opening only where a file of its own has none. */
async function neededHeights(cells: readonly Cell[]): Promise<readonly number[]> {
  const widths = [...new Set(cells.map(({ width }) => width))];
  const plans = widths.map((width, index): SheetPlan => ({
    name: `w${String(index)}`, kind: "template", styles: LOOKS, columnWidths: [width], rowHeights: new Map(),
    cells: cells.filter((cell) => cell.width === width).map(({ text, look }, row) => ({ row, column: 0, value: text, style: look })),
    merges: [], links: [], validations: [], freeze: null,
    print: { orientation: "portrait", margins: { top: 10, bottom: 10, left: 10, right: 10 }, area: null, titleRows: null, fitToWidth: false, breaksBefore: [], footer: "" },
  }));
  const work = mkdtempSync(path.join(tmpdir(), "row-heights-"));
  try {
    const convert = (from: string, to: string) => execFileSync("soffice", [`-env:UserInstallation=file://${path.join(work, "office")}`, "--headless", "--convert-to", "fods", "--outdir", to, from], { stdio: "ignore" });
    writeFileSync(path.join(work, "cells.xlsx"), await newFileOf(plans, "cells.xlsx"));
    convert(path.join(work, "cells.xlsx"), work);
    const open = path.join(work, "cells.fods");
    writeFileSync(open, readFileSync(open, "utf8").replace(/ style:row-height="[^"]*"/g, "").replace(/use-optimal-row-height="false"/g, 'use-optimal-row-height="true"'));
    convert(open, path.join(work, "measured"));
    const bySheet = rowHeights(readFileSync(path.join(work, "measured/cells.fods"), "utf8"));
    const next = widths.map(() => 0);
    return cells.map(({ width }) => {
      const sheet = widths.indexOf(width);
      const row = next[sheet] ?? 0;
      next[sheet] = row + 1;
      return bySheet[sheet]?.[row] ?? 0;
    });
  } finally {
    rmSync(work, { recursive: true });
  }
}

function rowHeights(xml: string): readonly (readonly number[])[] {
  const heights = new Map([...xml.matchAll(/<style:style style:name="([^"]+)" style:family="table-row">\s*<style:table-row-properties style:row-height="([\d.]+)in"/g)].map((match) => [match[1] ?? "", Number(match[2]) * 72]));
  return [...xml.matchAll(/<table:table table:name="w\d+"[\s\S]*?<\/table:table>/g)].map(([table]) =>
    [...table.matchAll(/<table:table-row ([^>]*)>/g)].flatMap(([, attributes = ""]) => {
      const height = heights.get(/style-name="([^"]+)"/.exec(attributes)?.[1] ?? "") ?? 0;
      // The empty rest of the sheet is one row repeated a million times.
      const repeated = Math.min(10_000, Number(/number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1));
      return Array.from({ length: repeated }, () => height);
    }));
}
