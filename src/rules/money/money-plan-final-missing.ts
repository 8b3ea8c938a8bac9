/** 支出计划年末为空 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { hasPlan, judgedPlan, lastFigure, planFields, planFigures } from "./plan";

export const moneyPlanFinalMissing = defineRule({
  id: "money-plan-final-missing",
  reach: "project",
  title: { zh: "支出计划年末为空", en: "Spending plan ends blank" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "资金支出计划填列各时点的累计进度，年末应当填列。" }],
  options: NO_OPTIONS,
  applies: hasPlan,
  reads: planFields,
  check: (view) => {
    const plan = judgedPlan(view);
    const last = plan?.periods.at(-1);
    if (!plan || !last || planFigures(plan).length === 0 || lastFigure(plan) !== null) return [];
    return [{ reason: "blank", at: last.amount, values: { period: last.label.text } }];
  },
  messages: {
    blank: {
      zh: "资金支出计划前面填了进度，{period}却是空的，看不出资金能否全部支出，请填上年末累计数。",
      en: "The spending plan has earlier figures but none for the last period, so it is open whether all is spent; fill in the year-end figure.",
    },
  },
  page: {
    why: "年末累计数说明资金当年能否全部支出，是支出计划最要紧的一格。",
    how: "填上年末累计进度：用百分比的填100，用金额的填预算数。",
    acceptable: "错误不能接受。",
    limits: "四格都空的由另一条规则提示；有一格不是数字时不检查。",
  },
  examples: [
    { says: "只填了6月底", document: { projects: [{ plan: ["", "100%", "", ""] }] }, finds: { reason: "blank", at: "plan.3" } },
    { says: "年末已填写", document: {} },
    { says: "前面空白、年末填写", document: { projects: [{ plan: ["", "", "", "100"] }] } },
    { says: "全部空白（由另一条规则提示）", document: { projects: [{ plan: ["", "", "", ""] }] } },
  ],
});
