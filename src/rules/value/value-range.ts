/** 区间值 */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { hasPlainValue, understoodOf } from "./understood";

export const valueRange = defineRule({
  id: "value-range",
  reach: "row",
  title: { zh: "指标值是区间", en: "Value is a range" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2020-10", note: "自评按实际完成值与一个指标值的比例计分。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: (row) => {
    const value = understoodOf(row);
    if (!hasPlainValue(row) || value.kind !== "range") return null;
    return { reason: "range", values: { from: value.from.number, to: value.to.number, unit: value.to.unit } };
  },
  messages: {
    range: {
      zh: "“{indicator}”写成了{from}到{to}{unit}的区间，自评时不知道按哪一头计分，请写一个界限，例如“≥{from}{unit}”。",
      en: "A range from {from} to {to} {unit} leaves open which end is scored; state one limit.",
    },
  },
  page: {
    why: "区间有两个界限，完成值落在外面时按哪一头扣分说不清。",
    how: "保底的要求写“≥1项”；确实要控制在区间内的（如温度、湿度），在描述里写明计分办法。",
    acceptable: "行业标准本身是区间的（温度、湿度、酸碱度等），可以接受。",
    limits: "日期的起止不算区间；只认两头都是数字、单位相同的写法。",
  },
  examples: [
    { says: "一到两项", document: { projects: [{ change: { 1: { value: "20-25个" } } }] }, finds: { reason: "range", at: "indicators.1.value" } },
    { says: "用“至”连接", document: { projects: [{ change: { 1: { value: "二十至三十个" } } }] }, finds: { reason: "range", at: "indicators.1.value" } },
    { says: "一个界限", document: { projects: [{ change: { 1: { value: "≥20个" } } }] } },
    { says: "起止日期", document: { projects: [{ change: { 3: { value: "2026年3月至9月" } } }] } },
    { says: "负数", document: { projects: [{ change: { 5: { value: "-5%" } } }] } },
  ],
});
