import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, presetSettings, rules } from "../../../src/rules";
import { wordsWith } from "../../../src/rules/engine/word-lists";

/** path and problem of the refusal, or null where the settings are taken. */
function refused(input: unknown): string | null {
  const outcome = parseSettings(input);
  if (outcome.ok) return null;
  expect(outcome.refusal.code).toBe("settings-invalid");
  return `${String(outcome.refusal.facts.path)}: ${String(outcome.refusal.facts.problem)}`;
}

describe("settings", () => {
  it("may leave out everything", () => {
    expect(parseSettings({})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    expect(DEFAULT_SETTINGS).toMatchObject({ version: 1, budgetYear: null, classScheme: "auto", rules: {}, acceptances: [] });
  });

  it("take back what they wrote", () => {
    const written = {
      budgetYear: 2026, classScheme: "101", requiredColumns: ["basis"], words: { negativeIndicators: { add: ["脱落"], remove: ["排放"] } },
      rules: { "value-yes-no": { enabled: true, level: "warning" } },
      acceptances: [{ rule: "satisfaction-100", sheet: "表", cell: "E9", value: "100%", reason: "只有两户" }],
    };
    const outcome = parseSettings(written);
    expect(outcome.ok && parseSettings(JSON.parse(JSON.stringify(outcome.value)))).toEqual(outcome);
    expect(outcome.ok && outcome.value).toMatchObject(written);
  });

  it.each([
    [null, ": type"],
    [[], ": type"],
    [{ version: 2 }, "version: value"],
    [{ budgetYear: "2026" }, "budgetYear: type"],
    [{ budgetYear: 26 }, "budgetYear: value"],
    [{ classScheme: "143" }, "classScheme: value"],
    [{ requiredColumns: ["依据"] }, "requiredColumns.0: value"],
    [{ surprise: true }, "surprise: unknown-key"],
    [{ rules: { "value-yes-no": { off: true } } }, "rules.value-yes-no.off: unknown-key"],
    [{ rules: { "value-yes-no": { level: "fatal" } } }, "rules.value-yes-no.level: value"],
    [{ rules: { "no-such-rule": { enabled: false } } }, "rules.no-such-rule: unknown-rule"],
    [{ rules: { "value-yes-no": { options: { most: 3 } } } }, "rules.value-yes-no.options.most: unknown-key"],
    [{ words: { colours: { add: ["红"] } } }, "words.colours: unknown-key"],
    [{ words: { typos: { add: [""] } } }, "words.typos.add.0: value"],
    [{ acceptances: [{ rule: "satisfaction-100", sheet: "表", cell: "9E", value: "", reason: "x" }] }, "acceptances.0.cell: value"],
    [{ acceptances: [{ rule: "satisfaction-100", sheet: "表", cell: "E9", value: "", reason: " " }] }, "acceptances.0.reason: value"],
    [{ acceptances: [{ rule: "no-such-rule", sheet: "表", cell: "E9", value: "", reason: "x" }] }, "acceptances.0.rule: unknown-rule"],
  ])("refuse %j by its path", (input, path) => {
    expect(refused(input)).toBe(path);
  });

  it("refuse to call a doubt an error", () => {
    const doubtful = rules.filter(({ certainty }) => certainty === "needs-review");
    for (const { id } of doubtful) expect(refused({ rules: { [id]: { level: "error" } } })).toBe(`rules.${id}.level: doubt-is-no-error`);
  });

  it("never throw, whatever is given", () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => { expect(typeof parseSettings(input).ok).toBe("boolean"); }));
  });

  it("are taken as the presets write them", () => {
    for (const id of ["hebei", "ministry"] as const) expect(parseSettings(presetSettings(id))).toEqual({ ok: true, value: presetSettings(id) });
  });

  it("lengthen and shorten the word lists", () => {
    const words = wordsWith({ negativeIndicators: { add: ["脱落"], remove: ["排放"] } });
    expect(words.negativeIndicators).toContain("脱落");
    expect(words.negativeIndicators).not.toContain("排放");
    expect(words.negativeIndicators).toContain("投诉");
    expect(words.typos).toEqual(wordsWith({}).typos);
  });
});
