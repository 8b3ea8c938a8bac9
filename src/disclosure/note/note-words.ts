/** The words in which the note speaks of its place and its years. */
export interface NoteWords {
  /** "云湖区"; "" where it was not given. */
  readonly region: string;
  /** "区级", "县级"; "本级" where the name does not tell. */
  readonly level: string;
  /** "2026年"; "本年" without a year. */
  readonly year: string;
  /** "2025年底"; "上年底" without a year. */
  readonly lastYearEnd: string;
}

/** Last characters of a place's name and the level they stand for. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/(?:省|自治区|兵团)$/u, "省级"], [/(?:自治州|盟)$/u, "州级"], [/市$/u, "市级"], [/(?:县|旗)$/u, "县级"], [/(?<!地)区$/u, "区级"], [/镇$/u, "镇级"], [/乡$/u, "乡级"], [/街道$/u, "街道"],
];

export function noteWords(region: string, year: number | null): NoteWords {
  return {
    region,
    level: LEVELS.find(([end]) => end.test(region))?.[1] ?? "本级",
    year: year === null ? "本年" : `${String(year)}年`,
    lastYearEnd: year === null ? "上年底" : `${String(year - 1)}年底`,
  };
}
