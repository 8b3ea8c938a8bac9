/** Any project that a sheet may hold: blank cells, formula-like texts, line breaks, odd figures, classes printed once. */
import fc from "fast-check";
import type { Indicator, Project, SpendingPlan } from "../../src/model";
import { field, indicator, invented, NO_FIELD } from "./invented";

const word = fc.constantFrom("河道", "清淤", "绿化", "图书采购", "培训", "巡查", "路灯", "防汛", "（第二批）", "A区", "12", "“双随机”", "①");
const phrase = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(""));
const sentence = fc.tuple(fc.constantFrom("", "=", "+", "-", "@", "'"), fc.array(phrase, { minLength: 1, maxLength: 30 }), fc.constantFrom("", "。", "；"), fc.boolean())
  .map(([start, phrases, end, lines]) => start + phrases.join(lines ? "\n" : "，") + end);
const value = fc.constantFrom("≥95%", "36座", "100%", "=12次", "<=3万元", "＞=90%", "2031年12月底", "显著提升", "343 人", "≥ 90 %", "1,200人", "-0.5", "0", "是/否", "文字描述长期有效", "95", "");
const amount = fc.constantFrom("6.16", "0.4", "20", "1125.81", "0.001234", "", "1,200", "约20", "20万元", "0", "123456789.12");
const level2 = fc.constantFrom("数量指标", "质量指标", "数量\n指标", "", "成本指标");

const row: fc.Arbitrary<Indicator> = fc.tuple(fc.constantFrom("产出指标", "效益指标", "满意度指标"), level2, phrase, value, sentence, fc.oneof(sentence, fc.constant("")))
  .map(([level1, second, name, printed, description, basis]) => indicator(level1, second, name, printed, { description: field(description), basis: field(basis) }));

/** Classes in force are carried as the reader carries them: printed ones hold until the next printed one. */
export function carried(rows: readonly Indicator[]): readonly Indicator[] {
  let level1 = "";
  let second = "";
  return rows.map((one) => {
    const own2 = one.level2.text.replace(/\s/g, "");
    if (one.level1.text !== level1) second = "";
    level1 = one.level1.text;
    if (own2 !== "") second = own2;
    return { ...one, level1InForce: level1, level2InForce: second };
  });
}

const plan: fc.Arbitrary<SpendingPlan | null> = fc.option(fc.tuple(
  fc.constantFrom("资金支出计划（%）", "资金支出计划（万元）", "资金支出计划（累计进度%）", "资金支出计划"),
  fc.constantFrom(["3月底", "6月底", "9月底", "12月底"], ["第一季度", "第二季度", "第三季度", "第四季度"], ["6月底", "12月底"], ["2月底", "4月底", "6月底", "8月底", "10月底", "12月底"]),
  fc.array(fc.constantFrom("", "0", "25", "50%", "100%", "12.5", "6.16", "全部"), { minLength: 6, maxLength: 6 }),
).map(([label, names, amounts]) => ({ label: field(label), periods: names.map((name, index) => ({ label: field(name), amount: field(amounts[index] ?? "") })) })), { nil: null });

export const anyProject: fc.Arbitrary<Project> = fc.record({
  code: fc.constantFrom("99990131P00001110001A", "", "109-0801-YSN-0M2W"), name: phrase, budget: amount, fiscal: amount, other: amount,
  use: fc.oneof(sentence, fc.constant("")), plan, objectives: fc.array(sentence, { minLength: 1, maxLength: 3 }), rows: fc.array(row, { minLength: 1, maxLength: 25 }),
  explanation: fc.option(sentence, { nil: "" }), unit: fc.constantFrom(["501001", "云桥区城市管理局（本级）"], ["", ""], ["", "云桥区城市管理局"]),
}).map((parts) => ({
  ...invented, code: field(parts.code), name: field(parts.name), budget: field(parts.budget), fiscalFunds: field(parts.fiscal), otherFunds: field(parts.other),
  useOfFunds: field(parts.use), spendingPlan: parts.plan, objectives: parts.objectives.map(field), indicators: carried(parts.rows),
  unitCode: field(parts.unit[0] ?? ""), unitName: field(parts.unit[1] ?? ""),
  explanation: parts.explanation === "" ? NO_FIELD : field(`项目说明：${parts.explanation}`),
}));
