import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { everyRule } from "../../scripts/samples";
import { NOT_SHOWN } from "../../scripts/samples/every-rule";
import { OoxmlPackage, readWorkbook } from "../../src/ooxml";
import { readDocument } from "../../src/reading";
import { DEFAULT_SETTINGS, checkDocument, rules } from "../../src/rules";

test("every rule is broken in one project and kept in another (after a new rule: npm run samples)", async () => {
  const bytes = readFileSync(path.resolve(import.meta.dirname, "../../samples", everyRule.file));
  const document = readDocument(await readWorkbook(OoxmlPackage.open(new Uint8Array(bytes)), everyRule.file));
  expect(document.unread).toEqual([]);
  expect(document.budgetYear).toBe(everyRule.budgetYear);
  const { findings, outcomes } = checkDocument(document, DEFAULT_SETTINGS);
  expect(outcomes.filter(({ reason }) => reason !== null)).toEqual([]);
  const broken = new Map<string, Set<number | null>>();
  for (const { rule, project } of findings) broken.set(rule, (broken.get(rule) ?? new Set()).add(project?.index ?? null));
  const notShown = rules.map(({ id }) => id).filter((id) => !broken.has(id));
  expect(notShown.sort()).toEqual(Object.keys(NOT_SHOWN).sort());
  for (const projects of broken.values()) expect(projects.size).toBeLessThan(document.projects.length);
});
