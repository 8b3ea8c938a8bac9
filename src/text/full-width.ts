/** Our own map of full-width characters; unlike `normalise` (whose few characters the rules fix) it folds all of them. */

/** Signs that are typed in several ways and mean one thing in a value. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  "〜": "~", "∼": "~", "—": "-", "–": "-", "－": "-", "‐": "-", "−": "-", "―": "-", "─": "-",
  "×": "×", "✕": "×", "╳": "×", "Х": "×", "⁄": "/", "∕": "/", "．": ".", "﹪": "%", "㎡": "平方米", "㎥": "立方米", "㎞": "公里",
};

const FOLDABLE = new RegExp(`[\\u3000\\uff01-\\uff5e${Object.keys(SAME_SIGN).join("")}]`, "gu");

/** Full-width letters, digits and signs (！ to ～) made half-width; dashes, tildes and multiplication signs made one of each. Length may change (㎡). */
export function foldWidth(text: string): string {
  return text.replace(FOLDABLE, folded);
}

/** As `foldWidth`, but what would change the length stays, so that positions in the text hold. */
export function foldSameLength(text: string): string {
  return text.replace(FOLDABLE, (character) => {
    const other = folded(character);
    return other.length === character.length ? other : character;
  });
}

function folded(character: string): string {
  return SAME_SIGN[character] ?? halfWidth(character);
}

/** One character, made half-width where it is the full-width form of an ASCII character. */
export function halfWidth(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x3000) return " ";
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : character;
}

/** Whether digits, letters or one of ％ ． are typed full-width. */
export function hasFullWidthDigits(text: string): boolean {
  return /[０-９％．]/.test(text);
}
