/** The texts of a disclosure: each rule about the document is broken by a faulty one and kept by a faultless one. After a new rule: `npm run samples`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { notes, sampleBytes } from "../../scripts/samples";
import { NOT_SHOWN, SHOWN_BY_NOTES } from "../../scripts/samples/every-rule";
import { OoxmlPackage, readWorkbook } from "../../src/ooxml";
import { readDocument } from "../../src/reading";
import { DEFAULT_SETTINGS, checkDocument, ruleFamilies, rules, type CheckResult } from "../../src/rules";

const folder = path.resolve(import.meta.dirname, "../../samples");
const results = new Map<string, CheckResult>();
const kept = (file: string) => readWorkbook(OoxmlPackage.open(new Uint8Array(readFileSync(path.join(folder, file)))), file);

beforeAll(async () => {
  for (const { file, budgetYear } of notes) results.set(file, checkDocument(readDocument(await kept(file)), { ...DEFAULT_SETTINGS, budgetYear }));
});

const statusIn = (faulty: boolean, rule: string): readonly (string | undefined)[] =>
  notes.filter((note) => note.faulty === faulty).map(({ file }) => results.get(file)?.outcomes.find((outcome) => outcome.rule === rule)?.status);

describe.each(notes)("$file", ({ file, sheets, faulty }) => {
  test("holds what the script writes (npm run samples), and is read in full", async () => {
    const workbook = await kept(file);
    expect(workbook).toEqual(await readWorkbook(OoxmlPackage.open(await sampleBytes({ file, sheets })), file));
    const document = readDocument(workbook);
    expect(document.unread).toEqual([]);
    expect(document.narrative.length).toBeGreaterThan(5);
  });

  test.skipIf(faulty)("has no finding but what clerks may leave as it is", () => {
    expect(results.get(file)?.findings.filter(({ level }) => level !== "info").map(({ rule, value }) => `${rule}: ${value}`)).toEqual([]);
  });

  test("is reported once by each rule about the document", () => {
    const once = new Set(ruleFamilies.find(({ id }) => id === "document")?.rules.map(({ id }) => id));
    const found = results.get(file)?.findings.map(({ rule }) => rule).filter((rule) => once.has(rule)) ?? [];
    expect([...found].sort()).toEqual([...new Set(found)].sort());
  });
});

test("the rules shown here exist, and none of them is called not shown", () => {
  for (const id of SHOWN_BY_NOTES) {
    expect(rules.map((rule) => rule.id)).toContain(id);
    expect(Object.keys(NOT_SHOWN)).not.toContain(id);
  }
});

describe.each(SHOWN_BY_NOTES)("%s", (id) => {
  test("is broken by a faulty text", () => { expect(statusIn(true, id)).toContain("found"); });
  test("is kept by a faultless one, and broken by none", () => {
    expect(statusIn(false, id)).toContain("passed");
    expect(statusIn(false, id)).not.toContain("found");
  });
});
