/** Exact decimal arithmetic on number texts ("-12.50"): sums and tolerances of money must not depend on binary fractions. */

/** A decimal number as text: optional minus, digits, optional fraction. No thousands commas, no exponent. */
export type DecimalText = string;

export const DECIMAL = /^-?\d+(\.\d+)?$/;

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

/** The same number in its shortest text: 1.00 is 1, -0.50 is -0.5, 007 is 7. */
export function shortestNumber(text: DecimalText): DecimalText {
  return print(scaled(text));
}

/** The exact sum; "0" for none. */
export function addDecimals(...terms: readonly DecimalText[]): DecimalText {
  return print(terms.map(scaled).reduce(add, { units: 0n, scale: 0 }));
}

/** The exact difference a - b. */
export function subtractDecimals(a: DecimalText, b: DecimalText): DecimalText {
  return print(add(scaled(a), negate(scaled(b))));
}

/** The exact product. */
export function multiplyDecimals(...factors: readonly DecimalText[]): DecimalText {
  return print(factors.map(scaled).reduce((a, b) => ({ units: a.units * b.units, scale: a.scale + b.scale }), { units: 1n, scale: 0 }));
}

/** How many per cent of `whole` the part is, rounded to two places (half away from zero), in its shortest text; null for a whole of zero. */
export function percentOf(part: DecimalText, whole: DecimalText): DecimalText | null {
  const [a, b] = [scaled(part), scaled(whole)];
  if (b.units === 0n) return null;
  const numerator = absolute(a.units) * 10n ** BigInt(b.scale) * 10_000n;
  const denominator = absolute(b.units) * 10n ** BigInt(a.scale);
  const units = (numerator * 2n + denominator) / (denominator * 2n);
  return print({ units: (a.units < 0n) === (b.units < 0n) ? units : -units, scale: 2 });
}

/** Negative, zero or positive as a is smaller than, equal to or greater than b. */
export function compareDecimals(a: DecimalText, b: DecimalText): number {
  const { units } = add(scaled(a), negate(scaled(b)));
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/** Whether a and b lie further apart than the tolerance (exactly at the tolerance they do not). */
export function differsBy(a: DecimalText, b: DecimalText, tolerance: DecimalText): boolean {
  return compareDecimals(subtractDecimals(a, b).replace("-", ""), tolerance) > 0;
}

/** Whether a is greater than b by more than the tolerance. */
export function exceedsBy(a: DecimalText, b: DecimalText, tolerance: DecimalText): boolean {
  return compareDecimals(subtractDecimals(a, b), tolerance) > 0;
}

function scaled(text: DecimalText): Scaled {
  if (!DECIMAL.test(text)) throw new RangeError("not a decimal number");
  const point = text.indexOf(".");
  return point < 0
    ? { units: BigInt(text), scale: 0 }
    : { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

function absolute(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function negate({ units, scale }: Scaled): Scaled {
  return { units: -units, scale };
}

function add(a: Scaled, b: Scaled): Scaled {
  const scale = Math.max(a.scale, b.scale);
  return { units: a.units * 10n ** BigInt(scale - a.scale) + b.units * 10n ** BigInt(scale - b.scale), scale };
}

function print({ units, scale }: Scaled): DecimalText {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "");
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return units < 0n ? `-${text}` : text;
}
