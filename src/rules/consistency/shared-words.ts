/** What two texts have in common. */

/** The longest run of characters that stands in both; "" when there is none. Names are short: a plain search will do. */
export function longestShared(a: string, b: string): string {
  let best = "";
  for (let start = 0; start < a.length; start++) {
    while (start + best.length < a.length && b.includes(a.slice(start, start + best.length + 1))) best = a.slice(start, start + best.length + 1);
  }
  return best;
}

/** Pairs of neighbouring Chinese characters: words without a dictionary. */
export function characterPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}
