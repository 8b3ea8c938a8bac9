import type { RuleEntry } from "../core/protocol";

/** The rules whose title, id or page hold all words of the search. */
export function matchingRules(catalogue: readonly RuleEntry[], search: string): readonly RuleEntry[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return catalogue;
  return catalogue.filter(({ id, title, why, how }) => {
    const text = [id, title.zh, title.en, why, how].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
