/** Names of worksheets: Excel allows 1 to 31 UTF-16 units, none of \ / ? * [ ] :, no apostrophe at either end, not "History", and no two that differ only by case. */
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]/g;
const MAX_LENGTH = 31;

/** A legal name near `wanted` that is not in `taken`; numbers are added where it is. */
export function legalSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const base = clean(wanted);
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()) || name.toLowerCase() === "history"; number++) {
    const suffix = `(${String(number)})`;
    name = cut(base, MAX_LENGTH - suffix.length) + suffix;
  }
  return name;
}

function clean(wanted: string): string {
  const plain = wanted.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim().replace(/^'+|'+$/g, "").trim();
  return cut(plain, MAX_LENGTH).replace(/'+$/, "").trim() || "Sheet";
}

/** Cuts by UTF-16 units without leaving half a surrogate pair. */
function cut(text: string, length: number): string {
  const part = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
