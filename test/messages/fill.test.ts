import { describe, expect, it } from "vitest";
import * as messages from "../../src/messages";
import { fill, type Message } from "../../src/messages";

describe("a text with values", () => {
  it("takes each value at its place and the word that goes with a number", () => {
    const text = "{count} {count|error is|errors are} open in “{sheet}”";
    expect([fill(text, { count: 1, sheet: "表" }), fill(text, { count: 2, sheet: "表" }), fill(text, { count: 0, sheet: "表" })])
      .toEqual(["1 error is open in “表”", "2 errors are open in “表”", "0 errors are open in “表”"]);
  });

  it("keeps the braces of a value that is not given, so that it is noticed", () => {
    expect(fill("{count} {count|error|errors}", {})).toBe("{count} {count|error|errors}");
  });
});

describe("every text", () => {
  const texts = Object.entries(messages).flatMap(([list, value]) => messagesIn(value).map(([key, message]) => [`${list}.${key}`, message] as const));

  it("names the same values in both languages", () => {
    const names = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g)].map((match) => match[1] ?? ""))].sort();
    expect(texts.filter(([, { zh, en }]) => names(zh).join() !== names(en).join()).map(([key]) => key)).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
  });

  it("counts in English in the singular too", () => {
    // A counted noun without its singular: "{count} errors".
    const plain = texts.filter(([, { en }]) => /\{(?:count|errors|warnings|infos|sheets|cells|projects|indicators)\} (?:[a-z]+ )?(?:errors|warnings|hints|rules|sheets|cells|projects|indicators|findings|changes|rows|columns|ranges|values)\b/.test(en));
    // Those of PUBLICATION_MANY are said of two and more only.
    expect(plain.map(([key]) => key).filter((key) => !key.startsWith("PUBLICATION_MANY."))).toEqual([]);
  });
});

function messagesIn(value: unknown): readonly (readonly [string, Message])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, entry]) => (isMessage(entry) ? [[key, entry] as const] : []));
}

function isMessage(entry: unknown): entry is Message {
  return typeof entry === "object" && entry !== null && typeof (entry as Partial<Message>).zh === "string" && typeof (entry as Partial<Message>).en === "string";
}
