/** Words of a result that nobody can measure (spec "rules", value-vague). */
export const VAGUE_WORDS: readonly string[] = [
  "进一步", "逐步", "稳步", "不断", "有效", "显著", "明显", "较好", "加强", "提升", "提高", "改善", "保障", "推动", "促进",
];
