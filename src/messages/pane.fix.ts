/** Texts of the task 修正. */
import type { Message } from "./language";

export const fixTexts = {
  needCheck: { zh: "先校验工作簿，这里会列出可以修正的问题。", en: "Check the workbook first; what can be fixed is listed here." },
  safeTitle: { zh: "安全修正", en: "Safe fixes" },
  safeIntro: { zh: "只改写法、不改意思和数字，可以一次全部应用。请先看清每一处的改前和改后。", en: "These change only how something is written, never its meaning or figures, and can be applied at once. Review every change first." },
  applyAll: { zh: "全部应用安全修正（{count} 处）", en: "Apply all safe fixes ({count})" },
  noSafe: { zh: "没有可以一次应用的安全修正。", en: "There are no safe fixes to apply." },
  confirmTitle: { zh: "须逐条确认的修正", en: "Fixes to confirm one by one" },
  confirmIntro: { zh: "这些改动需要您看过再决定，请逐条打开后修正。", en: "These need your judgement: open each one and decide." },
  before: { zh: "改前", en: "Before" },
  after: { zh: "改后", en: "After" },
  apply: { zh: "修正此处", en: "Fix this" },
  applySafe: { zh: "应用修正", en: "Apply the fix" },
  preview: { zh: "改前 → 改后", en: "Before → after" },
  view: { zh: "查看", en: "View" },
  history: { zh: "本次改动", en: "Changes in this session" },
  noHistory: { zh: "还没有改动。", en: "No changes yet." },
  undo: { zh: "撤销", en: "Undo" },
  undone: { zh: "已撤销", en: "Undone" },
  groupSafe: { zh: "安全修正 {count} 处", en: "{count} safe {count|fix|fixes}" },
  groupOne: { zh: "修正 {cell}", en: "Fixed {cell}" },
  applied: { zh: "已修正 {count} 处，可在“修正”页撤销。", en: "{count} {count|cell|cells} fixed; this can be undone on the Fix page." },
  undoneDone: { zh: "已撤销 {count} 处改动。", en: "{count} {count|change|changes} undone." },
  include: { zh: "包括“{rule}”", en: "Include “{rule}”" },
  showAll: { zh: "显示全部 {count} 处", en: "Show all {count}" },
  places: { zh: "{count} 处", en: "{count}" },
} as const satisfies Readonly<Record<string, Message>>;
