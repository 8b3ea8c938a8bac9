/** 资金支出计划为空 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const structPlanMissing = defineRule({
  id: "struct-plan-missing",
  reach: "project",
  title: { zh: "资金支出计划为空", en: "No spending plan" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "资金支出计划填列各时点的累计进度。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.spendingPlan?.periods.some(({ amount }) => amount.cell !== null) ?? false,
  reads: ({ project }) => project.spendingPlan?.periods.map(({ amount }) => amount) ?? [],
  check: ({ plan }) => {
    const at = plan?.periods.find(({ amount }) => amount.cell !== null)?.amount;
    return at && plan.figures.every((figure) => figure.kind === "blank") ? [{ reason: "empty", at }] : [];
  },
  messages: {
    empty: {
      zh: "项目“{project}”的资金支出计划全部空着，看不出资金何时支出，请填写各时点的累计进度。",
      en: "The spending plan of “{project}” is blank throughout, so it is open when the money is spent; fill in the cumulative figures.",
    },
  },
  page: {
    why: "支出计划是执行监控的依据，全部空着就无法对照进度。",
    how: "填写到各时点为止的累计进度，例如“25、50、83、100”。",
    acceptable: "年中追加、进度未定的项目，可以注明后接受。",
    limits: "表里没有支出计划一栏的不检查；只要填了一格就不提示。",
  },
  examples: [
    { says: "四格都空", document: { projects: [{ plan: ["", "", " ", ""] }] }, finds: { reason: "empty", at: "plan.0" } },
    { says: "只填了年末", document: { projects: [{ plan: ["", "", "", "100"] }] } },
    { says: "表里没有支出计划", document: { projects: [{ without: ["plan"] }] } },
  ],
});
