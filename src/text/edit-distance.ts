/** How many characters must be put in, left out or changed to make one text the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  const source = Array.from(from);
  const target = Array.from(to);
  let row = Array.from([...target, ""], (_, index) => index);
  for (const [index, character] of source.entries()) row = nextRow(row, index, character, target);
  return row.at(-1) ?? 0;
}

function nextRow(above: readonly number[], index: number, character: string, target: readonly string[]): number[] {
  const row = [index + 1];
  for (const [column, other] of target.entries()) {
    const changed = (above[column] ?? 0) + (character === other ? 0 : 1);
    row.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
  }
  return row;
}
