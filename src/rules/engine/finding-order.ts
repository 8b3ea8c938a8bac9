import type { DisclosureDocument } from "../../model";
import type { Finding } from "./finding";
import type { AnyRule } from "./rule";

/** Sheets in the document's order, then row, column, and the rule's place in the catalogue. */
export function orderOf(document: DisclosureDocument, rules: readonly AnyRule[]): (a: Finding, b: Finding) => number {
  const sheets = placeOf([
    ...document.narrative.flatMap(({ text }) => text.cell?.sheet ?? []),
    ...document.departments.map(({ sheet }) => sheet),
    ...document.projects.map(({ sheet }) => sheet),
  ]);
  const places = placeOf(rules.map(({ id }) => id));
  const sheetAt = (finding: Finding): number => sheets.get(finding.cell.sheet) ?? sheets.size;
  const ruleAt = (finding: Finding): number => places.get(finding.rule) ?? places.size;
  return (a, b) =>
    sheetAt(a) - sheetAt(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column || ruleAt(a) - ruleAt(b);
}

function placeOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return places;
}
