/**
 * Which cells need more than their formula and number format, and what a cell is once all is known.
 * `formulas` holds constants as they are and formulas as text, so for most cells of a text table it says everything; values,
 * shown texts and types are loaded only around the cells where it does not. That halves the bytes of a ledger.
 */
import { shownTexts, type CellFacts, type CellScalar } from "../../../workbook";

/** What Office.js gives for one cell; `values`, `text` and `type` only where details were asked for. */
export interface RawCell {
  readonly formula: unknown;
  readonly numberFormat: unknown;
  readonly details: { readonly value: unknown; readonly text: unknown; readonly type: unknown } | null;
}

export interface ReadCell {
  readonly value: CellScalar;
  readonly facts: CellFacts | null;
}

/** Texts that Excel might have given for a number, a boolean, an error or a formula. */
const AMBIGUOUS = /^(?:['=#]|\s*[-+]?[\d.,]+(?:e[-+]?\d+)?%?\s*$|(?:true|false)$)/i;

export function needsDetails(formula: unknown, numberFormat: unknown): boolean {
  if (formula === "" || formula === null || formula === undefined) return false;
  if (typeof formula === "string") return AMBIGUOUS.test(formula) || hasTextSection(String(numberFormat));
  return typeof formula === "number" ? numberFormat !== "General" : false;
}

/** A format that shows texts in another way than as they are. */
function hasTextSection(code: string): boolean {
  return code !== "@" && code !== "General" && (code.includes("@") || code.split(";").length === 4);
}

/** Reads cells of one workbook. null: the cell is blank. undefined: Excel gave nothing for it (never taken for blank). */
export function cellReader(date1904: boolean): (raw: RawCell) => ReadCell | null | undefined {
  const computed = shownTexts(date1904);
  return (raw) => {
    const source = raw.details ? raw.details.value : raw.formula;
    if (typeof source !== "string" && typeof source !== "number" && typeof source !== "boolean") return undefined;
    if (typeof raw.numberFormat !== "string") return undefined;
    const formula = raw.details ? formulaOf(raw.formula, raw.details) : undefined;
    if (source === "" && formula === undefined) return null;
    if (raw.details?.type === "Error") return { value: null, facts: { error: String(source), ...(formula === undefined ? {} : { formula }) } };
    const shown = shownText(source, raw, computed);
    const facts: CellFacts = {
      ...(shown === undefined ? {} : { shown }),
      ...(raw.numberFormat === "General" ? {} : { numberFormat: raw.numberFormat }),
      ...(formula === undefined ? {} : { formula }),
    };
    return { value: source, facts: Object.keys(facts).length > 0 ? facts : null };
  };
}

/** A text constant that begins with "=" equals its own value (with or without the apostrophe); a formula does not. */
function formulaOf(formula: unknown, details: { readonly value: unknown; readonly type: unknown }): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  return details.type === "String" && details.value === formula ? undefined : formula;
}

/** The displayed text where it is not the plain text of the value. Excel's own is taken, unless the column is too narrow to show it. */
function shownText(value: CellScalar, { numberFormat, details }: RawCell, computed: ReturnType<typeof shownTexts>): string | undefined {
  const code = String(numberFormat);
  if (code === "General" || !details || typeof value === "boolean") return computed(value, code);
  if (typeof value === "string" && !hasTextSection(code)) return undefined;
  const text = String(details.text);
  if (/^#+$/.test(text) && text !== value) return computed(value, code);
  const plain = /_|\*|\?/.test(code) && text.trim() !== "" ? text.trim() : text;
  return plain === String(value) ? undefined : plain;
}
