/** The exactly defined rules (spec "rules", part 3) at the edges of their conditions: what each must find, cell by cell. */
import { describe, expect, it } from "vitest";
import { formatCell } from "../../src/workbook";
import type { ExampleDocument, ExampleIndicator, ExampleProject } from "../../src/rules/engine/example-document";
import { runRules } from "../../src/rules/engine/run";
import { DEFAULT_SETTINGS } from "../../src/rules/engine/settings";
import { exampleDocument, exampleField } from "../../src/rules/example";
import { ruleOf } from "../../src/rules/families";

/** Rule, what differs from the faultless document, and the places that must be found. */
type Edge = readonly [rule: string, document: ExampleDocument, ...places: readonly string[]];

const one = (changes: ExampleProject): ExampleDocument => ({ projects: [changes] });
const row = (index: number, change: ExampleIndicator): ExampleDocument => one({ change: { [index]: change } });
const value = (index: number, text: string, level3?: string): ExampleDocument => row(index, { value: text, ...(level3 === undefined ? {} : { level3 }) });
const split = (index: number, ...cells: readonly [string, string, string]): ExampleDocument => one({ layout: "split", change: { [index]: { split: cells } } });
const plan = (...figures: readonly [string, string, string, string]): ExampleDocument => one({ plan: figures });
const money = (...figures: readonly [string, string, string, string]): ExampleDocument => one({ planLabel: "资金支出计划（万元）", plan: figures });
const QUARTERS = ["第一季度", "第二季度", "第三季度", "第四季度"];
const quarters = (...figures: readonly [string, string, string, string]): ExampleDocument => one({ planPeriods: QUARTERS, plan: figures });

