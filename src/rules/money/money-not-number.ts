/** 金额不是数字 */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import { moneyFields } from "./amounts";

/** A number with another unit than 万元 behind it. */
const WITH_UNIT = /^[¥￥]?-?[\d,，]+(?:\.\d+)?(?:万|元|亿元|亿|千元|万元整|元整)$/u;
/** Signs that people write for "none". */
const NONE = /^(?:无|[-—–－/／\\]+|0元|零)$/u;

export const moneyNotNumber = defineRule({
  id: "money-not-number",
  reach: "project",
  title: { zh: "金额不是数字", en: "Amount is not a number" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "预算系统要求金额列填数字。" }],
  options: NO_OPTIONS,
  applies: (view) => moneyFields(view).length > 0,
  reads: () => [],
  check: (view) => moneyFields(view).flatMap(({ at, figure, label }): readonly Hit<"text" | "unit-inside" | "none">[] => {
    if (figure.kind !== "text") return [];
    const text = normalise(at.text);
    if (WITH_UNIT.test(text)) return [{ reason: "unit-inside", at, values: { label }, level: "warning" }];
    return NONE.test(text) ? [{ reason: "none", at, values: { label }, level: "warning" }] : [{ reason: "text", at, values: { label } }];
  }),
  messages: {
    text: {
      zh: "{label}填的是“{value}”，不是数字，无法汇总，也无法核对，请填写以万元为单位的数字。",
      en: "The amount ({label}) reads “{value}”, which is no number and can't be added up: give a number in 10,000 yuan.",
    },
    "unit-inside": {
      zh: "{label}“{value}”把单位写进了格子里，单位又不是“万元”，容易算错，请换算成以万元为单位的数字，只填数字。",
      en: "The amount ({label}) “{value}” carries a unit other than 万元: convert it to 10,000 yuan and give the number alone.",
    },
    none: {
      zh: "{label}填了“{value}”表示没有，汇总时会当成文字，请留空或填 0。",
      en: "The amount ({label}) says “{value}” for none, which counts as text: leave it blank or write 0.",
    },
  },
  page: {
    why: "文字不能参加合计，预算数与各项资金对不对得上就查不出来。",
    how: "只填数字，单位是万元；没有金额的留空。",
    acceptable: "错误不能接受；用“—”表示没有金额的可以接受。",
    limits: "预算数、财政资金、其他资金三格都查；带“万元”二字的数字仍当作数字。",
  },
  examples: [
    { says: "填了文字", document: { projects: [{ budget: "按实际发生数" }] }, finds: { reason: "text", at: "budget" } },
    { says: "单位写成“万”", document: { projects: [{ budget: "24万" }] }, finds: { reason: "unit-inside", at: "budget" } },
    { says: "用横线表示没有", document: { projects: [{ otherFunds: "—" }] }, finds: { reason: "none", at: "otherFunds" } },
    { says: "带“万元”的数字", document: { projects: [{ budget: "24.00万元" }] } },
    { says: "其他资金留空", document: {} },
  ],
});
