/** "三公"未分购置与运行 */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { amountsOf } from "./amounts";
import { DEPARTMENT_TEXT } from "./sample-texts";
import { threePublic } from "./three-public";

const ANY_CAR = "公务用车(?:费用?|经费)";

export const discThreePublicSplit = defineRule({
  id: "disc-three-public-split",
  reach: "document",
  title: { zh: "公务用车费用未分购置与运行", en: "Vehicle costs not split" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "公务用车购置及运行费应区分公务用车购置费和公务用车运行费两项。" }],
  options: NO_OPTIONS,
  applies: (document) => {
    const found = threePublic(document);
    return found !== null && (found.vehicles.length > 0 || found.purchase.length > 0 || found.running.length > 0 || amountsOf(found.paragraphs, ANY_CAR).length > 0);
  },
  check: (document) => {
    const found = threePublic(document);
    if (found === null || (found.purchase.length > 0 && found.running.length > 0)) return [];
    const together = found.vehicles[0] ?? amountsOf(found.paragraphs, ANY_CAR)[0];
    if (together === undefined || compareDecimals(together.amount, "0") <= 0) return [];
    return [{ reason: "together", at: together.in.at, values: { amount: together.amount } }];
  },
  messages: {
    together: {
      zh: "公务用车费用{amount}万元没有分成购置费和运行费，按公开规程两项要分别列出，请补充（没有的写0）。",
      en: "Vehicle costs of {amount} (10,000 yuan) are not split into purchase and running costs: state both, 0 where there are none.",
    },
  },
  page: {
    why: "公开规程要求公务用车购置费和运行费分别公开。",
    how: "在说明中写明“其中：公务用车购置费…万元，公务用车运行维护费…万元”。",
    acceptable: "分项已在同一节的表中列出时，可以接受。",
    limits: "只看“三公”经费一节的文字，看不到表格。",
  },
  examples: [
    { says: "合在一起写", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，其中：公务用车购置及运行维护费8万元，公务接待费6万元。", 0]] }, finds: { reason: "together", at: "narrative.1" } },
    { says: "写作“运维费”，也没有分", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，其中：公务用车购置及运维费8万元，公务接待费6万元。", 0]] }, finds: { reason: "together", at: "narrative.1" } },
    { says: "括号里分成购置费、运行费", document: { narrative: [["一、“三公”经费", 2], ["公务用车购置及运行费12万元（包括购置费4万元、运行费8万元）。", 0]] } },
    { says: "分成两项", document: { narrative: DEPARTMENT_TEXT } },
    { says: "合计之后再分", document: { narrative: [["一、“三公”经费", 2], ["公务用车购置及运行维护费8万元，其中：公务用车购置费0万元，公务用车运行维护费8万元。", 0]] } },
    { says: "没有公务用车", document: { narrative: [["一、“三公”经费", 2], ["公务用车购置及运行维护费0万元。", 0]] } },
  ],
});
