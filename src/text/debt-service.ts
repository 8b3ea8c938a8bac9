/** Projects that pay for government bonds, known by their names: 一般债券本息, 专项债券付息支出. */
import { normalise } from "./normalise";

export type DebtKind = "general" | "special";
export type DebtPart = "both" | "principal" | "interest";

export interface DebtService {
  readonly debt: DebtKind;
  readonly part: DebtPart;
}

const DEBT = /(一般|专项)(?:政府)?债[券务]/u;

/** null for a name that speaks of no debt, of both kinds of it, or of the fees beside it. */
export function debtServiceOfName(name: string): DebtService | null {
  const text = normalise(name);
  const kind = DEBT.exec(text)?.[1];
  if (kind === undefined || (text.includes("一般债") && text.includes("专项债")) || /手续费|发行费|服务费/u.test(text)) return null;
  const debt = kind === "一般" ? "general" : "special";
  const principal = /还本|本金|本息/u.test(text);
  const interest = /付息|利息|本息/u.test(text);
  if (!principal && !interest) return null;
  return { debt, part: principal && interest ? "both" : principal ? "principal" : "interest" };
}
