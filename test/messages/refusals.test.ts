import { describe, expect, it } from "vitest";
import { refusalCodes, refusalSentence } from "../../src/messages";

describe("refusal sentences", () => {
  it.each(refusalCodes)("%s is one Chinese sentence that names a remedy", (code) => {
    const zh = refusalSentence({ code, facts: {} }, "zh");
    expect(zh).toMatch(/^[^。]+。$/);
    expect(zh).toMatch(/请/);
    expect(refusalSentence({ code, facts: {} }, "en")).toMatch(/[.]$/);
  });

  it("differ from each other in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      const all = refusalCodes.map((code) => refusalSentence({ code, facts: {} }, language));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("fills in the facts", () => {
    expect(refusalSentence({ code: "sheet-protected", facts: { sheet: "表一" } }, "zh")).toContain("“表一”");
  });
});
