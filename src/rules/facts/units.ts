/** Units that stand alone where a number was forgotten (spec "rules", part 3, value-number-missing). */
export const BARE_UNITS: ReadonlySet<string> = new Set([
  "元", "万元", "人", "个", "次", "户", "所", "台", "套", "条", "件", "项", "座", "辆", "年", "月", "日", "天", "%", "人次", "人数",
  "平方米", "平米", "亩", "公里", "吨", "次/年", "次/月", "元/人", "元/人/年", "元/人/月", "元/年", "元/月", "人/年",
]);