/** Rows of the faultless project: 0, 1 数量 · 2 质量 · 3 时效 · 4 成本 · 5 社会效益 · 6 可持续影响 · 7 满意度. */
const EDGES: Readonly<Record<string, readonly Edge[]>> = {
  "codes": [
    ["struct-code-missing", one({ code: "\u3000\u00a0\u200b\ufeff" }), "code"],
    ["struct-code-missing", one({ code: "-" })],
    ["struct-code-format", one({ code: "13060524 P0035311\n0004E" })],
    ["struct-code-format", one({ code: "１3060524P00353110004E" }), "code"],
    ["struct-code-format", one({ code: "13060524p00353110004E" }), "code"],
    ["struct-code-format", one({ code: "109-0801-YSN-0M2W" })],
    ["struct-code-format", one({ code: "1109-2301-YBN-MGCM" }), "code"],
    ["struct-code-format", one({ code: "13030321C4DP4GO08RMB2" })],
    ["struct-code-format", one({ code: "" })],
    ["struct-code-check", one({ code: "13060524P00353110004F" }), "code"],
    ["struct-code-check", one({ code: "13060524P00351310004E" }), "code"],
    ["struct-code-check", one({ code: " 13060526P000138100025 " })],
    ["struct-code-check", one({ code: "13060524P0035311000IE" })],
    ["struct-code-check", one({ code: "51000021R000000019951" })],
    ["struct-code-check", one({ code: "13030321C4DP4GO08RMB2" })],
  ],
  "use and goals": [
    ["struct-purpose-missing", one({ useOfFunds: "\u2003\n" }), "useOfFunds"],
    ["struct-purpose-missing", one({ without: ["useOfFunds"] })],
    ["struct-goal-missing", one({ objectives: ["", "\u3000"] }), "objectives.0"],
    ["struct-goal-missing", one({ objectives: ["", "二、完成任务"] })],
    ["struct-goal-missing", one({ without: ["objectives"] })],
  ],
  "classes that are there": [
    ["struct-outcome-missing", one({ drop: [5, 6] }), "name"],
    ["struct-outcome-missing", one({ drop: [6], change: { 5: { level1: "项目效益" } } })],
    ["struct-outcome-missing", one({ drop: [6], change: { 5: { level3: " " } } }), "name"],
    ["struct-outcome-missing", one({ name: "", drop: [5, 6] }), "name"],
    ["struct-outcome-missing", one({ without: ["name"], drop: [5, 6] })],
    ["struct-output-missing", one({ indicators: [{ level1: "效益指标", level2: "社会效益指标", level3: "" }] })],
    ["struct-satisfaction-missing", one({ drop: [7] }), "name"],
    ["struct-satisfaction-missing", row(7, { level1: "社会公众或服务对象满意度指标" })],
    ["struct-satisfaction-missing", row(7, { level1: "群众满意度指标" }), "name"],
    ["struct-quantity-missing", one({ drop: [0, 1] }), "name"],
    ["struct-quantity-missing", one({ drop: [1], change: { 0: { level2: "产出数量" } } })],
    ["struct-quantity-missing", one({ drop: [0, 1, 2, 3, 4] })],
    ["struct-timeliness-missing", row(3, { level2: "产出进度指标" })],
    ["struct-timeliness-missing", row(3, { level2: "完成时效指标" }), "name"],
    ["struct-cost-missing", row(4, { level2: "生态成本指标" })],
    ["struct-cost-missing", one({ drop: [4], add: [{ level1: "成本指标", level2: "", level3: "总价" }] })],
    ["struct-cost-missing", one({ drop: [4] }), "name"],
    ["struct-output-missing", one({ without: ["level1"], indicators: [{ level2: "数量指标", level3: "新书册数" }] })],
    ["struct-satisfaction-missing", one({ without: ["level1", "level2"], indicators: [{ level3: "新书册数" }] })],
    ["struct-cost-missing", one({ without: ["level2"], indicators: [{ level1: "产出指标", level3: "新书册数" }] })],
    ["struct-quality-missing", one({ without: ["level2"], indicators: [{ level1: "产出指标", level3: "新书册数" }] })],
  ],
  "empty cells": [
    ["struct-value-empty", value(2, "\u3000"), "indicators.2.value"],
    ["struct-value-empty", row(2, { level3: "", value: "" })],
    ["struct-value-empty", split(2, "文字描述", "", "\u00a0"), "indicators.2.number"],
    ["struct-value-empty", split(2, "≥", "", "")],
    ["struct-basis-empty", row(2, { basis: "\u200b" }), "indicators.2.basis"],
    ["struct-basis-empty", one({ without: ["basis"] })],
    ["struct-basis-empty", row(2, { level3: "", basis: "" })],
  ],
  "level-2 classes": [
    ["class-level2-unknown", row(7, { level2: "群众满意度指标" }), "indicators.7.level2"],
    ["class-level2-unknown", row(6, { level2: "可持续\n性影响" })],
    ["class-level2-unknown", row(6, { level2: "社可持续影响指标" }), "indicators.6.level2"],
    ["class-level2-unknown", row(2, { level2: "产出质量" })],
    ["class-level2-unknown", row(5, { level2: "产出社会效益" }), "indicators.5.level2"],
    ["class-level2-unknown", one({ change: { 0: { level2: "数目指标" }, 1: { level2: "" } } }), "indicators.0.level2", "indicators.1.level2"],
    ["class-quantity-is-rate", value(0, "≥95百分比"), "indicators.0.level2"],
    ["class-quantity-is-rate", value(0, "≥95％"), "indicators.0.level2"],
    ["class-quantity-is-rate", value(0, "≥95%以上")],
    ["class-quantity-is-rate", value(0, "全部", "参保率（％）"), "indicators.0.level2"],
    ["class-quantity-is-rate", value(0, "涉密", "参保率"), "indicators.0.level2"],
    ["class-quantity-is-rate", value(0, "", "资金占比(%)"), "indicators.0.level2"],
    ["class-quantity-is-rate", value(0, "35", "保险覆盖率"), "indicators.0.level2"],
    ["class-quantity-is-rate", value(0, "≥3所", "保险覆盖率")],
    ["class-quantity-is-rate", value(0, "定期", "发放频率")],
    ["class-quantity-is-rate", value(0, "涉密", "税率（%）")],
    ["class-cost-is-rate", value(4, "≤95%"), "indicators.4.level2"],
    ["class-cost-is-rate", value(4, "95百分比", "成本降低率")],
    ["class-cost-is-rate", value(4, "涉密")],
    ["class-cost-is-rate", row(4, { level2: "经济成本指标", value: "≤95%" })],
    ["class-cost-is-rate", split(4, "≤", "95.00", "％"), "indicators.4.level2"],
    ["class-cost-is-rate", split(4, "≤", "95%", "%"), "indicators.4.level2"],
  ],
  "sums": [
    ["money-sum-mismatch", one({ budget: "0.3", fiscalFunds: "0.1", otherFunds: "0.2" })],
    ["money-sum-mismatch", one({ budget: "1.005", fiscalFunds: "1", otherFunds: "" })],
    ["money-sum-mismatch", one({ budget: "1.0051", fiscalFunds: "1", otherFunds: "" }), "budget"],
    ["money-sum-mismatch", one({ budget: "1,234.50", fiscalFunds: "1234.5万元", otherFunds: "" })],
    ["money-sum-mismatch", one({ budget: "１０万元", fiscalFunds: "9", otherFunds: "" }), "budget"],
    ["money-sum-mismatch", one({ budget: "10", fiscalFunds: "", otherFunds: "" })],
    ["money-sum-mismatch", one({ budget: "", fiscalFunds: "5", otherFunds: "" })],
    ["money-sum-mismatch", one({ budget: "10", fiscalFunds: "9", otherFunds: "约1" })],
    ["money-sum-mismatch", one({ budget: "10", fiscalFunds: "", otherFunds: "9" }), "budget"],
    ["money-sum-mismatch", one({ budget: "10元", fiscalFunds: "9", otherFunds: "" })],
  ],
  "spending plans": [
    ["money-plan-decreasing", plan("60", "", "50", "40"), "plan.2"],
    ["money-plan-decreasing", plan("0.3", "0.30", "0.3", "100")],
    ["money-plan-decreasing", plan("60", "随进度", "50", "40")],
    ["money-plan-decreasing", plan("1,000", "900", "950", "1000"), "plan.1"],
    ["money-plan-decreasing", quarters("40", "30", "20", "10")],
    ["money-plan-decreasing", quarters("10", "8", "3", "3")],
    ["money-plan-decreasing", quarters("40", "30", "20", "20"), "plan.1"],
    ["money-plan-final-missing", plan("", "0", "", ""), "plan.3"],
    ["money-plan-final-missing", plan("", "", "", "")],
    ["money-plan-final-missing", plan("25", "50%", "已付", "")],
    ["money-plan-unit-mismatch", plan("", "3", "3", "24.005"), "plan.label"],
    ["money-plan-unit-mismatch", plan("", "3", "3", "24.0051")],
    ["money-plan-unit-mismatch", plan("", "3%", "3", "24")],
    ["money-plan-unit-mismatch", one({ planLabel: "资金支出计划（累计进度％）", plan: ["", "", "", "24万元"] }), "plan.label"],
    ["money-plan-unit-mismatch", one({ form: "ledger", plan: ["", "3", "3", "24"] }), "plan.3"],
    ["money-plan-unit-mismatch", one({ budget: "100.00", fiscalFunds: "100", plan: ["", "", "", "100"] })],
    ["money-plan-unit-mismatch", money("", "", "", "24")],
    ["money-plan-final-not-100", plan("20", "50", "60", "99.99")],
    ["money-plan-final-not-100", plan("20", "50", "60", "99.98"), "plan.3"],
    ["money-plan-final-not-100", plan("20", "50", "60", "24")],
    ["money-plan-final-not-100", plan("20%", "50", "60", "24"), "plan.3"],
    ["money-plan-final-not-100", one({ planLabel: "资金支出计划（万元）", plan: ["20％", "", "", "80"] }), "plan.3"],
    ["money-plan-final-not-100", one({ planLabel: "资金支出计划", plan: ["20", "", "", "80"] })],
    ["money-plan-final-not-100", plan("20", "50", "60", "")],
    ["money-plan-final-not-100", one({ planLabel: "资金支出计划", planPeriods: ["3月底（%）", "6月底（%）", "10月底（%）", "12月底（%）"], plan: ["20", "", "", "80"] }), "plan.3"],
    ["money-plan-final-not-budget", one({ planLabel: "资金支出计划", planPeriods: ["3月底（万元）", "6月底（万元）", "10月底（万元）", "12月底（万元）"], plan: ["1", "", "", "23"] }), "plan.3"],
    ["money-plan-final-not-budget", money("1", "2", "3", "24.005")],
    ["money-plan-final-not-budget", money("1", "2", "3", "23.99"), "plan.3"],
    ["money-plan-final-not-budget", money("1", "2", "3", "100%")],
    ["money-plan-final-not-budget", one({ planLabel: "资金支出计划（万元）", budget: "暂无", plan: ["1", "2", "3", "4"] })],
    ["money-plan-gap", plan("", "50", "", "100"), "plan.2"],
    ["money-plan-gap", plan("0", "", "", "100"), "plan.1"],
    ["money-plan-gap", plan("50", "50", "", "")],
    ["money-plan-gap", quarters("50", "", "", "50")],
  ],
  "cost and budget": [
    ["money-cost-exceeds-budget", value(4, "24.005万元")],
    ["money-cost-exceeds-budget", value(4, "＜24.01 万元"), "indicators.4.value"],
    ["money-cost-exceeds-budget", value(4, ">30万元")],
    ["money-cost-exceeds-budget", value(4, "30万元/个")],
    ["money-cost-exceeds-budget", row(4, { level2: "经济成本指标", value: "1,030万元" }), "indicators.4.value"],
    ["money-cost-exceeds-budget", row(4, { level2: "社会成本指标", value: "30万元" })],
    ["money-cost-exceeds-budget", split(4, "约", "30", "万元")],
    ["money-cost-exceeds-budget", split(4, "定性", "30.00", "万元"), "indicators.4.number"],
  ],
  "operators": [
    ["value-operator-nonstandard", value(2, "＞ ＝95%"), "indicators.2.value"],
    ["value-operator-nonstandard", value(2, "优良率≧95%"), "indicators.2.value"],
    ["value-operator-nonstandard", value(2, "⩽95%")],
    ["value-operator-nonstandard", value(2, "》95%"), "indicators.2.value"],
    ["value-operator-nonstandard", value(2, "》万元"), "indicators.2.value"],
    ["value-operator-nonstandard", value(2, "按《规范》3.2条"), "indicators.2.value"],
    ["value-operator-nonstandard", value(2, "按《规范》第３条")],
    ["value-operator-nonstandard", value(2, "〉95%")],
    ["value-operator-nonstandard", split(2, "＜＝", "95", "%"), "indicators.2.symbol"],
    ["value-operator-nonstandard", split(2, "文字描述", "", "不少于，即大于等于九成"), "indicators.2.symbol"],
    ["value-operator-nonstandard", split(2, "文字描述", "", "》九成")],
  ],
  "values": [
    ["value-percent-word", value(2, "≥95 百 分 比"), "indicators.2.value"],
    ["value-percent-word", split(2, "≥", "９５", "百分比"), "indicators.2.unit"],
    ["value-percent-word", value(2, "百分之95")],
    ["value-number-missing", value(2, "≥ ％"), "indicators.2.value"],
    ["value-number-missing", value(2, "元/每人")],
    ["value-number-missing", split(2, "文字描述", "", "人 次"), "indicators.2.number"],
    ["value-number-missing", split(2, "约", "", "人")],
    ["value-number-missing", split(2, "", "≥", "％"), "indicators.2.number"],
    ["value-duplicate", split(2, "", "≥88%88%", ""), "indicators.2.number"],
    ["value-inverted-frequency", split(0, "", "≥1", "月/次"), "indicators.0.number"],
    ["value-ge-100-percent", split(2, "", "≥100", "%"), "indicators.2.number"],
    ["value-ge-100-percent", split(2, "≥", "≥100%", "%"), "indicators.2.number"],
    ["value-ge-100-percent", split(2, "≥", "≤100%", "%")],
    ["value-duplicate", value(2, "≥ 88％88%"), "indicators.2.value"],
    ["value-duplicate", value(2, "1,200人次1200人次"), "indicators.2.value"],
    ["value-duplicate", value(2, "2元/人/2元/人/")],
    ["value-duplicate", value(2, "3万元/3万元/"), "indicators.2.value"],
    ["value-duplicate", value(2, "88%89%")],
    ["value-duplicate", split(2, "≥", "88.0", "%88%"), "indicators.2.number"],
    ["value-inverted-frequency", value(0, "≥学期/次"), "indicators.0.value"],
    ["value-inverted-frequency", value(0, "1.5月/次")],
    ["value-inverted-frequency", value(0, "1 季度 / 次"), "indicators.0.value"],
    ["value-yes-no", value(0, "是 / 否"), "indicators.0.value"],
    ["value-yes-no", value(0, "是")],
    ["value-yes-no", split(0, "文字描述", "", "是否"), "indicators.0.number"],
    ["value-yes-no", split(0, "=", "", "是否")],
    ["value-equals-name", value(0, "新书 ３册", "新书3册"), "indicators.0.value"],
    ["value-equals-name", value(0, "", "")],
    ["value-equals-name", value(0, "涉密", "涉密")],
    ["value-ge-100-percent", value(2, ">100.00%"), "indicators.2.value"],
    ["value-ge-100-percent", value(2, "≥100")],
    ["value-ge-100-percent", value(2, "=100%")],
    ["value-ge-100-percent", value(2, "≥100%", "任务完成率")],
    ["value-ge-100-percent", row(5, { level1: "满意度指标", value: "≥100%" })],
    ["value-ge-100-percent", row(5, { level2: "社会公众满意度", value: "≥100%" })],
  ],
  "satisfaction": [
    ["satisfaction-not-number", value(7, "问卷调查"), "indicators.7.value"],
    ["satisfaction-not-number", value(7, "满意度９成")],
    ["satisfaction-not-number", value(7, "")],
    ["satisfaction-not-number", value(7, "涉密")],
    ["satisfaction-not-number", row(7, { level2: "群众满意度", value: "满意" })],
    ["satisfaction-not-number", row(5, { level2: "满意度指标", value: "满意" }), "indicators.5.value"],
    ["satisfaction-upper-bound", value(7, "＜90%"), "indicators.7.value"],
    ["satisfaction-upper-bound", value(7, "≤满意")],
    ["satisfaction-upper-bound", value(7, "≤优良率90%"), "indicators.7.value"],
    ["satisfaction-100", value(7, "100 ％"), "indicators.7.value"],
    ["satisfaction-100", value(7, "≤100%")],
    ["satisfaction-100", value(7, "100")],
    ["satisfaction-100", split(7, "=", "100.00", "百分比"), "indicators.7.number"],
  ],
  "descriptions": [
    ["text-homophone", row(0, { description: "反 应发放\n情况" }), "indicators.0.description"],
    ["text-homophone", row(0, { description: "放映次数率" }), "indicators.0.description"],
    ["text-homophone", row(0, { description: "反应能力提升情况" })],
    ["text-homophone", row(0, { description: "反应发放频次" }), "indicators.0.description"],
    ["text-homophone", row(0, { description: "反应发放情况。" })],
    ["text-homophone", row(0, { description: "用于反应发放情况" })],
  ],
  "years of plans": [
    ["time-basis-year", row(0, { basis: "2025年度工作计划" }), "indicators.0.basis"],
    ["time-basis-year", row(0, { basis: "2026年工作计划" })],
    ["time-basis-year", row(0, { basis: "２０２５ 年一二三四五六七八九十工作计划" }), "indicators.0.basis"],
    ["time-basis-year", row(0, { basis: "2025年度一二三四五六七八九十工作要点" }), "indicators.0.basis"],
    ["time-basis-year", row(0, { basis: "2025年一二三四五六七八九十甲工作计划" })],
    ["time-basis-year", row(0, { basis: "2025年总结、工作计划" }), "indicators.0.basis"],
    ["time-basis-year", row(0, { basis: "2025年总结，工作计划" })],
    ["time-basis-year", row(0, { basis: "2025年、2026年工作计划" })],
    ["time-basis-year", row(0, { basis: "2026年工作计划和2025年工作要点" }), "indicators.0.basis"],
    ["time-basis-year", row(0, { basis: "三年方案（2024-2026年）及2025年工作计划" })],
    ["time-basis-year", row(0, { basis: "2024年―2026年规划及2025年工作计划" })],
    ["time-basis-year", row(0, { basis: "2024〜2026年规划及2025年工作计划" })],
    ["time-basis-year", row(0, { basis: "工作计划（2025年）" })],
    ["time-basis-year", one({ name: "2025年购书", change: { 0: { basis: "2025年工作计划" } } })],
    ["time-basis-year", one({ name: "2025购书", change: { 0: { basis: "2025年工作计划" } } }), "indicators.0.basis"],
    ["time-basis-year", { budgetYear: null, projects: [{ change: { 0: { basis: "2025年工作计划" } } }] }],
  ],
  "duplicates": [
    ["cross-duplicate-indicator", one({ change: { 1: { level3: "购置 新书册数", level2: "产出数量指标" } } }), "indicators.1.level3"],
    ["cross-duplicate-indicator", row(2, { level3: "购置新书册数" })],
    ["cross-duplicate-indicator", one({ change: { 0: { level2: "数目" }, 1: { level2: "数 目", level3: "购置新书册数" } } }), "indicators.1.level3"],
    ["cross-duplicate-indicator", one({ add: [{ level1: "产出指标", level2: "数量指标", level3: "购置新书册数" }, { level1: "产出指标", level2: "数量指标", level3: "购置新书册数" }] }), "indicators.8.level3", "indicators.9.level3"],
    ["cross-duplicate-name", { projects: [{ unitCode: "" }, { unitCode: " ", name: "社区图书室\n购书与开放" }] }, "projects.1.name"],
    ["cross-duplicate-name", { projects: [{}, { unitCode: "", name: "社区图书室购书与开放" }] }],
    ["cross-duplicate-name", { projects: [{ name: "" }, { name: "" }] }],
  ],
};

