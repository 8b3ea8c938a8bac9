/** The exactly defined rules (spec "rules", part 3): their findings on the corpus are known cell by cell. */
export const EXACT_RULES: readonly string[] = [
  "struct-code-missing", "struct-code-format", "struct-code-check", "struct-purpose-missing", "struct-goal-missing",
  "struct-output-missing", "struct-outcome-missing", "struct-satisfaction-missing", "struct-quantity-missing", "struct-quality-missing",
  "struct-timeliness-missing", "struct-cost-missing", "struct-value-empty", "struct-basis-empty",
  "class-level2-unknown", "class-quantity-is-rate", "class-cost-is-rate",
  "money-sum-mismatch", "money-plan-decreasing", "money-plan-final-missing", "money-plan-unit-mismatch", "money-plan-final-not-100",
  "money-plan-final-not-budget", "money-plan-gap", "money-cost-exceeds-budget",
  "value-operator-nonstandard", "value-percent-word", "value-number-missing", "value-duplicate", "value-inverted-frequency", "value-yes-no",
  "value-equals-name", "value-ge-100-percent", "satisfaction-not-number", "satisfaction-upper-bound", "satisfaction-100",
  "text-homophone", "time-basis-year", "cross-duplicate-indicator", "cross-duplicate-name",
];
