import { expect, test } from "vitest";
import type { Message } from "../../../src/messages";
import { becauseOf } from "../../../src/taskpane/check/verdict-reasons";
import type { CheckOverview } from "../../../src/taskpane/core/protocol";

const say = (message: Message, values: Readonly<Record<string, string | number>> = {}): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), message.zh);

function overview(statuses: readonly CheckOverview["rules"][number]["status"][], counts: Partial<CheckOverview> = {}): CheckOverview {
  return {
    verdict: "publishable", errors: 0, warnings: 0, infos: 0, accepted: 0, budgetYear: 2026, layout: "hebei", nothing: null, projects: [], indicators: 1,
    money: { text: "1", without: 0 }, unread: [], notes: [], unusedAcceptances: [],
    rules: statuses.map((status, index) => ({ id: `rule-${String(index)}`, title: { zh: "规则", en: "rule" }, level: "error", status, count: 0, reason: null })),
    ...counts,
  };
}

test("all rules are said to be checked only where none is switched off", () => {
  expect(becauseOf(overview(["passed", "not-applicable"]), say)).toContain("规则全部检查完毕");
  for (const infos of [0, 3]) {
    const sentence = becauseOf(overview(["passed", "off", "off"], { infos }), say);
    expect(sentence).not.toContain("全部");
    expect(sentence).toContain("2 条规则已按设置关闭");
  }
  expect(becauseOf(overview(["found", "off"], { errors: 1 }), say)).toMatch(/^1 处错误.*1 条规则已按设置关闭/);
});
