/** The list of slips ("wrong=right"), looked up in a text. */
export interface Typo {
  readonly wrong: string;
  readonly right: string;
}

/** The slips that stand in the text; a wrong word inside its own right word is none. */
export function typosIn(text: string, list: readonly string[]): readonly Typo[] {
  return list.flatMap((entry) => {
    const [wrong = "", right = ""] = entry.split("=");
    if (wrong === "" || right === "" || !text.includes(wrong)) return [];
    return (right.includes(wrong) ? text.replaceAll(right, "") : text).includes(wrong) ? [{ wrong, right }] : [];
  });
}