describe.each(Object.entries(EDGES))("%s", (_, edges) => {
  it.each(edges.map((edge, index) => [`${String(index + 1)}. ${edge[0]}`, edge] as const))("%s", (_name, [rule, changes, ...places]) => {
    const document = exampleDocument(changes);
    const { findings } = runRules([ruleOf(rule)], document, DEFAULT_SETTINGS);
    const cells = places.map((place) => exampleField(document, place).cell);
    expect(findings.map(({ cell }) => formatCell(cell)), JSON.stringify(changes)).toEqual(cells.map((cell) => (cell ? formatCell(cell) : "")));
  });
});

describe("one finding per rule and cell", () => {
  it("of a level-2 cell that is merged over several rows", () => {
    const document = exampleDocument(one({ change: { 0: { value: "95%" }, 1: { value: "90%" } } }));
    const [project] = document.projects;
    const [first] = project?.indicators ?? [];
    if (!project || !first) throw new Error("no rows");
    const merged = { ...document, projects: [{ ...project, indicators: project.indicators.map((indicator, at) => (at === 1 ? { ...indicator, level2: first.level2 } : indicator)) }] };
    expect(runRules([ruleOf("class-quantity-is-rate")], merged, DEFAULT_SETTINGS).findings.length).toBe(1);
  });
});

describe("the budget year", () => {
  const basis = { change: { 0: { basis: "2025年工作计划" }, 1: { basis: "2026年工作计划" } } };
  const document = exampleDocument({ projects: [basis, basis] });
  const years = { ...document, projects: document.projects.map((project, at) => (at === 0 ? { ...project, budgetYear: 2025 } : project)) };
  const cells = (budgetYear: number | null): readonly string[] =>
    runRules([ruleOf("time-basis-year")], years, { ...DEFAULT_SETTINGS, budgetYear }).findings.map(({ cell }) => formatCell(cell));

  it("is the table's own where a file holds several years, unless a setting gives it", () => {
    const at = (place: string): string => {
      const { cell } = exampleField(years, place);
      return cell ? formatCell(cell) : "";
    };
    expect(cells(null)).toEqual([at("projects.0.indicators.1.basis"), at("projects.1.indicators.0.basis")]);
    expect(cells(2026)).toEqual([at("projects.0.indicators.0.basis"), at("projects.1.indicators.0.basis")]);
  });
});
