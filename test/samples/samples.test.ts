import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { everyRule, notes, sampleBytes, sampleList, samples } from "../../scripts/samples";
import { projectCode } from "../../scripts/samples/sample";
import { OoxmlPackage, readWorkbook } from "../../src/ooxml";
import { planDisclosure, readGuidedFigures } from "../../src/disclosure";
import { readDocument } from "../../src/reading";
import { DEFAULT_SETTINGS, checkDocument, rules } from "../../src/rules";
import { exactRules } from "./exact-rules";

/** The three cells of the split form joined, the number in its shortest text. */
const shortest = (value: string) => value.split(" ").map((part) => (/^[\d.]+$/.test(part) ? String(Number(part)) : part)).join("");

const folder = path.resolve(import.meta.dirname, "../../samples");

test("the folder holds the listed samples and nothing else", () => {
  expect(readdirSync(folder).sort()).toEqual([...[...samples, ...notes, everyRule].map(({ file }) => file), "index.json"].sort());
  expect(JSON.parse(readFileSync(path.join(folder, "index.json"), "utf8"))).toEqual(sampleList());
});

describe.each(samples)("$file", (sample) => {
  const read = (bytes: Uint8Array) => readWorkbook(OoxmlPackage.open(bytes), sample.file);
  const kept = () => read(new Uint8Array(readFileSync(path.join(folder, sample.file))));

  test("holds what the script writes (npm run samples)", async () => {
    expect(await kept()).toEqual(await read(await sampleBytes(sample)));
  });

  test("is an office's workbook: its sheets are not taken for ours", async () => {
    const workbook = await kept();
    const offices = workbook.sheets.filter(({ ownKind }) => ownKind === null);
    expect(offices).toHaveLength(sample.form === "sheets" ? sample.projects.length : 1);
    // The one sheet of ours that an office fills in.
    expect(workbook.sheets.filter((sheet) => !offices.includes(sheet)).map(({ ownKind }) => ownKind)).toEqual(sample.file === "parks-2023.xlsx" ? ["figures"] : []);
  });

  test("is read in full, in its layout, with its year", async () => {
    const document = readDocument(await kept());
    expect(document.unread.filter(({ reason }) => reason !== "own-sheet")).toEqual([]);
    expect(document.projects.map(({ name, layout, form }) => [name.text, layout, form])).toEqual(
      sample.projects.map(({ name }) => [name, sample.layout, sample.form === "ledger" ? "ledger" : "form"]));
    expect(document.projects.map((project) => project.indicators.map(({ level3, basis, value }) => [level3.text, basis.text, value.text]))).toEqual(
      sample.projects.map((project) => project.indicators.map(({ level3, basis, value = "" }) => [level3, basis, sample.layout === "split" ? shortest(value) : value])));
    const amount = (text: string | undefined) => (text ? Number(text) : null);
    expect(document.projects.map(({ code, budget }) => [code.text, amount(budget.text)])).toEqual(sample.projects.map(({ code, budget }) => [code, amount(budget)]));
    expect(document.budgetYear).toBe(sample.budgetYear);
  });

  test("has the faults that were put into it, and no other of the exactly defined rules", async () => {
    const { findings } = checkDocument(readDocument(await kept()), DEFAULT_SETTINGS);
    const here = rules.map(({ id }) => id).filter((id) => exactRules.includes(id));
    const found = findings.filter(({ rule }) => here.includes(rule)).map(({ rule, project, indicator }) => `${rule}: ${project?.name ?? ""}: ${indicator ?? ""}`);
    const put = sample.projects.flatMap(({ name, faults }) => faults.filter(({ rule }) => here.includes(rule)).map(({ rule, indicator }) => `${rule}: ${name}: ${indicator ?? ""}`));
    expect([...found].sort()).toEqual([...put].sort());
  });
});

test("the note of the park is complete: nothing is missing and nothing disagrees", async () => {
  const file = "parks-2023.xlsx";
  const snapshot = await readWorkbook(OoxmlPackage.open(new Uint8Array(readFileSync(path.join(folder, file)))), file);
  const { text } = planDisclosure(readDocument(snapshot), { figures: readGuidedFigures(snapshot) ?? { entries: {}, unknownRows: [] } });
  expect([text.title, text.notices]).toEqual(["关于青岚工业园区2023年区级预算公开有关事项的说明", []]);
});

test("codes have a valid check character and a region that does not exist", () => {
  const code = projectCode(101);
  expect(code).toMatch(/^139971\d{2}P00\d{4}1\d{4}[0-9A-Y]$/);
  // The published test vectors of the check rule are of other regions; the rule's own test has them.
  expect(new Set([1, 2, 3, 40].map((serial) => projectCode(serial))).size).toBe(4);
});
