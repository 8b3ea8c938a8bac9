/** Which of the four questions of a review (完整性, 相关性, 适当性, 可行性; 财预〔2015〕88号) a rule speaks to. Facts only. */
export type ReviewQuestion = "completeness" | "relevance" | "appropriateness" | "feasibility";

export const REVIEW_QUESTIONS: readonly ReviewQuestion[] = ["completeness", "relevance", "appropriateness", "feasibility"];

const BY_FAMILY: Readonly<Record<string, ReviewQuestion>> = {
  structure: "completeness", wording: "completeness", document: "completeness",
  classes: "relevance", value: "relevance", consistency: "relevance",
  money: "appropriateness",
  time: "feasibility",
};

/** Rules that speak to another question than their family: how high the aim is, and whether it was worked out and can be kept. */
const BY_RULE: Readonly<Record<string, ReviewQuestion>> = {
  "satisfaction-100": "appropriateness", "satisfaction-low": "appropriateness", "value-ge-100-percent": "appropriateness", "value-le-zero": "appropriateness",
  "value-all-same": "appropriateness", "struct-budget-missing": "appropriateness", "struct-cost-missing": "appropriateness",
  "struct-plan-missing": "feasibility", "struct-basis-empty": "feasibility", "text-basis-generic": "feasibility", "text-basis-equals-name": "feasibility",
  "money-plan-decreasing": "feasibility", "money-plan-final-missing": "feasibility", "money-plan-final-not-100": "feasibility", "money-plan-final-not-budget": "feasibility",
  "money-plan-format": "completeness", "money-plan-gap": "feasibility", "money-plan-negative": "feasibility", "money-plan-over-100": "feasibility",
  "money-plan-unit-mismatch": "completeness", "money-plan-year-end": "feasibility", "money-unit-price-mismatch": "feasibility", "money-purpose-sum-mismatch": "feasibility",
  "money-not-number": "completeness", "money-decimals": "completeness",
};

/** The question of a rule by its family and id; null for a family that the table does not know. */
export function reviewQuestionOf(family: string, rule: string): ReviewQuestion | null {
  return BY_RULE[rule] ?? BY_FAMILY[family] ?? null;
}

/** Rules named above, for the test that they exist. */
export const reviewedRules: readonly string[] = Object.keys(BY_RULE);
