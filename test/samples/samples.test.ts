import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { sampleBytes, sampleList, samples } from "../../scripts/samples";
import { projectCode } from "../../scripts/samples/sample";
import { OoxmlPackage, readWorkbook } from "../../src/ooxml";

const folder = path.resolve(import.meta.dirname, "../../samples");

test("the folder holds the listed samples and nothing else", () => {
  expect(readdirSync(folder).sort()).toEqual([...samples.map(({ file }) => file), "index.json"].sort());
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
    expect(workbook.sheets.map(({ ownKind }) => ownKind)).toEqual(workbook.sheets.map(() => null));
    expect(workbook.sheets).toHaveLength(sample.form === "sheets" ? sample.projects.length : 1);
  });
});

test("codes have a valid check character and a region that does not exist", () => {
  const code = projectCode(101);
  expect(code).toMatch(/^139971\d{2}P00\d{4}1\d{4}[0-9A-Y]$/);
  // The published test vectors of the check rule are of other regions; the rule's own test has them.
  expect(new Set([1, 2, 3, 40].map((serial) => projectCode(serial))).size).toBe(4);
});
