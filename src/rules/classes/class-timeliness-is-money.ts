/** 时效指标填了金额 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { isSwapped, timelinessIsMoney } from "./swapped";

export const classTimelinessIsMoney = defineRule({
  id: "class-timeliness-is-money",
  reach: "row",
  title: { zh: "时效指标填了金额", en: "Money under timeliness" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "数量、质量、时效、成本指标各有所指。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) => {
    const found = timelinessIsMoney(row);
    if (found === null || isSwapped(row)) return null;
    return found === "unit" ? { reason: "unit" } : { reason: "name", level: "warning", certainty: "needs-review" };
  },
  messages: {
    unit: {
      zh: "时效指标“{indicator}”填的是金额，说不清什么时候完成，系统也会归错类，请改放成本指标，时效指标写时间。",
      en: "The timeliness indicator “{indicator}” states an amount of money, not a time; move it to cost and give a date or a period here.",
    },
    name: {
      zh: "时效指标“{indicator}”看名称像是成本或标准，不是时间，请核对是否应放在成本指标下。",
      en: "The timeliness indicator “{indicator}” is named like a cost or a standard, not a time; see whether it belongs under cost.",
    },
  },
  page: {
    why: "时效指标回答“什么时候完成”，填成金额就归错了类，完成时间也没有了。",
    how: "移到成本指标下，时效指标写时间或及时率，例如“购书完成时间 2026年9月30日前”。",
    acceptable: "错误不能接受；只按名称判断的可以核对后接受。",
    limits: "指标值带“元”的确定；只凭名称（以费用、成本、标准、金额等结尾）判断的需要人看。成本与时效互相填反的由另一条规则提示。",
  },
  examples: [
    { says: "时效指标的单位是万元", document: { projects: [{ change: { 3: { level3: "购书支出", value: "≤18万元" } } }] }, finds: { reason: "unit", at: "indicators.3.level3" } },
    { says: "名称是标准，单位也不是时间", document: { projects: [{ change: { 3: { level3: "人均补助标准", value: "≥89人/年" } } }] }, finds: { reason: "name", at: "indicators.3.level3" } },
    { says: "时间", document: {} },
    { says: "资金支付及时率是时效", document: { projects: [{ change: { 3: { level3: "资金支付及时率", value: "=100%" } } }] } },
    { says: "支付标准款项的时间", document: { projects: [{ change: { 3: { level3: "补助标准发放时间", value: "每月10日前" } } }] } },
  ],
});
