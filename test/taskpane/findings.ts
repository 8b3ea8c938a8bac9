/** Invented findings for the pane's tests. */
import type { CheckOverview, ListedFinding, RuleLine } from "../../src/taskpane/core/protocol";

export function finding(key: number, changes: Partial<ListedFinding> = {}): ListedFinding {
  return {
    key,
    rule: "value-percent-word",
    reason: "word",
    level: "warning",
    certainty: "certain",
    cell: { sheet: "台账", row: 2 + key, column: 4 },
    project: { index: 0, name: "河道清淤", code: "", unitCode: "101001", unitName: "青岚县水务局" },
    indicator: "清淤完成率",
    value: "≥95百分比",
    values: {},
    judged: "",
    fix: null,
    accepted: null,
    sentence: { zh: `第${String(key)}处写成了“百分比”。`, en: `Place ${String(key)} says 百分比.` },
    held: "≥95百分比",
    beside: [],
    ...changes,
  };
}

export function ruleLine(id: string, title: string, changes: Partial<RuleLine> = {}): RuleLine {
  return { id, title: { zh: title, en: id }, level: "warning", status: "found", count: 1, reason: null, ...changes };
}

export function overview(changes: Partial<CheckOverview> = {}): CheckOverview {
  return {
    verdict: "after-review", errors: 0, warnings: 1, infos: 0, accepted: 0, budgetYear: 2026, layout: "hebei", nothing: null,
    projects: [{ index: 0, name: "河道清淤", code: "", unitName: "青岚县水务局", sheets: ["台账"], cell: null, indicators: 3 }],
    indicators: 3, money: { text: "12.5", without: 0 }, rules: [ruleLine("value-percent-word", "百分号写成“百分比”")], unread: [], notes: [], unusedAcceptances: [],
    ...changes,
  };
}
