/** 一个指标值含多个数值 */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { hasPlainValue, understoodOf } from "./understood";

export const valueMultiple = defineRule({
  id: "value-multiple",
  reach: "row",
  title: { zh: "一个指标值含多个数值", en: "Several figures in one value" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2020-10", note: "自评按一个指标值计分，一个单元格里的几个数值无法分别计分。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  yieldsTo: ["value-duplicate"],
  check: (row) => {
    const value = understoodOf(row);
    if (!hasPlainValue(row) || value.kind !== "several") return null;
    return { reason: "several", values: { count: value.parts.filter(({ kind }) => kind !== "text").length } };
  },
  messages: {
    several: {
      zh: "“{indicator}”的一个指标值里有{count}个数值，自评时无法分别计分，请拆成几行，每行一个数值。",
      en: "One value holds {count} figures and can't be scored separately; split it into rows with one figure each.",
    },
  },
  page: {
    why: "“城市600元；农村400元”里有两个目标，完成了一个、没完成另一个时没法打分。",
    how: "拆成两行，把区别写进三级指标名称，例如“城市补贴标准”“农村补贴标准”。",
    acceptable: "文件规定的成套标准、拆开反而难懂的，可以注明后接受。",
    limits: "只认能读懂的“数值+单位”；一句话里顺带提到数字的由“文字描述中有可量化数字”检查。",
  },
  examples: [
    { says: "城市和农村两个标准", document: { projects: [{ change: { 4: { level3: "误餐补贴标准", value: "城市600元/年；农村400元/年" } } }] }, finds: { reason: "several", at: "indicators.4.value" } },
    { says: "两件事放在一个值里", document: { projects: [{ change: { 1: { value: "更换46个书架，维修18个" } } }] }, finds: { reason: "several", at: "indicators.1.value" } },
    { says: "一个数值", document: { projects: [{ change: { 4: { level3: "城市误餐补贴标准", value: "600元/年" } } }] } },
    { says: "千分位逗号不是分隔", document: { projects: [{ change: { 0: { value: "≥12,000册" } } }] } },
    { says: "区间不是两个目标", document: { projects: [{ change: { 1: { value: "20-25个" } } }] } },
  ],
});
