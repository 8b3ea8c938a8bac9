/** Invented projects with everything that sheets hold: blank cells, formula-like texts, line breaks, odd figures, classes printed once. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import type { Project } from "../../src/model";
import { readDocument } from "../../src/reading";
import { projectJson } from "../../src/reports";
import { anyProject, carried } from "./any-project";
import { contractFields, withoutLost } from "./contract-fields";
import { documentOf } from "./invented";
import { snapshotOfPlans } from "./snapshot-of-plan";

/** A value with a space behind its operator stays one text in the split form, where the operator has a cell of its own. */
function withoutSpacedValues(projects: readonly Project[]): readonly Project[] {
  return projects.map((one) => ({ ...one, indicators: carried(one.indicators.filter((each) => !/^[≥≤<>=＞]+\s/.test(each.value.text))) }));
}

/** A plan without a figure is nothing that a form without a plan could lose. */
function withoutBlankPlan(made: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, unknown>> | undefined {
  const amounts = (made?.spendingPlan as { readonly amounts: readonly string[] } | null | undefined)?.amounts ?? [];
  return amounts.every((one) => one === "") ? { ...made, spendingPlan: null } : made;
}

describe.each(["hebei", "hebei-2023", "split", "central"] as const)("layout %s", (layout) => {
  it("gives back what it holds of any project", () => {
    fc.assert(fc.property(fc.array(anyProject, { minLength: 1, maxLength: 3 }), fc.constantFrom("one-sheet", "sheet-each"), (any, arrangement) => {
      const projects = layout === "split" ? withoutSpacedValues(any) : any;
      const made = planDisclosure(documentOf(...projects), { layout, arrangement });
      const again = readDocument(snapshotOfPlans(made.sheets));
      expect(again.projects.length).toBe(projects.length);
      projects.forEach((source, index) => {
        const lost = made.cannotHold.filter((one) => one.project === index);
        const read = again.projects[index];
        const same = (made: unknown) => (layout === "central" ? withoutBlankPlan : (kept: unknown) => kept)(withoutLost(contractFields(made), lost));
        expect(read && same(projectJson(read))).toEqual(same(projectJson(source)));
      });
    }), { numRuns: 60 });
  });
});
