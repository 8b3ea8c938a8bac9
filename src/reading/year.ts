/** The budget year a workbook is about, from its titles, then its sheet names, then its file name's own words in titles only. */

const YEAR = /(20\d\d)\s*年(?:度)?/g;

/** The years of a text, in order: 2026年度 → 2026. */
function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]));
}

const ALONE = /^\D*(20\d\d)\D*$/;

/**
 * `titles`: lines over the tables, strongest first. `sheets`: sheet names. The year that most titles name; among equals the latest.
 * A title of one project may carry the year of older money, so a title is only asked where it names no more than one year.
 */
export function budgetYearFrom(titles: readonly string[], sheets: readonly string[]): number | null {
  const fromTitles = mostCommon(titles.flatMap((title) => single(yearsIn(title))));
  if (fromTitles !== null) return fromTitles;
  return mostCommon(sheets.flatMap((name) => single(yearsIn(name).length > 0 ? yearsIn(name) : [Number(ALONE.exec(name)?.[1] ?? NaN)].filter(Number.isFinite))));
}

const YEAR_AT_END = /[（(](20\d\d)\s*年(?:度)?[）)]\s*$/;

/**
 * The year that one table names for itself: in a line of its own or the brackets at the end of its title, a ledger in its whole
 * title, else the sheet it stands on. Null where it names none or several.
 */
export function tableYear({ yearLine, title, isLedger, sheet }: { readonly yearLine: string; readonly title: string; readonly isLedger: boolean; readonly sheet: string }): number | null {
  const own = [...yearsIn(yearLine), ...(isLedger ? yearsIn(title) : yearsIn(YEAR_AT_END.exec(title)?.[0] ?? ""))];
  const named = own.length > 0 ? own : yearsIn(/^20\d\d\s*年/.test(sheet) || isLedger ? sheet : "");
  return single(named)[0] ?? null;
}

function single(years: readonly number[]): readonly number[] {
  return new Set(years).size === 1 ? years.slice(0, 1) : [];
}

function mostCommon(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const best = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)[0];
  return best?.[0] ?? null;
}
