/** Models rewritten as random but sensible worksheets are read back. `SEEDS=2000 npx vitest run test/reading/round-trip` runs more of them. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import { corpusNames, hasCorpus } from "../corpus";
import { uncoveredCells } from "./coverage";
import { chooser, type Chooser } from "./generator/chooser";
import { corpusProjects } from "./generator/corpus-models";
import { expectCellsTrue, expectedTexts, HOLDS_ALL, readTexts } from "./generator/expected";
import type { PlainProject } from "./generator/plain-model";
import { generateWorkbook } from "./generator/workbook";

const SEEDS = Number(process.env.SEEDS ?? 60);
const FIRST = Number(process.env.FIRST_SEED ?? 1);

/** Every other seed rewrites a few published projects, where they are there. */
const pages = hasCorpus ? corpusNames.map(corpusProjects) : [];
const published: readonly (((choose: Chooser) => readonly PlainProject[]) | undefined)[] = [
  pages.length === 0 ? undefined : (choose) => {
    const page = choose.pick(pages);
    const first = choose.int(page.length);
    const projects = page.slice(first, first + 1 + choose.int(4));
    // One sheet has one row of periods.
    return projects.filter((project) => project.periods.join() === projects[0]?.periods.join());
  },
];

describe("random worksheets", () => {
  it(`${SEEDS} of them give their models back`, () => {
    const failures: string[] = [];
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      const choose = chooser(seed);
      const { snapshot, expected, kind } = generateWorkbook(choose, published[seed % 2]?.(choose));
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
