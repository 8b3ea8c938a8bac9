/** Words of project names where cost control matters most: works, large repairs and purchases (spec "rules", struct-cost-missing). */
export const CAPITAL_WORKS: readonly string[] = ["建设", "工程", "改造", "维修", "采购", "购置"];
