/** The list of slips ("wrong=right"), looked up in a text. */
export interface Typo {
  readonly wrong: string;
  readonly right: string;
}

/** Word lists come from the settings and stay the same through a run: each is taken apart once. */
const KNOWN = new WeakMap<readonly string[], readonly Typo[]>();

/** The slips that stand in the text; a wrong word inside its own right word is none. */
export function typosIn(text: string, list: readonly string[]): readonly Typo[] {
  return typosOf(list).filter(({ wrong, right }) =>
    text.includes(wrong) && (right.includes(wrong) ? text.replaceAll(right, "") : text).includes(wrong));
}

function typosOf(list: readonly string[]): readonly Typo[] {
  const known = KNOWN.get(list);
  if (known) return known;
  const typos = list.flatMap((entry) => {
    const [wrong = "", right = ""] = entry.split("=");
    return wrong === "" || right === "" ? [] : [{ wrong, right }];
  });
  KNOWN.set(list, typos);
  return typos;
}
