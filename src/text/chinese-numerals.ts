/** Chinese numerals, to and from whole numbers: 三, 两百, 一百二十, 一万零五, 二〇二四. */

const DIGITS = "零一二三四五六七八九";
const DIGIT_VALUE: ReadonlyMap<string, number> = new Map([
  ...Array.from(DIGITS, (character, value) => [character, value] as const),
  ...Array.from("〇壹贰叁肆伍陆柒捌玖", (character, value) => [character, value] as const),
  ["两", 2], ["○", 0],
]);
const SMALL_UNITS: ReadonlyMap<string, number> = new Map([["十", 10], ["拾", 10], ["百", 100], ["佰", 100], ["千", 1000], ["仟", 1000]]);
const LARGE_UNITS: readonly (readonly [string, number])[] = [["亿", 100_000_000], ["万", 10_000]];

const LIMIT = 1_000_000_000_000;

/** The characters that a Chinese numeral is made of, for use in patterns. */
export const CHINESE_NUMERAL_CHARACTERS = "零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

/** The number that the text spells, from 0 below 10^12; null when it spells none (一二十, 百一, 三三 …). Digit by digit (二〇二四) is `parseChineseDigits`. */
export function parseChineseNumeral(text: string): number | null {
  if (text === "") return null;
  const value = parseLarge(text, 0);
  return value === null || value >= LIMIT ? null : value;
}

/** The number that the digits spell one by one, as in years: 二〇二四. At least two digits. */
export function parseChineseDigits(text: string): number | null {
  const digits = Array.from(text, (character) => DIGIT_VALUE.get(character));
  return digits.length > 1 && digits.every((digit) => digit !== undefined) ? Number(digits.join("")) : null;
}

/** The number in ordinary numerals (1205 is 一千二百零五); whole numbers from 0 below 10^12. */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= LIMIT) throw new RangeError("not a whole number below 10^12");
  if (value === 0) return "零";
  const text = formatLarge(value, 0);
  return text.startsWith("一十") ? text.slice(1) : text;
}

function formatLarge(value: number, level: number): string {
  const unit = LARGE_UNITS[level];
  if (unit === undefined) return formatSmall(value);
  const [character, size] = unit;
  const high = Math.floor(value / size);
  const low = value % size;
  if (high === 0) return formatLarge(low, level + 1);
  const head = formatLarge(high, level + 1) + character;
  if (low === 0) return head;
  return head + (low < size / 10 ? "零" : "") + formatLarge(low, level + 1);
}

/** Below 10,000. */
function formatSmall(value: number): string {
  const digits = Array.from(value.toString(), Number);
  const written = digits.map((digit, index) => ({ digit, unit: ["", "十", "百", "千"][digits.length - 1 - index] ?? "" }));
  const spelled = written.map(({ digit, unit }) => (digit === 0 ? "零" : `${DIGITS.charAt(digit)}${unit}`)).join("");
  return spelled.replace(/零+/g, "零").replace(/零$/, "");
}

function parseLarge(text: string, level: number): number | null {
  const unit = LARGE_UNITS[level];
  if (unit === undefined) return parseSmall(text);
  const [character, size] = unit;
  const place = text.lastIndexOf(character);
  if (place < 0) return parseLarge(text, level + 1);
  const high = parseLarge(text.slice(0, place), level + 1);
  const rest = text.slice(place + 1);
  if (high === null || high === 0) return null;
  if (rest === "") return high * size;
  const gap = /^[零〇○]/.test(rest);
  const low = parseLarge(gap ? rest.slice(1) : rest, level + 1);
  if (low === null || low === 0) return null;
  // 一万二 is 12,000 in speech; written numerals say 一万零二 or 一万二千, so the short form stays unread.
  if (gap !== low < size / 10) return null;
  return high * size + low;
}

/** Below 10,000; 零 stands exactly where a place is left out. */
function parseSmall(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  let zero = false;
  for (const [index, character] of Array.from(text).entries()) {
    const unit = SMALL_UNITS.get(character);
    const read = DIGIT_VALUE.get(character);
    if (unit !== undefined) {
      const times: number | null = digit ?? (index === 0 && unit === 10 ? 1 : null);
      if (times === null || unit >= lastUnit || zero !== (value > 0 && unit * 10 < lastUnit)) return null;
      value += times * unit;
      [lastUnit, digit, zero] = [unit, null, false];
    } else if (read === 0) {
      if (text.length === 1) return 0;
      if (zero || digit !== null || value === 0) return null;
      zero = true;
    } else if (read === undefined || digit !== null) return null;
    else digit = read;
  }
  if (digit === null) return zero ? null : value;
  if (value > 0 && zero !== lastUnit > 10) return null;
  return value + digit;
}
