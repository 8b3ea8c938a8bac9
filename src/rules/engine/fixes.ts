/** From findings to edits. */
import type { DisclosureDocument, Field } from "../../model";
import { cellKey, type CellRef, type CellScalar, type SetValueEdit } from "../../workbook";
import type { CheckResult } from "./finding";
import { withEdits } from "./with-edits";

/** The edit that gives a field another text; none where it holds no text of its own, has no cell, or nothing changes. */
export function retype(field: Field, change: (text: string) => string): readonly SetValueEdit[] {
  if (field.cell === null || typeof field.raw !== "string") return [];
  const after = change(field.raw);
  return after === field.raw ? [] : [{ kind: "set-value", cell: field.cell, before: field.raw, after }];
}

/** Two faults may meet in one cell, so its second fix is worked out on the first one's result; more rounds than this are a defect. */
const MAX_ROUNDS = 10;

/**
 * The edits that all safe fixes (of the named rules, where some are named) come to, one a cell, in the order of the findings.
 * Applying them leaves no finding with a safe fix of those rules.
 */
export function collectSafeFixes(
  check: (document: DisclosureDocument) => CheckResult, document: DisclosureDocument, rules: readonly string[] | null,
): readonly SetValueEdit[] {
  const first = new Map<string, CellScalar>();
  const last = new Map<string, SetValueEdit>();
  let current = document;
  for (let round = 0; ; round++) {
    const edits = safeEdits(check(current), rules);
    if (edits.length === 0) break;
    if (round === MAX_ROUNDS) throw new Error("Safe fixes do not come to an end.");
    for (const edit of edits) {
      const key = keyOf(edit.cell);
      if (!first.has(key)) first.set(key, edit.before);
      last.set(key, edit);
    }
    current = withEdits(current, edits);
  }
  return [...last].map(([key, edit]) => ({ ...edit, before: first.get(key) ?? null })).filter((edit) => edit.before !== edit.after);
}

/** The safe edits of one result that can be applied together: each cell once. */
function safeEdits(result: CheckResult, rules: readonly string[] | null): readonly SetValueEdit[] {
  const taken = new Set<string>();
  return result.findings.flatMap((finding) => {
    if (finding.fix?.kind !== "safe" || finding.accepted !== null || (rules !== null && !rules.includes(finding.rule))) return [];
    const keys = finding.fix.edits.map((edit) => keyOf(edit.cell));
    if (keys.some((key) => taken.has(key))) return [];
    keys.forEach((key) => taken.add(key));
    return finding.fix.edits;
  });
}

function keyOf(cell: CellRef): string {
  return `${String(cellKey(cell))} ${cell.sheet}`;
}
