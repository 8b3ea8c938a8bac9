/** The displayed text of the two number formats that plans use: fixed decimals. */
export function formatNumber(value: number, format: string): string {
  return value.toFixed(Math.max(0, format.length - 2));
}
