/** The workbook that shows every rule: broken where it is meant to be, and kept where it is meant to be. After a new rule: `npm run samples`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { everyRule } from "../../scripts/samples";
import { HEADERLESS, NOT_SHOWN, SHOWN_BY_NOTES, everyRuleProjects } from "../../scripts/samples/every-rule";
import { openFileHost } from "../../src/hosts/file";
import type { DisclosureDocument } from "../../src/model";
import { readDocument } from "../../src/reading";
import { DEFAULT_SETTINGS, checkDocument, rules, type CheckResult } from "../../src/rules";

const planned = everyRuleProjects();
const shownRules = rules.map(({ id }) => id).filter((id) => planned.some(({ rule }) => rule === id));
let document: DisclosureDocument;
let result: CheckResult;

beforeAll(async () => {
  const bytes = readFileSync(path.resolve(import.meta.dirname, "../../samples", everyRule.file));
  const host = await openFileHost(new Uint8Array(bytes), everyRule.file);
  const snapshot = host.ok ? await host.value.read() : host;
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  document = readDocument(snapshot.value);
  result = checkDocument(document, DEFAULT_SETTINGS);
});

test("is read in full but for the columns without a name, with its year, in the order in which it was written", () => {
  expect([...new Set(document.unread.map(({ sheet, reason }) => `${sheet}: ${reason}`))]).toEqual([`${HEADERLESS.sheet}: unknown-columns`]);
  expect(document.budgetYear).toBe(everyRule.budgetYear);
  expect(document.projects.map(({ name }) => name.text)).toEqual([...planned.map(({ project }) => project.name.trim()), HEADERLESS.project]);
});

test("leaves no rule unchecked", () => {
  expect(result.outcomes.filter(({ reason }) => reason !== null)).toEqual([]);
  expect(result.outcomes.filter(({ status }) => status !== "found").map(({ rule }) => rule).sort())
    .toEqual([...Object.keys(NOT_SHOWN), ...SHOWN_BY_NOTES.filter((id) => !shownRules.includes(id))].sort());
});

test("finds the missing header where it is missing, and nowhere else", () => {
  expect(result.findings.filter(({ rule }) => rule === HEADERLESS.rule).map(({ cell }) => cell.sheet)).toEqual([HEADERLESS.sheet]);
});

test("leaves no rule to nobody", () => {
  expect(rules.map(({ id }) => id).filter((id) => !shownRules.includes(id) && !SHOWN_BY_NOTES.includes(id) && id !== HEADERLESS.rule).sort()).toEqual(Object.keys(NOT_SHOWN).sort());
});

test("leaves out only rules that exist, with a reason", () => {
  for (const [id, reason] of Object.entries(NOT_SHOWN)) {
    expect(rules.map((rule) => rule.id)).toContain(id);
    expect(reason.length).toBeGreaterThan(20);
  }
});

describe.each(shownRules)("%s", (id) => {
  const findingsIn = (bad: boolean): number => {
    const places = new Set(planned.flatMap((project, index) => (project.rule === id && project.bad === bad ? [index] : [])));
    expect(places.size).toBeGreaterThan(0);
    return result.findings.filter(({ rule, project }) => rule === id && project !== null && places.has(project.index)).length;
  };
  test("is broken in its bad project", () => { expect(findingsIn(true)).toBeGreaterThan(0); });
  test("is kept in its good project", () => { expect(findingsIn(false)).toBe(0); });
});
