/** Damaged Word files are refused by name or read; nothing else happens. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { OoxmlPackage } from "../../src/ooxml";
import { readDocument } from "../../src/reading";
import { readDocx, writeDocx } from "../../src/word";
import { RefusalError } from "../../src/workbook";
import { documentOf, invented } from "../disclosure/invented";

/** "read", or the refusal's code; anything else is thrown on. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    readDocument(readDocx(bytes, "a.docx").snapshot);
    return "read";
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code;
    throw error;
  }
}

describe("a damaged Word file", async () => {
  const bytes = await writeDocx(planDisclosure(documentOf(invented)).text);
  const body = OoxmlPackage.open(bytes).text("word/document.xml");

  it("with changed bytes is refused or read", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }), (changes) => {
      const damaged = bytes.slice();
      for (const [at, value] of changes) damaged[at] = value;
      expect(outcomeOf(damaged)).toMatch(/^read$|^file-/);
    }), { numRuns: 150 });
  });

  it("cut short is refused", () => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => {
      expect(outcomeOf(bytes.slice(0, length))).toMatch(/^file-/);
    }), { numRuns: 60 });
  });

  it("with tags taken out of its text is refused or read", () => {
    const tags = [...body.matchAll(/<[^>]+>/g)].map((match) => [match.index, match[0].length] as const);
    fc.assert(fc.property(fc.nat(tags.length - 1), (at) => {
      const [start, length] = tags[at] ?? [0, 0];
      const pkg = OoxmlPackage.open(bytes);
      pkg.setText("word/document.xml", body.slice(0, start) + body.slice(start + length));
      expect(outcomeOf(pkg.save())).toMatch(/^read$|^file-damaged$/);
    }), { numRuns: 100 });
  });
});
