/** Exact fractions, for recomputing what a text calculates: 1/3 stays 1/3. */
import type { DecimalText } from "./decimal";

export interface Ratio {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

export function ratioOf(text: DecimalText): Ratio {
  const [whole = "0", fraction = ""] = text.split(".");
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator };
}

export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { ...b, numerator: -b.numerator });
}

export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** null for a division by zero. */
export function divideRatios(a: Ratio, b: Ratio): Ratio | null {
  if (b.numerator === 0n) return null;
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

export function absoluteRatio(a: Ratio): Ratio {
  return a.numerator < 0n ? { ...a, numerator: -a.numerator } : a;
}

export function isLess(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

/** The nearest decimal with at most `places` decimals, in its shortest text. */
export function decimalOf({ numerator, denominator }: Ratio, places: number): DecimalText {
  const scale = 10n ** BigInt(places);
  const doubled = 2n * (numerator < 0n ? -numerator : numerator) * scale;
  const rounded = (doubled + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, "");
  return numerator < 0n && rounded !== 0n ? `-${text}` : text;
}
