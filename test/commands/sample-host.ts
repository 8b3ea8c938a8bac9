/** A sample workbook on the file host: the commands know the port only. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { CommandContext } from "../../src/commands/command";
import { openFileHost } from "../../src/hosts/file";
import { ok, parseCell, refuse, type WorkbookHost } from "../../src/workbook";

export function sampleFile(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve(import.meta.dirname, "../../samples", file)));
}

/** `selected` as "Sheet!B5". */
export async function sampleContext(file: string, selected = "Sheet!A1", changed: Partial<WorkbookHost> = {}): Promise<CommandContext> {
  const opened = await openFileHost(sampleFile(file), file);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const [sheet = "", address = ""] = selected.split("!");
  const position = parseCell(address);
  const host: WorkbookHost = { ...opened.value, ...changed };
  return {
    host,
    language: "zh",
    signal: new AbortController().signal,
    selectedCell: () => Promise.resolve(position ? ok({ sheet, ...position }) : refuse("sheet-missing", { sheet })),
  };
}
