/**
 * Spellings of ≥ and ≤ outside the budget system's own list (≥ ＞ ＝ ＜ ≤ 定性); spec "rules", part 3,
 * value-operator-nonstandard. `loose` also finds them with spaces inside and in full width, as they stand in a cell.
 */
export interface OperatorSpelling {
  readonly loose: RegExp;
  readonly standard: "≥" | "≤";
}

export const OPERATOR_SPELLINGS: readonly OperatorSpelling[] = [
  { loose: /[>＞]\s*[=＝]|[=＝]\s*[>＞]|[≧⩾]/g, standard: "≥" },
  { loose: /[<＜]\s*[=＝]|[=＝]\s*[<＜]|[≦⩽]/g, standard: "≤" },
  { loose: /大\s*于\s*等\s*于/g, standard: "≥" },
  { loose: /小\s*于\s*等\s*于/g, standard: "≤" },
];

/** In a normalised value; the list of the exactly defined rule, which leaves ⩽ out. */
export const NONSTANDARD_OPERATOR = />=|=>|<=|=<|[≧≦⩾]|大于等于|小于等于/;
/** A book-title mark typed for an operator: ≥ or ＞, nobody can tell. */
export const BOOK_MARK_AS_OPERATOR = /^》|》(?=\d)/;
