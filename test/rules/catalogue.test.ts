import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ruleFamilies, rulePage, rulePageMarkdown, rules } from "../../src/rules";
import { OFFICIAL_DOCUMENTS, officialDocument } from "../../src/rules/facts/official-documents";

const SOURCE = path.resolve(import.meta.dirname, "../../src/rules");

describe("the catalogue", () => {
  it("gives every rule an id of its own in kebab-case", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
  });

  it("lists exactly the rule files of each family", () => {
    for (const family of ruleFamilies) {
      const files = readdirSync(path.join(SOURCE, family.id)).filter((file) => /^(struct|class|money|value|satisfaction|time|text|cross|disc)-.*\.ts$/.test(file));
      expect(family.rules.map(({ id }) => `${id}.ts`).sort(), family.id).toEqual(files.sort());
    }
  });

  it("has titles that differ, in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      const titles = rules.map(({ title }) => title[language]);
      expect(duplicates(titles)).toEqual([]);
      expect(titles.filter((title) => title.trim() === "")).toEqual([]);
    }
  });

  it("has message sentences that differ, in both languages, with the same placeholders", () => {
    const messages = rules.flatMap(({ messages: own }) => Object.values(own));
    for (const language of ["zh", "en"] as const) expect(duplicates(messages.map((message) => message[language]))).toEqual([]);
    for (const { zh, en } of messages) {
      expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(en).toMatch(/^[^\u4e00-\u9fff]*[A-Za-z]/);
      // English may leave a name out, but never shows a figure that the Chinese sentence lacks.
      expect(placeholders(zh)).toEqual(expect.arrayContaining(placeholders(en)));
    }
  });

  it("rests every rule on a known document or on field practice", () => {
    for (const rule of rules) for (const { document } of rule.basis) expect(() => officialDocument(document)).not.toThrow();
    expect(duplicates(OFFICIAL_DOCUMENTS.map(({ key }) => key))).toEqual([]);
  });

  it("quotes only confirmed wording", () => {
    const confirmed = OFFICIAL_DOCUMENTS.flatMap((document) => document.confirmed);
    for (const rule of rules) {
      for (const { document, note } of rule.basis) {
        if (document === "惯例") continue;
        for (const [, quoted = ""] of (note ?? "").matchAll(/“([^”]{8,})”/g)) {
          expect(confirmed.some((wording) => wording.includes(quoted)), `${rule.id}: ${quoted}`).toBe(true);
        }
      }
    }
  });

  it("yields only to rules that exist", () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const rule of rules) for (const other of rule.yieldsTo ?? []) expect(ids.has(other), `${rule.id} → ${other}`).toBe(true);
  });

  it("calls nothing an error that needs a person's judgement", () => {
    expect(rules.filter(({ level, certainty }) => level === "error" && certainty === "needs-review").map(({ id }) => id)).toEqual([]);
  });

  it("takes every option from its default", () => {
    for (const rule of rules) expect(rule.options.safeParse({}).success, rule.id).toBe(true);
  });
});

describe("a rule's page", () => {
  it("has all its parts", () => {
    for (const rule of rules) {
      const page = rulePage(rule.id);
      for (const part of [page?.why, page?.how, page?.acceptable, page?.limits]) expect(part, rule.id).toMatch(/[\u4e00-\u9fff].*。$/s);
      expect(page?.examples.some(({ good }) => good), rule.id).toBe(true);
      expect(page?.examples.some(({ good }) => !good), rule.id).toBe(true);
      expect(page?.basis.length, rule.id).toBeGreaterThan(0);
      const markdown = rulePageMarkdown(rule.id) ?? "";
      for (const heading of ["为什么", "怎么改", "例子", "什么时候可以接受", "检查的局限", "依据"]) expect(markdown).toContain(`## ${heading}\n`);
    }
  });

  it("is null for a rule that does not exist", () => {
    expect(rulePage("no-such-rule")).toBeNull();
    expect(rulePageMarkdown("no-such-rule")).toBeNull();
  });
});

function duplicates(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole))].sort();
}
