/** Reading the arguments of a call; a wrong one is refused as Excel does. */
import { refusals } from "../model/host-error";

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw refusals.invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw refusals.invalidArgument();
  return value;
}

export function integerArgument(value: unknown): number {
  if (!Number.isInteger(value)) throw refusals.invalidArgument();
  return value as number;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw refusals.invalidArgument();
  return value;
}

/** One of the words, whatever the case. */
export function wordArgument(...words: readonly string[]): (value: unknown) => string {
  return (value) => {
    const word = words.find((one) => one.toLowerCase() === String(value).toLowerCase());
    if (word === undefined) throw refusals.invalidArgument();
    return word;
  };
}

const NAMED: Readonly<Record<string, string>> = { red: "#FF0000", yellow: "#FFFF00", green: "#008000", blue: "#0000FF", white: "#FFFFFF", black: "#000000", orange: "#FFA500" };

/** "#RRGGBB" in capitals; "" clears. */
export function colorArgument(value: unknown): string | undefined {
  const text = textArgument(value);
  if (text === "") return undefined;
  const color = NAMED[text.toLowerCase()] ?? (text.startsWith("#") ? text : `#${text}`);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw refusals.invalidArgument();
  return color.toUpperCase();
}

/** The field of an options object; undefined where it is absent. */
export function field(options: unknown, name: string): unknown {
  return typeof options === "object" && options !== null ? (options as Readonly<Record<string, unknown>>)[name] : undefined;
}
