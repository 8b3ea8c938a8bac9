/** 支出计划年末未达100% */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { hasPlan, holdsMoneyUnderPercent, isFullPercent, judgedPlan, lastFigure, planFields } from "./plan";

export const moneyPlanFinalNot100 = defineRule({
  id: "money-plan-final-not-100",
  reach: "project",
  title: { zh: "支出计划年末未达100%", en: "Spending plan does not end at 100%" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "当年预算应在年末前全部安排支出。" }],
  options: NO_OPTIONS,
  applies: hasPlan,
  reads: (view) => [...planFields(view), view.project.budget],
  check: (view) => {
    const plan = judgedPlan(view);
    const last = plan && lastFigure(plan);
    if (!plan || !last || !(plan.labelPercent || plan.figurePercent)) return [];
    if (isFullPercent(last) || holdsMoneyUnderPercent(view)) return [];
    return [{ reason: "not-full", at: last.at, values: { period: last.period, figure: last.decimal } }];
  },
  messages: {
    "not-full": {
      zh: "资金支出计划按百分比填写，{period}的累计进度是{figure}%而不是100%，与当年预算全部支出的要求不符，请核对改正。",
      en: "The spending plan is in percent and ends at {figure}% instead of 100%; the year's budget is to be spent in full: check the figure.",
    },
  },
  page: {
    why: "当年预算一般应全部支出，年末累计进度不是100%，要么填错，要么预算安排过多。",
    how: "核对年末数：填错的改为100；确实花不完的，应调整预算。",
    acceptable: "错误不能接受。",
    limits: "表头或数字写有%时才检查；数字其实是万元的由另一条规则提示。",
  },
  examples: [
    { says: "年末只到80%", document: { projects: [{ plan: ["20", "50", "70", "80"] }] }, finds: { reason: "not-full", at: "plan.3" } },
    { says: "表头没有单位，数字带百分号", document: { projects: [{ planLabel: "资金支出计划", plan: ["20%", "50%", "70%", "90%"] }] }, finds: { reason: "not-full", at: "plan.3" } },
    { says: "年末为100", document: {} },
    { says: "年末为100.00%", document: { projects: [{ plan: ["20%", "50%", "85%", "100.00%"] }] } },
    { says: "数字其实是万元（由另一条规则提示）", document: { projects: [{ plan: ["4.80", "12.00", "20.40", "24.00"] }] } },
    { says: "年末空白（由另一条规则提示）", document: { projects: [{ plan: ["20", "50", "85", ""] }] } },
    { says: "各季度占比之和为100", document: { projects: [{ planPeriods: ["第一季度", "第二季度", "第三季度", "第四季度"], plan: ["25%", "25%", "25%", "25%"] }] } },
  ],
});
