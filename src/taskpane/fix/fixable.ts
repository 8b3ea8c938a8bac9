/** Which fixes may be applied to all at once, and which one by one. */
import { cellKey } from "../../workbook";
import type { ListedFinding } from "../core/protocol";

/** Open findings with a safe fix, each cell once: a second fix of the same cell waits for the next check. */
export function safelyFixable(findings: readonly ListedFinding[], leftOut: ReadonlySet<string> = new Set()): readonly ListedFinding[] {
  const taken = new Set<string>();
  return findings.filter(({ fix, accepted, rule }) => {
    if (fix?.kind !== "safe" || accepted !== null || leftOut.has(rule)) return false;
    const cells = fix.edits.map(({ cell }) => `${String(cellKey(cell))} ${cell.sheet}`);
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
}

/** Open findings whose fix needs a look. */
export function confirmable(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  return findings.filter(({ fix, accepted }) => fix?.kind === "confirm" && accepted === null);
}
