import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument, DEFAULT_SETTINGS, safeFixes, sentenceOf } from "../../../src/rules";
import type { ExampleIndicator, ExampleProject } from "../../../src/rules/engine/example-document";
import { withEdits } from "../../../src/rules/engine/with-edits";
import { exampleDocument } from "../../../src/rules/example";

/** Pieces that target tables are typed from, good and bad; the texts are any run of them. */
const PIECES = [
  "", " ", "　", "\n", "0", "1", "2", "95", "100", "100.00", "1,234.5", "-3", "２０２６", "2025年", "2026年度", "—2028年", "3月底", "9月30日前",
  "≥", ">=", "＞ =", "=<", "》", "<", "=", "大于等于", "不低于", "左右", "%", "％", "百分比", "万元", "元/人/年", "人", "个", "次", "/次", "月/次", "户", "起",
  "涉密", "是/否", "反应", "放映", "情况", "程度", "工作计划", "工作要点", "，", "。", "；", "、", "1.", "1.1.", "目标1：", "（", "）", "【2025】12号", "〔2025〕3号",
  "产出指标", "效益指标", "效果", "满意度指标", "成本指标", "数量指标", "质量", "时效指标", "社会效益指标", "可持续性影响", "服务对象满意度指标", "经济成本指标",
  "率", "补助标准", "及时", "完成时间", "满意度", "故障率", "采购", "图书", "居民", "购书", "文字描述", "定性", "*", "XX", "如：", "anke", "\"", "$1", "{value}", "\\d",
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(""));
function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}
/** Leaves out what is undefined. */
function some(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

const indicator = fc.record({
  level1: text, level2: text, level3: text, description: text, value: text, basis: text, weight: maybe(text), split: fc.tuple(text, text, text),
}).map((record) => some(record) as ExampleIndicator);

const project = fc.record({
  layout: fc.constantFrom("hebei", "hebei-2023", "split", "central"), form: fc.constantFrom("form", "ledger"),
  name: maybe(text), code: maybe(text), unitCode: maybe(text), budget: maybe(text), fiscalFunds: maybe(text), otherFunds: maybe(text), useOfFunds: maybe(text),
  planLabel: maybe(fc.constantFrom("资金支出计划（%）", "资金支出计划（万元）", "资金支出计划", "")), plan: maybe(fc.tuple(text, text, text, text)),
  planPeriods: maybe(fc.constant(["第一季度", "第二季度", "第三季度", "第四季度"])), objectives: maybe(fc.array(text, { maxLength: 3 })),
  explanation: maybe(text), indicators: maybe(fc.array(indicator, { maxLength: 6 })), title: maybe(text), moneyUnit: maybe(text),
  without: maybe(fc.subarray(["code", "name", "budget", "basis", "value", "level2", "description", "plan", "objectives", "title", "moneyUnit", "level3"])),
}).map((record) => some(record) as ExampleProject);

const document = fc.record({ budgetYear: fc.constantFrom(2026, 2023, null), projects: fc.array(project, { maxLength: 3 }) }).map(exampleDocument);

/** A fixed sample, so that CI says the same each time; other seeds and more runs by hand. */
const SAMPLE = { seed: 2026, numRuns: 250 };

describe("any document", () => {
  it("is checked without a rule failing, and every finding has its sentence in both languages", () => {
    fc.assert(fc.property(document, (any) => {
      const result = checkDocument(any, DEFAULT_SETTINGS);
      expect(result.outcomes.filter(({ status }) => status === "failed")).toEqual([]);
      for (const finding of result.findings) {
        expect(sentenceOf(finding, "zh")).not.toBe("");
        expect(sentenceOf(finding, "en")).not.toBe("");
        expect(finding.fix?.edits.every(({ before, after }) => before !== after) ?? true).toBe(true);
      }
    }), SAMPLE);
  });

  it("comes to rest after its safe fixes", () => {
    fc.assert(fc.property(document, (any) => {
      const fixed = withEdits(any, safeFixes(any, DEFAULT_SETTINGS));
      expect(safeFixes(fixed, DEFAULT_SETTINGS)).toEqual([]);
    }), SAMPLE);
  });

  it("loses a finding by that finding's own fix", () => {
    fc.assert(fc.property(document, (any) => {
      for (const { rule, cell, fix } of checkDocument(any, DEFAULT_SETTINGS).findings) {
        if (fix === null) continue;
        const left = checkDocument(withEdits(any, fix.edits), DEFAULT_SETTINGS).findings
          .filter((one) => one.rule === rule && one.cell.row === cell.row && one.cell.column === cell.column && one.cell.sheet === cell.sheet);
        expect(left.map(({ value, reason }) => ({ rule, value, reason, fix: fix.edits.map(({ before, after }) => [before, after]) }))).toEqual([]);
      }
    }), SAMPLE);
  });
});
