/** Models rewritten as random but sensible worksheets are read back. `SEEDS=2000 npx vitest run test/reading/round-trip` runs more of them. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import { uncoveredCells } from "./coverage";
import { chooser } from "./generator/chooser";
import { expectCellsTrue, expectedTexts, HOLDS_ALL, readTexts } from "./generator/expected";
import { generateWorkbook } from "./generator/workbook";

const SEEDS = Number(process.env.SEEDS ?? 60);
const FIRST = Number(process.env.FIRST_SEED ?? 1);

describe("random worksheets", () => {
  it(`${SEEDS} of them give their models back`, () => {
    const failures: string[] = [];
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      const { snapshot, expected, kind } = generateWorkbook(chooser(seed));
      try {
        const document = readDocument(snapshot);
        expect(document.projects.map((project, index) => readTexts(project, expected[index]?.held ?? HOLDS_ALL))).toEqual(expected.map(expectedTexts));
        for (const project of document.projects) expectCellsTrue(snapshot, project);
        expect(uncoveredCells(snapshot, document)).toEqual([]);
      } catch (error) {
        failures.push(`seed ${seed} (${kind}): ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    expect(failures.slice(0, 3).join("\n\n"), `${failures.length} of ${SEEDS} seeds: ${failures.map((failure) => failure.slice(0, failure.indexOf(":"))).join(", ").slice(0, 2000)}`).toBe("");
  }, 600_000);
});
