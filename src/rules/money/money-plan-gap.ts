/** 支出计划中间为空: the first blank between two figures. */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { hasPlan, judgedPlan, planFields, planFigures } from "./plan";

export const moneyPlanGap = defineRule({
  id: "money-plan-gap",
  reach: "project",
  title: { zh: "支出计划中间为空", en: "Gap in the spending plan" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "资金支出计划填列各时点的累计进度。" }],
  options: NO_OPTIONS,
  applies: hasPlan,
  reads: planFields,
  check: (view) => {
    const plan = judgedPlan(view);
    const figures = plan ? planFigures(plan) : [];
    const first = figures[0]?.index ?? 0;
    const last = figures.at(-1)?.index ?? 0;
    const gap = plan?.periods.find((_, index) => index > first && index < last && plan.figures[index]?.kind === "blank");
    return gap ? [{ reason: "gap", at: gap.amount, values: { period: gap.label.text } }] : [];
  },
  messages: {
    gap: {
      zh: "资金支出计划前后都有数，{period}却是空的，累计进度中断，请补上；没有新增支出的填与上期相同的数。",
      en: "The spending plan has figures before and after, but this period is blank; fill it in, with the same figure as before if nothing is spent.",
    },
  },
  page: {
    why: "累计进度填到一半空一格，读者分不清是没有支出还是漏填。",
    how: "补上这一期的累计数；当期没有支出的，填与上一期相同的数。",
    acceptable: "本单位习惯以空白表示与上期相同的，可以注明后接受。",
    limits: "只指出第一处空白；年初空白视为0，不提示；有一格不是数字时不检查。",
  },
  examples: [
    { says: "10月底空着", document: { projects: [{ plan: ["20", "50%", "", "100"] }] }, finds: { reason: "gap", at: "plan.2" } },
    { says: "中间两格都空，只指出第一处", document: { projects: [{ plan: ["0", "", "", "100"] }] }, finds: { reason: "gap", at: "plan.1" } },
    { says: "年初空白", document: { projects: [{ plan: ["", "50", "85", "100"] }] } },
    { says: "逐期填写", document: {} },
  ],
});
