/** Spaces and full-width characters, exactly as the rules define them (spec "rules", part 3). */

/** White space in any of the forms that sheets hold: U+0009–000D, 0020, 0085, 00A0, 1680, 2000–200B, 2028, 2029, 202F, 205F, 3000, FEFF. */
const SPACE = /[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]+/g;
const FULL_WIDTH = /[０-９％．＞＜＝]/g;

/** The text without any white space. */
export function squeeze(text: string): string {
  return text.replace(SPACE, "");
}

/** `squeeze`, with full-width digits and ％ ． ＞ ＜ ＝ made half-width; nothing else is changed. */
export function normalise(text: string): string {
  return squeeze(text).replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** The text without the commas that stand between two digits (1,234.5). */
export function dropThousandsCommas(text: string): string {
  return text.replace(/(?<=\d),(?=\d)/g, "");
}

/** Whether anything but white space is there. */
export function isFilled(text: string): boolean {
  return squeeze(text) !== "";
}

const OUTER_SPACE = /^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]+|[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]+$/g;

/** The text without white space around it. */
export function trimSpace(text: string): string {
  return text.replace(OUTER_SPACE, "");
}
