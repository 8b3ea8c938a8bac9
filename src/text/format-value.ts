import type { Amount, BoundedAmount } from "./amounts";
import { signOf } from "./bounds";
import { formatCalendarDate } from "./calendar-dates";
import { shortestNumber } from "./decimal";
import { formatFrequency } from "./frequencies";
import { unitInfo } from "./units";
import type { UnderstoodValue } from "./understand-value";

/** An understood value in its recommended spelling: ≥95%, 1-2项, 2024年10月底前, 1次/月. What was not understood stays as printed. */
export function formatValue(value: UnderstoodValue): string {
  switch (value.kind) {
    case "amount": return formatBounded(value);
    // 3月 and 3季度 name a month and a quarter; a length of time is 3个月.
    case "duration": return formatBounded({ ...value, amount: { ...value.amount, unit: value.amount.unit.replace(/^(?=月$|季度$|季$)/u, "个").replace(/季$/u, "季度") } });
    case "range": return `${value.from.label}${shortestNumber(value.from.number)}-${formatAmount({ ...value.to, label: "" })}`;
    // ≤10月 becomes 10月前; from a day on (≥) stays a sign.
    case "date": return (value.bound === null || value.date.deadline ? "" : signOf(value.bound)) + formatCalendarDate(value.date);
    case "period": return `${formatCalendarDate(value.from)}至${formatCalendarDate(value.to)}`;
    case "frequency": return (value.bound === null ? "" : signOf(value.bound)) + formatFrequency(value);
    case "scale": return value.grades.join("/");
    case "unit": return (value.bound === null ? "" : signOf(value.bound)) + canonicalUnit(value.unit);
    case "several": return value.parts.map(formatValue).join("；");
    case "relative": return value.bound.written + value.reference;
    case "empty": case "choice": case "text": return value.printed;
  }
}

function formatBounded({ bound, amount }: BoundedAmount): string {
  if (bound?.operator === "approximately") return `${formatAmount(amount)}左右`;
  return amount.label + (bound === null ? "" : signOf(bound)) + formatAmount({ ...amount, label: "" });
}

function formatAmount(amount: Amount): string {
  return amount.label + shortestNumber(amount.number) + canonicalUnit(amount.unit) + amount.noun;
}

function canonicalUnit(unit: string): string {
  return unitInfo(unit)?.canonical ?? unit;
}
