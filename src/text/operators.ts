export type Operator = "ge" | "le" | "gt" | "lt" | "eq";

/** The signs that are operators, longest first (spec "rules", part 3, Values). */
export const OPERATOR_SIGNS: readonly (readonly [string, Operator])[] = [
  [">=", "ge"], ["=>", "ge"], ["<=", "le"], ["=<", "le"],
  ["≥", "ge"], ["≧", "ge"], ["⩾", "ge"], ["≤", "le"], ["≦", "le"], ["⩽", "le"],
  [">", "gt"], ["<", "lt"], ["=", "eq"],
];

/** How an operator is written in the system's own list. */
export const OPERATOR_TEXT: Readonly<Record<Operator, string>> = { ge: "≥", le: "≤", gt: "＞", lt: "＜", eq: "=" };

/** The operator that a normalised text begins with. */
export function leadingOperator(text: string): { readonly symbol: string; readonly operator: Operator } | null {
  const found = OPERATOR_SIGNS.find(([sign]) => text.startsWith(sign));
  return found === undefined ? null : { symbol: found[0], operator: found[1] };
}
