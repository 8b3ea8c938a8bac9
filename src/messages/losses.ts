/** Why a field was not written as it stands. */
import type { Message } from "./language";

export const LOSS_REASONS = {
  "no-place": { zh: "所选版式没有位置，没有写出", en: "the layout has no place; left out" },
  "too-long": { zh: "文字超过一个单元格的上限", en: "longer than a cell can hold" },
  unknown: { zh: "公式没有结果或是错误值，写成了空白", en: "a formula without a result, or an error; left blank" },
} as const satisfies Record<string, Message>;

export const lossTexts = {
  line: { zh: "{field}：{reason}（{count} 个项目：{names}）", en: "{field}: {reason} ({count} projects: {names})" },
  andOthers: { zh: "{names}等", en: "{names} …" },
  between: { zh: "、", en: ", " },
} as const satisfies Record<string, Message>;
