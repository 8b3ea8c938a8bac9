/** The published models as plain projects, split into pages of a few projects each. */
import { sharedJson } from "../../corpus";
import type { PlainProject } from "./plain-model";

interface KnownProject {
  readonly unitCode: string;
  readonly unitName: string;
  readonly code: string;
  readonly name: string;
  readonly budget: string;
  readonly fiscalFunds: string;
  readonly otherFunds: string;
  readonly useOfFunds: string;
  readonly spendingPlan: { readonly periods: readonly string[]; readonly amounts: readonly string[] };
  readonly objectives: readonly string[];
  readonly indicators: readonly { readonly level1: string; readonly level2: string; readonly level3: string; readonly description: string; readonly value: string; readonly basis: string }[];
}

/** Projects with distinct names, at least one indicator and one goal cell, and outer blanks nowhere: what any form can hold. */
export function corpusProjects(name: string): readonly PlainProject[] {
  const known = (sharedJson("corpus", `${name}.model.json`) as { readonly projects: readonly KnownProject[] }).projects;
  const seen = new Set<string>();
  return known.flatMap((project): readonly PlainProject[] => {
    const rows = project.indicators.filter((row) => row.level1 !== "" && row.level2 !== "" && row.level3 !== "");
    if (seen.has(project.name) || rows.length === 0) return [];
    seen.add(project.name);
    return [{
      unitCode: project.unitCode || "999001", unitName: project.unitName || "云溪县财政局",
      code: project.code, name: project.name,
      budget: shortest(project.budget), fiscalFunds: shortest(project.fiscalFunds), otherFunds: shortest(project.otherFunds),
      useOfFunds: project.useOfFunds, periods: project.spendingPlan.periods, amounts: project.spendingPlan.amounts.map(shortest),
      objectives: [project.objectives.join("\n")],
      indicators: rows.map((row) => ({ ...row, symbol: "", number: shortest(row.value), unit: "", weight: "5" })),
    }];
  });
}

function shortest(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? String(Number(text)) : text;
}
