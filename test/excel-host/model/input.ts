/** What Excel makes of an input: numbers, percents, booleans, dates in the Chinese spellings that clerks meet (docs: Range.values; the apostrophe: "Data entry"). */
import type { Cell, Scalar } from "./cell";
import { HostGap } from "./host-error";

/** Puts `input` into the cell as typing it would. A formula needs `evaluate`. */
export function enter(cell: Cell, input: Scalar, evaluate: ((formula: string) => Scalar) | null): void {
  delete cell.formula;
  delete cell.error;
  delete cell.quoted;
  if (typeof input !== "string") {
    cell.value = input;
    return;
  }
  if (input.startsWith("'")) {
    cell.value = input.slice(1); // guessed: also where the format is "@"
    cell.quoted = true;
  } else if (cell.style?.numberFormat === "@") {
    cell.value = input;
  } else if (/^[=+@-]/.test(input) && input.length > 1 && !isNumber(input)) {
    if (!evaluate) throw new HostGap("calculating a formula");
    cell.formula = input.startsWith("=") ? input : `=${input}`;
    cell.value = evaluate(cell.formula);
  } else {
    coerce(cell, input);
  }
}

const isNumber = (text: string): boolean => /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?\s*$/i.test(text);

function coerce(cell: Cell, input: string): void {
  const text = input.trim();
  const date = /^(?:(\d{4})[-/年])?(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (isNumber(text)) {
    const percent = text.endsWith("%");
    cell.value = percent ? Number((parseFloat(text) / 100).toPrecision(15)) : Number(text);
    if (percent) addFormat(cell, text.includes(".") ? "0.00%" : "0%");
  } else if (/^(true|false)$/i.test(text)) {
    cell.value = text.toLowerCase() === "true";
  } else if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    cell.value = Number(text.replaceAll(",", ""));
    addFormat(cell, text.includes(".") ? "#,##0.00" : "#,##0");
  } else if (date && Number(date[2]) <= 12 && Number(date[3]) <= 31) {
    cell.value = Date.UTC(Number(date[1] ?? 2026), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
    addFormat(cell, "yyyy/m/d");
  } else if (/^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)) {
    cell.value = text;
    cell.error = true;
  } else {
    cell.value = input;
  }
}

function addFormat(cell: Cell, numberFormat: string): void {
  cell.style = { numberFormat, ...cell.style };
}
