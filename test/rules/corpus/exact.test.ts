import { describe, expect, it } from "vitest";
import { checkDocument, DEFAULT_SETTINGS, rules } from "../../../src/rules";
import { formatCell } from "../../../src/workbook";
import { corpusNames, hasCorpus } from "../../corpus";
import { EXACT_RULES } from "./exact-rules";
import { corpusDocument, expectedFindings } from "./read";

describe.skipIf(!hasCorpus)("the exactly defined rules on published targets", () => {
  it.each(corpusNames)("find in %s what was computed independently, no more and no less", async (name) => {
    const expected = expectedFindings(name);
    const result = checkDocument(await corpusDocument(name), { ...DEFAULT_SETTINGS, budgetYear: expected.budgetYear });
    const found = result.findings.filter(({ rule }) => EXACT_RULES.includes(rule)).map(({ rule, cell }) => `${cell.sheet}!${formatCell(cell)} ${rule}`);
    const known = expected.findings.map(({ rule, sheet, cell }) => `${sheet}!${cell} ${rule}`);
    expect({ missed: known.filter((one) => !found.includes(one)), extra: found.filter((one) => !known.includes(one)) }).toEqual({ missed: [], extra: [] });
    expect(found).toHaveLength(known.length);
    expect(result.outcomes.filter(({ status }) => status === "failed" || status === "not-checked")).toEqual([]);
  });
});

describe("the list of exactly defined rules", () => {
  it("names rules of the catalogue, each once", () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(EXACT_RULES.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(EXACT_RULES).size).toBe(EXACT_RULES.length);
    expect(EXACT_RULES).toHaveLength(40);
  });
});
