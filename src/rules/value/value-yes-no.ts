/** "是/否"未作选择 */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

const UNDECIDED: ReadonlySet<string> = new Set(["是/否", "是或否", "是否", "有/无"]);

export const valueYesNo = defineRule({
  id: "value-yes-no",
  reach: "row",
  title: { zh: "“是/否”未作选择", en: "Yes or no left open" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "指标值应当是一个明确的目标。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ target }) => (UNDECIDED.has(target.full) ? { reason: "open", values: { full: target.full } } : null),
  messages: {
    open: {
      zh: "指标“{indicator}”的指标值还是“{full}”，没有作出选择，看不出目标是什么，请填写要达到的结果，最好是数值。",
      en: "The value of “{indicator}” still offers both answers, so there is no target; state the result to be reached, best as a number.",
    },
  },
  page: {
    why: "“是/否”是备选项，不是目标；照样公开，说明目标没有填完。",
    how: "选定一个结果，最好改成可以计数的目标，例如“超预算次数 =0次”。",
    acceptable: "错误不能接受。",
    limits: "只认“是/否”“是或否”“是否”“有/无”；只写一个“是”的不在此列。",
  },
  examples: [
    { says: "选项照抄在指标值里", document: { projects: [{ change: { 4: { value: "是/否" } } }] }, finds: { reason: "open", at: "indicators.4.value" } },
    { says: "分列填写，写在单位栏", document: { projects: [{ layout: "split", change: { 6: { split: ["定性", "", "有/无"] } } }] }, finds: { reason: "open", at: "indicators.6.number" } },
    { says: "已经选定", document: { projects: [{ change: { 4: { value: "是" } } }] } },
    { says: "句子里有“是否”", document: { projects: [{ change: { 6: { value: "每年检查是否可用" } } }] } },
  ],
});
