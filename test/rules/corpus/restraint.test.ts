/** Cases in the published targets where a naive rule would cry wolf, by cell; and how often the judged rules speak, as read by eye. */
import { beforeAll, describe, expect, it } from "vitest";
import { checkDocument, DEFAULT_SETTINGS, type Finding } from "../../../src/rules";
import { formatCell } from "../../../src/workbook";
import { corpusNames, hasCorpus } from "../../corpus";
import { EXACT_RULES } from "./exact-rules";
import { corpusDocument } from "./read";

const found = new Map<string, readonly Finding[]>();

describe.skipIf(!hasCorpus)("restraint on published targets", () => {
  beforeAll(async () => {
    for (const name of corpusNames) found.set(name, checkDocument(await corpusDocument(name), DEFAULT_SETTINGS).findings);
  });

  it.each([
    ["late payments counted under quality are a standard of quality", "2023-development-zone.stack", "C63", "class-quality-is-count"],
    ["a rise over last year is an economic result without a number", "2023-development-zone.stack", "C48", "class-economic-implausible"],
    ["a share of costs is economic", "2022-civil-affairs.stack", "C90", "class-economic-implausible"],
    ["fewer mass incidents are an effect, not an output", "2026-party-affairs.ledger", "Q14", "class-outcome-is-output"],
  ])("%s (%s %s: no %s)", (_, name, cell, rule) => {
    expect(found.get(name)?.filter((one) => one.rule === rule && formatCell(one.cell) === cell)).toEqual([]);
  });

  it.each([
    ["struct-header-unrecognised", "all tables are recognised"],
    ["struct-budget-missing", "a layout without amounts lacks none; a blank other-funds cell is no budget"],
    ["struct-unit-line-missing", "forms print their unit, the ledger heads it"],
    ["struct-plan-missing", "blank quarters are normal"],
    ["struct-fragment-row", "names split over two lines were joined"],
    ["struct-shifted-columns", "rows with blank lines in their cells are not shifted"],
    ["struct-indicator-name-empty", "rows of classes alone are placeholders"],
    ["class-level1-unknown", "older and shorter class names are understood"],
    ["class-pair-invalid", "cost under output is right in its scheme"],
    ["class-scheme-mixed", "each file keeps to one scheme"],
    ["class-timeliness-is-money", "a rate of timely payment is timeliness, whatever it pays"],
    ["class-cost-is-time", "money per year is money"],
  ])("%s finds nothing: %s", (rule) => {
    expect([...found.values()].flat().filter((one) => one.rule === rule)).toEqual([]);
  });

  it("speaks as often as it did when every finding of structure and classes was read by eye", () => {
    const counts: Record<string, number> = {};
    for (const { rule } of [...found.values()].flat()) {
      if (/^(struct|class)-/.test(rule) && !EXACT_RULES.includes(rule)) counts[rule] = (counts[rule] ?? 0) + 1;
    }
    expect(counts).toEqual({
      "struct-goal-equals-purpose": 3, "struct-goal-double-number": 2,
      "class-label-variant": 2, "class-order": 16, "class-name-equals-class": 2, "class-quality-is-count": 2, "class-timeliness-is-count": 1,
      "class-cost-is-count": 1, "class-execution-rate": 1, "class-input-as-output": 1, "class-satisfaction-misplaced": 2, "class-not-satisfaction": 2,
      "class-outcome-is-output": 2, "class-economic-implausible": 7,
    });
  });
});
