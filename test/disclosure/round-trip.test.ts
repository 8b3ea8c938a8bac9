/** Reading the generated sheets gives the model that they were made from. */
import { describe, expect, it } from "vitest";
import { planDisclosure, type CannotHold } from "../../src/disclosure";
import { openFileHost } from "../../src/hosts/file";
import type { DisclosureDocument } from "../../src/model";
import { newWorkbook } from "../../src/ooxml";
import { readDocument } from "../../src/reading";
import type { SheetPlan, WorkbookSnapshot } from "../../src/workbook";
import { corpusNames, hasCorpus, sharedBytes } from "../corpus";
import { expectSameProjects } from "./contract-fields";
import { snapshotOfPlans } from "./snapshot-of-plan";

const LAYOUTS = ["as-read", "hebei", "hebei-2023", "split", "central"] as const;
const ARRANGEMENTS = ["one-sheet", "sheet-each"] as const;

async function snapshotOfFile(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const host = await openFileHost(bytes, "工作簿.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  const read = await host.value.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

async function throughFile(plans: readonly SheetPlan[]): Promise<WorkbookSnapshot> {
  const host = await openFileHost(newWorkbook(), "公开表.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  const applied = await host.value.apply(plans.map((plan) => ({ kind: "put-sheet", plan, replace: false })));
  expect(applied).toMatchObject({ ok: true, value: { done: plans.length, refused: [] } });
  return snapshotOfFile(host.value.save());
}

/** Gives the number of projects that lost nothing. */
function expectSame(source: DisclosureDocument, again: DisclosureDocument, cannotHold: readonly CannotHold[], what: string): number {
  expectSameProjects(source.projects, again.projects, cannotHold, what);
  return source.projects.filter((_, index) => !cannotHold.some((one) => one.project === index)).length;
}

describe.skipIf(!hasCorpus)("the corpus (left out where ../shared/corpus is missing)", () => {
  describe.each(corpusNames)("%s", (name) => {
    it.each(LAYOUTS)("comes back from layout %s", async (layout) => {
      const source = readDocument(await snapshotOfFile(sharedBytes("corpus", `${name}.xlsx`)));
      for (const arrangement of ARRANGEMENTS) {
        const plan = planDisclosure(source, { layout, arrangement });
        const whole = expectSame(source, readDocument(snapshotOfPlans(plan.sheets)), plan.cannotHold, `${name} ${layout} ${arrangement}`);
        console.log(`${name} → ${layout}, ${arrangement}: ${whole} of ${source.projects.length} projects whole, the others in all the layout holds`);
        if (layout === "as-read") expect(whole).toBe(source.projects.length);
      }
    });

    it("comes back from a written file", async () => {
      const source = readDocument(await snapshotOfFile(sharedBytes("corpus", `${name}.xlsx`)));
      const plan = planDisclosure(source, { arrangement: "sheet-each" });
      expectSame(source, readDocument(await throughFile(plan.sheets)), plan.cannotHold, name);
    });
  });
});
