/** Chinese numbers of headings: 第一部分, 一、, （一）. */
const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** 1 → 一, 12 → 十二, 20 → 二十, 35 → 三十五; from 1 to 99. */
export function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens] ?? ""}十`;
  return ten + (ones === 0 ? "" : (DIGITS[ones] ?? ""));
}

/** "第一部分  部门整体绩效目标" */
export function partHeading(number: number, name: string): string {
  return `第${chineseNumber(number)}部分  ${name}`;
}

/** "一、总体绩效目标" */
export function sectionHeading(number: number, name: string): string {
  return `${chineseNumber(number)}、${name}`;
}
