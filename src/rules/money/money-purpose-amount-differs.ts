/** 资金用途金额与预算数不一致 */
import { differsBy, quantitiesIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { MONEY_TOLERANCE } from "./plan";

/** Amounts that are said not to be this year's budget. */
const OTHER_AMOUNT = /总投资|总造价|概算|估算|中标|合同|决算|审定|上年|以前年度|往年|结转|结余|已(?:支付|拨付|安排)|尾款|余款|剩余|自筹|配套|中央|省级|市级|其中|节约|收入/u;

export const moneyPurposeAmountDiffers = defineRule({
  id: "money-purpose-amount-differs",
  reach: "project",
  title: { zh: "资金用途金额与预算数不一致", en: "Amount in the purpose differs from the budget" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的适当性：绩效目标与资金相匹配。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.budget.cell !== null && project.useOfFunds.cell !== null,
  reads: ({ project }) => [project.budget, project.useOfFunds],
  check: ({ project, budgetInTenThousand: budget }) => {
    const amounts = quantitiesIn(project.useOfFunds.text).filter(({ info }) => info.dimension === "money");
    const [only] = amounts;
    if (budget.kind !== "number" || !only || amounts.length > 1 || only.unit !== "万元" || only.each || only.approximate || only.bounded) return [];
    if (OTHER_AMOUNT.test(project.useOfFunds.text) || !differsBy(only.number, budget.decimal, MONEY_TOLERANCE)) return [];
    return [{ reason: "differs", at: project.useOfFunds, values: { amount: only.number, budget: budget.decimal } }];
  },
  messages: {
    differs: {
      zh: "资金用途里写的是{amount}万元，预算数是{budget}万元，两处不一致，请核对哪一个是今年的预算。",
      en: "The use of funds says {amount}, the budget {budget} (10,000 yuan); they differ: check which is this year's.",
    },
  },
  page: {
    why: "预算调整后，资金用途里的金额常常没有跟着改。",
    how: "改成一致；用途里写的是总投资等其他金额的，写明是什么金额。",
    acceptable: "用途里的金额不是当年预算的可以接受。",
    limits: "只在资金用途里恰有一个以万元计的金额时检查；写明总投资、结转、配套等的不查。",
  },
  examples: [
    { says: "用途里的金额与预算数不同", document: { projects: [{ useOfFunds: "购置社区图书室新书，需资金25.5万元。" }] }, finds: { reason: "differs", at: "useOfFunds" } },
    { says: "相同", document: { projects: [{ useOfFunds: "购置社区图书室新书，需资金24万元。" }] } },
    { says: "写明是总投资", document: { projects: [{ useOfFunds: "图书室改造总投资180万元，当年安排部分资金。" }] } },
    { says: "有两个金额，不作判断", document: { projects: [{ useOfFunds: "购书18万元，书架4万元。" }] } },
  ],
});
