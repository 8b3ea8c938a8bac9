/** A short digest of texts, to tell whether any of them has changed since; no protection against intent. */
const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

/** Sixteen hex digits (two rounds of FNV-1a). Texts keep their borders: ["ab", "c"] is not ["a", "bc"]. */
export function digestOf(texts: readonly string[]): string {
  const joined = texts.map((text) => `${String(text.length)}:${text}`).join("");
  return SEEDS.map((seed) => {
    let hash: number = seed;
    for (let at = 0; at < joined.length; at++) hash = Math.imul(hash ^ joined.charCodeAt(at), PRIME);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
