/** Dates written as ISO 8601 texts (cells of type "d"), as Excel counts them. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z)?)?$/;
const DAY = 86_400_000;

/** Days since 31 December 1899 (with Excel's 29 February 1900) or since 1 January 1904; null where the text is no date. */
export function dateSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((digits: string | undefined) => Number(digits ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 24 || minute > 59 || second >= 60) return null;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (date1904) return (midnight - Date.UTC(1904, 0, 1)) / DAY + time;
  const days = (midnight - Date.UTC(1899, 11, 31)) / DAY;
  return (days >= 60 ? days + 1 : days) + time;
}
