import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalSheetName } from "../../src/workbook";

const wanted = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("History", "''", "[]:*?/\\", "项目".repeat(30), "𠮷".repeat(20), "'a'", " "));

/** Holds no half of a surrogate pair. */
const encodable = (text: string): boolean => new TextDecoder().decode(new TextEncoder().encode(text)) === text;

describe("a legal sheet name", () => {
  it("is one that Excel takes, whatever was wanted", () => {
    fc.assert(fc.property(wanted, fc.array(wanted), (name, others) => {
      const legal = legalSheetName(name, others);
      expect(legal.length).toBeGreaterThan(0);
      expect(legal.length).toBeLessThanOrEqual(31);
      expect(legal).not.toMatch(/[\\/?*[\]:\u0000-\u001f]/);
      expect(legal).not.toMatch(/^'|'$/);
      expect(legal.toLowerCase()).not.toBe("history");
      expect(others.map((other) => other.toLowerCase())).not.toContain(legal.toLowerCase());
      if (encodable(name)) expect(encodable(legal)).toBe(true);
    }));
  });

  it("stays as it is where it is legal and free", () => {
    fc.assert(fc.property(wanted, (name) => {
      const legal = legalSheetName(name, []);
      expect(legalSheetName(legal, [])).toBe(legal);
    }));
    expect(legalSheetName("绩效目标（2026年）", ["绩效目标"])).toBe("绩效目标（2026年）");
  });

  it("is numbered where it is taken, in any case", () => {
    expect(legalSheetName("Abc", ["aBC", "abc(2)"])).toBe("Abc(3)");
    const long = "长".repeat(31);
    expect(legalSheetName(long, [long])).toBe(`${"长".repeat(28)}(2)`);
  });

  it("ends with no apostrophe where the cut or a number leaves one there", () => {
    expect(legalSheetName(`${"a".repeat(30)}'bc`, [])).toBe("a".repeat(30));
  });
});
