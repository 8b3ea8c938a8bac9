/** The languages of the user text: Chinese first, English beside it. */
export type Language = "zh" | "en";

/** One text in both languages; {名字} stands for a value, {count|error|errors} for the word that goes with its number. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** Puts values into the {…} of a text; a value that is not given leaves the braces, so that a test finds it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : Number(value) === 1 ? one : many ?? "";
  });
}
