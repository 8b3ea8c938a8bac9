/** Words of more and of less in sentences about a change. */
export const TREND_WORDS = {
  up: /新增|增加|增长|提高|上升/u,
  down: /减少|压减|下降|压缩|核减|降低/u,
} as const;
