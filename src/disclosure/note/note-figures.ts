/** The typed figures as a section asks for them: exact amounts in 万元, null where one is missing or no amount. */
import { addDecimals, readMoneyFigure, type DecimalText } from "../../text";
import type { GuidedEntry, GuidedFigures } from "../guided/guided-figures";
import { paragraphsOf } from "../text/narrative";
import type { NoteEntry } from "./note-entry";

/** This year's amounts or last year's. */
export type FigureYear = "value" | "previous";

export interface NoteFigures {
  amount(key: string, year?: FigureYear): DecimalText | null;
  /** null where one of the parts is. */
  sum(keys: readonly string[], year?: FigureYear): DecimalText | null;
  reason(key: string): string;
  paragraphs(key: string): readonly string[];
  label(key: string): string;
  typed(key: string): GuidedEntry;
}

/** "主要原因是" and the like stand in the sentence already. */
const REASON_WORDS = /^(?:(?:其?主要)?原因(?:是|为|：|:)?|主要是|是?(?:因为|由于))/u;

const BLANK: GuidedEntry = { value: "", previous: "", reason: "" };

export function noteFigures({ entries }: GuidedFigures, known: readonly NoteEntry[]): NoteFigures {
  const byKey = new Map(known.map((entry) => [entry.key, entry]));
  const entryOf = (key: string): NoteEntry => {
    const entry = byKey.get(key);
    if (entry === undefined) throw new Error(`No entry of the note is called ${key}.`);
    return entry;
  };
  const typed = (key: string): GuidedEntry => entries[entryOf(key).key] ?? BLANK;
  const amount: NoteFigures["amount"] = (key, year = "value") => amountTyped(typed(key)[year]);
  return {
    amount, typed,
    sum(keys, year = "value") {
      const amounts = keys.map((key) => amount(key, year));
      return amounts.every((one) => one !== null) ? addDecimals(...amounts) : null;
    },
    reason: (key) => typed(key).reason.replace(/\s*\n\s*/gu, "").trim().replace(REASON_WORDS, "").replace(/[。；;，,]+$/u, ""),
    paragraphs: (key) => paragraphsOf(typed(key).value),
    label: (key) => entryOf(key).label,
  };
}

/** What was typed as an amount; null for a blank, a word, or less than nothing. */
export function amountTyped(text: string): DecimalText | null {
  const figure = readMoneyFigure(text);
  return figure.kind === "number" && !figure.decimal.startsWith("-") ? figure.decimal : null;
}
