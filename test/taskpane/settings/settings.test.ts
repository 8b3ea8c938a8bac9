import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/rules";
import { withAcceptance, withRule, withoutAcceptance } from "../../../src/taskpane/settings/state";

const acceptance = { rule: "value-percent-word", sheet: "台账", cell: "E5", value: "≥95百分比", reason: "已核实" };

test("a rule keeps only what differs from its default", () => {
  const off = withRule(DEFAULT_SETTINGS, "value-percent-word", { enabled: false });
  expect(off.rules).toEqual({ "value-percent-word": { enabled: false } });
  const louder = withRule(off, "value-percent-word", { level: "error" });
  expect(louder.rules).toEqual({ "value-percent-word": { enabled: false, level: "error" } });
  expect(withRule(withRule(louder, "value-percent-word", { enabled: true }), "value-percent-word", { level: null }).rules).toEqual({});
  expect(withRule(DEFAULT_SETTINGS, "x", { options: {} }).rules).toEqual({});
});

test("accepting the same place again replaces the reason", () => {
  const once = withAcceptance(DEFAULT_SETTINGS, acceptance);
  const twice = withAcceptance(once, { ...acceptance, reason: "领导同意" });
  expect(twice.acceptances).toEqual([{ ...acceptance, reason: "领导同意" }]);
  expect(withoutAcceptance(twice, acceptance).acceptances).toEqual([]);
});
