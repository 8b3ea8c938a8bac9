/** Invented projects with everything that sheets hold: blank cells, formula-like texts, line breaks, odd figures, classes printed once. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { readDocument } from "../../src/reading";
import { anyProject } from "./any-project";
import { expectSameProjects } from "./contract-fields";
import { documentOf, field, invented } from "./invented";
import { snapshotOfPlans } from "./snapshot-of-plan";

it("keeps an explanation that stands in brackets alone", () => {
  const project = { ...invented, explanation: field("项目说明：（第二批）（第二批）") };
  const { sheets } = planDisclosure(documentOf(project), { layout: "split" });
  expect(readDocument(snapshotOfPlans(sheets)).projects[0]?.explanation.text).toBe(project.explanation.text);
});

describe.each(["hebei", "hebei-2023", "split", "central"] as const)("layout %s", (layout) => {
  it("gives back what it holds of any project", () => {
    fc.assert(fc.property(fc.array(anyProject, { minLength: 1, maxLength: 3 }), fc.constantFrom("one-sheet", "sheet-each"), (projects, arrangement) => {
      const made = planDisclosure(documentOf(...projects), { layout, arrangement });
      const again = readDocument(snapshotOfPlans(made.sheets));
      expect(again.projects.length).toBe(projects.length);
      expectSameProjects(projects, again.projects, made.cannotHold);
    }), { numRuns: 60 });
  });
});
