/** Word lists that several rules share and that the settings can lengthen or shorten. */
import { NEGATIVE_INDICATORS } from "../facts/negative-indicators";
import { INTERNAL_PURPOSES } from "../facts/internal-purposes";
import { CAPITAL_WORKS } from "../facts/capital-works";
import { TYPOS } from "../facts/typos";

export const WORD_LIST_NAMES = ["negativeIndicators", "internalPurposes", "capitalWorks", "typos"] as const;
export type WordListName = (typeof WORD_LIST_NAMES)[number];
export type WordLists = Readonly<Record<WordListName, readonly string[]>>;

/** What the product brings along. A typo is written "wrong=right". */
export const DEFAULT_WORDS: WordLists = {
  negativeIndicators: NEGATIVE_INDICATORS,
  internalPurposes: INTERNAL_PURPOSES,
  capitalWorks: CAPITAL_WORKS,
  typos: TYPOS,
};

export interface WordListChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The lists with the settings' words put in and taken out. */
export function wordsWith(changes: Readonly<Partial<Record<WordListName, WordListChange | undefined>>>): WordLists {
  const list = (name: WordListName): readonly string[] => {
    const change = changes[name];
    if (!change) return DEFAULT_WORDS[name];
    return [...new Set([...DEFAULT_WORDS[name].filter((word) => !change.remove.includes(word)), ...change.add])];
  };
  return Object.fromEntries(WORD_LIST_NAMES.map((name) => [name, list(name)])) as Record<WordListName, readonly string[]>;
}
