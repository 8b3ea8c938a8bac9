/** 支出计划累计数倒退: the first step back. */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { hasPlan, judgedPlan, planFields, planFigures } from "./plan";

export const moneyPlanDecreasing = defineRule({
  id: "money-plan-decreasing",
  reach: "project",
  title: { zh: "支出计划累计数倒退", en: "Cumulative spending plan goes down" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "资金支出计划填列各时点的累计进度。" }],
  options: NO_OPTIONS,
  applies: hasPlan,
  reads: planFields,
  check: (view) => {
    const plan = judgedPlan(view);
    const figures = plan ? planFigures(plan) : [];
    const index = figures.findIndex((figure, at) => at > 0 && compareDecimals(figure.decimal, figures[at - 1]?.decimal ?? figure.decimal) < 0);
    const figure = figures[index];
    const before = figures[index - 1];
    return figure && before
      ? [{ reason: "down", at: figure.at, values: { period: figure.period, figure: figure.decimal, earlierPeriod: before.period, earlier: before.decimal } }]
      : [];
  },
  messages: {
    down: {
      zh: "资金支出计划是累计数，{period}的{figure}却小于{earlierPeriod}的{earlier}，已花的钱不会减少，请核对改正。",
      en: "The spending plan is cumulative, but {figure} is less than the earlier {earlier}; money once spent stays spent: check the figures.",
    },
  },
  page: {
    why: "支出计划填的是到各时点为止的累计进度，只会持平或增加。",
    how: "核对各期数字；如果填成了当期数，改为累计数。",
    acceptable: "错误不能接受。",
    limits: "空白格跳过；只指出第一处倒退；有一格不是数字时不检查；按季度填写当季占比的不检查。",
  },
  examples: [
    { says: "10月底比6月底少", document: { projects: [{ plan: ["0", "50", "0", "100"] }] }, finds: { reason: "down", at: "plan.2" } },
    { says: "隔着空白格倒退，其后又倒退一次", document: { projects: [{ plan: ["60", "", "50%", "40"] }] }, finds: { reason: "down", at: "plan.2" } },
    { says: "逐期增加", document: {} },
    { says: "持平不算倒退", document: { projects: [{ plan: ["50", "50", "100", "100"] }] } },
    { says: "按季度填写的占比", document: { projects: [{ planPeriods: ["第一季度", "第二季度", "第三季度", "第四季度"], plan: ["30", "30", "20", "20"] }] } },
    { says: "有一格是文字", document: { projects: [{ plan: ["50", "约40", "30", "100"] }] } },
  ],
});
