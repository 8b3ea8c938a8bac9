/** Whole values that only hold a place (spec "rules", value-placeholder); compared without operator and unit. */
export const PLACEHOLDERS: readonly string[] = [
  "待定", "待填", "待填写", "待补充", "待补", "待核实", "未定", "暂定", "略", "（略）", "(略)", "无", "/", "//", "—", "——", "-", "--", "---", "…", "……", "...", "空", "NA", "N/A", "null", "某", "某某",
];
/** Letters and crosses that stand for figures: ≥XX%, ××人, □. */
export const BLANKS = /^(?:[XＸ×✕□○]{1,4}|[xｘ]{2,4})$/u;
