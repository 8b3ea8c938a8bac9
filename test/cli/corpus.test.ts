import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import { corpusNames, hasCorpus, sharedFile, sharedJson } from "../corpus";

interface FindingKey { readonly rule: string; readonly sheet: string; readonly cell: string }

async function jixiao(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const status = await run(args, { out: (text) => { out += text; }, err: (text) => { err += text; }, terminal: false });
  return { status, out, err };
}

/** 3.00 and 3 are the same number; everything else is compared as text. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, "") : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
  return value;
}

/** The part of `actual` that `expected` speaks of: fields that are not in the known answer are not compared. */
function restrict(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) return actual.map((entry: unknown, index) => restrict(entry, expected[index] as unknown));
  if (typeof expected === "object" && expected !== null && typeof actual === "object" && actual !== null) {
    const fields = actual as Record<string, unknown>;
    return Object.fromEntries(Object.entries(expected).map(([key, entry]) => [key, restrict(fields[key], entry)]));
  }
  return actual;
}

describe.runIf(hasCorpus)("jixiao on the corpus", () => {
  it.each(corpusNames)("read %s gives exactly the known projects", async (name) => {
    const { status, out } = await jixiao("read", sharedFile("corpus", `${name}.xlsx`), "--format", "json");
    const actual = (JSON.parse(out) as { files: { projects: unknown[] }[] }).files[0]?.projects ?? [];
    const expected = (sharedJson("corpus", `${name}.model.json`) as { projects: unknown[] }).projects;
    const exact = expected.filter((project, index) =>
      JSON.stringify(plain(restrict(actual[index], project))) === JSON.stringify(plain(project))).length;
    console.log(`${name}: ${String(exact)} of ${String(expected.length)} projects exact`);
    expect(actual).toHaveLength(expected.length);
    for (const [index, project] of expected.entries()) expect(plain(restrict(actual[index], project))).toEqual(plain(project));
    expect(status).toBe(0);
  });

  it.each(corpusNames)("check %s meets exactly the known findings of the exactly defined rules", async (name) => {
    const known = sharedJson("corpus", `${name}.findings.json`) as { budgetYear: number; findings: FindingKey[] };
    const { out } = await jixiao("check", sharedFile("corpus", `${name}.xlsx`), "--year", String(known.budgetYear), "--format", "json");
    const exactRules = new Set(exactlyDefined);
    const actual = (JSON.parse(out) as { files: { findings: FindingKey[] }[] }).files[0]?.findings ?? [];
    const key = ({ rule, sheet, cell }: FindingKey): string => `${sheet}!${cell} ${rule}`;
    const found = actual.filter(({ rule }) => exactRules.has(rule)).map(key).sort();
    const wanted = known.findings.map(key).sort();
    const missed = wanted.filter((entry) => !found.includes(entry));
    const extra = found.filter((entry) => !wanted.includes(entry));
    console.log(`${name}: ${String(wanted.length - missed.length)} findings met, ${String(missed.length)} missed, ${String(extra.length)} extra`);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });
});

/** The rules whose conditions leave no room (docs/rules): compared cell by cell. */
const exactlyDefined = [
  "struct-code-missing", "struct-code-format", "struct-code-check", "struct-purpose-missing", "struct-goal-missing", "struct-output-missing",
  "struct-outcome-missing", "struct-satisfaction-missing", "struct-quantity-missing", "struct-quality-missing", "struct-timeliness-missing",
  "struct-cost-missing", "struct-value-empty", "struct-basis-empty", "class-level2-unknown", "class-quantity-is-rate", "class-cost-is-rate",
  "money-sum-mismatch", "money-plan-decreasing", "money-plan-final-missing", "money-plan-unit-mismatch", "money-plan-final-not-100",
  "money-plan-final-not-budget", "money-plan-gap", "money-cost-exceeds-budget", "value-operator-nonstandard", "value-percent-word",
  "value-number-missing", "value-duplicate", "value-inverted-frequency", "value-yes-no", "value-equals-name", "value-ge-100-percent",
  "satisfaction-not-number", "satisfaction-upper-bound", "satisfaction-100", "text-homophone", "time-basis-year", "cross-duplicate-indicator",
  "cross-duplicate-name",
];
