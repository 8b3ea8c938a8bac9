/** Data validation of ranges (docs: Excel.DataValidation). */
import { areaHolds, without } from "../model/geometry";
import { refusals } from "../model/host-error";
import type { Validation } from "../model/sheet";
import type { ApiClass, Property } from "../protocol/api-class";
import { booleanArgument, field, textArgument } from "../protocol/arguments";
import type { Ranges } from "./ranges";

function found({ sheet, areas }: Ranges): Validation | null {
  return sheet.validations.find((one) => areas.every((area) => one.areas.some((held) => areaHolds(held, area)))) ?? null;
}

function change(ranges: Ranges, part: Partial<Omit<Validation, "areas">>): void {
  const { sheet, areas } = ranges;
  sheet.assertUnprotected();
  const before = found(ranges);
  clear(ranges);
  sheet.validations = [...sheet.validations, { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true, ...before, ...part, areas }];
}

function clear({ sheet, areas }: Ranges): void {
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, areas: areas.reduce((rest, area) => rest.flatMap((held) => without(held, area)), one.areas) }))
    .filter((one) => one.areas.length > 0);
}

function property(key: "rule" | "prompt" | "errorAlert", check: (value: unknown) => void): Property<Ranges> {
  return { get: (ranges) => found(ranges)?.[key] ?? null, set: (ranges, value) => { check(value); change(ranges, { [key]: value }); } };
}

/** The source of a list is at most 255 characters long as text (support.microsoft.com, "Excel specifications"; docs: ListDataValidation). */
function assertRule(rule: unknown): void {
  const list = field(rule, "list");
  const source = field(list, "source");
  if (typeof source === "string" && source.length > 255) throw refusals.invalidArgument();
}

/** Titles 32, messages 255 characters (Excel's dialog; guessed for the API). */
function assertTexts(value: unknown): void {
  if (textArgument(field(value, "title") ?? "").length > 32 || textArgument(field(value, "message") ?? "").length > 255) throw refusals.invalidArgument();
}

export const validationClass: ApiClass<Ranges> = {
  name: "DataValidation",
  properties: {
    Rule: property("rule", assertRule),
    Prompt: property("prompt", assertTexts),
    ErrorAlert: property("errorAlert", assertTexts),
    IgnoreBlanks: { get: (ranges) => found(ranges)?.ignoreBlanks ?? true, set: (ranges, value) => { change(ranges, { ignoreBlanks: booleanArgument(value) }); } },
    Type: { get: (ranges) => Object.keys((found(ranges)?.rule ?? {}))[0] ?? "None" },
  },
  writes: { Clear: clear },
};
