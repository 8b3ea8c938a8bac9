/** 成本指标填了时间 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { costIsTime, isSwapped } from "./swapped";

export const classCostIsTime = defineRule({
  id: "class-cost-is-time",
  reach: "row",
  title: { zh: "成本指标填了时间", en: "Time under cost" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "数量、质量、时效、成本指标各有所指。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) => (costIsTime(row) && !isSwapped(row) ? { reason: "time" } : null),
  messages: {
    time: {
      zh: "成本指标“{indicator}”填的是时间，看不出花多少钱，系统也会归错类，请改放时效指标，成本指标写总价、单价或标准（元）。",
      en: "The cost indicator “{indicator}” states a time, not a cost; move it to timeliness and give a total, a unit price or a standard in yuan here.",
    },
  },
  page: {
    why: "成本指标回答“花多少钱”，填成时间就归错了类，成本控制也没有了。",
    how: "移到时效指标下，成本指标写金额，例如“新书采购总价 ≤18万元”。",
    acceptable: "错误不能接受。",
    limits: "指标值带“元”或是百分比的不在此列；成本与时效互相填反的由另一条规则提示。",
  },
  examples: [
    { says: "成本指标的单位是年", document: { projects: [{ change: { 4: { level3: "图书室改造期限", value: "≤1年" } } }] }, finds: { reason: "time", at: "indicators.4.level3" } },
    { says: "名称是完成时间", document: { projects: [{ change: { 4: { level3: "任务完成时间", value: "本年度完成" } } }] }, finds: { reason: "time", at: "indicators.4.level3" } },
    { says: "金额", document: {} },
    { says: "按年计算的标准", document: { projects: [{ change: { 4: { level3: "值守补助标准", value: "3000元/年" } } }] } },
  ],
});
