/** Texts of the task 规则. */
import type { Message } from "./language";

export const ruleTexts = {
  search: { zh: "搜索规则", en: "Search the rules" },
  count: { zh: "{count} 条规则", en: "{count} {count|rule|rules}" },
  why: { zh: "为什么", en: "Why" },
  how: { zh: "怎么改", en: "How to correct it" },
  examples: { zh: "例子", en: "Examples" },
  bad: { zh: "有问题", en: "Wrong" },
  good: { zh: "正确", en: "Right" },
  acceptable: { zh: "什么时候可以接受", en: "When it can be accepted" },
  limits: { zh: "检查的局限", en: "Limits of the check" },
  basis: { zh: "依据", en: "Basis" },
  status: { zh: "本次结果", en: "This check" },
  passed: { zh: "通过", en: "Passed" },
  found: { zh: "发现 {count} 处", en: "{count} found" },
  "not-applicable": { zh: "不适用", en: "Not applicable" },
  "not-checked": { zh: "未能检查", en: "Not checked" },
  failed: { zh: "规则出错", en: "Failed" },
  off: { zh: "已关闭", en: "Off" },
  back: { zh: "返回规则列表", en: "Back to the rules" },
  showFindings: { zh: "查看这些问题", en: "Show these findings" },
} as const satisfies Readonly<Record<string, Message>>;
