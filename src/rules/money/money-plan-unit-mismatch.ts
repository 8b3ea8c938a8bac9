/** 支出计划单位与数值不符: headed %, but the figures are 万元. */
import type { ProjectView } from "../engine/views";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { holdsMoneyUnderPercent, lastFigure, planFields } from "./plan";
import { sharersOfLabel } from "./plan-label";

export const moneyPlanUnitMismatch = defineRule({
  id: "money-plan-unit-mismatch",
  reach: "project",
  title: { zh: "支出计划单位与数值不符", en: "Spending plan in another unit than its label" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "资金支出计划的单位应与表头一致。" }],
  options: NO_OPTIONS,
  applies: (view) => reportedAt(view)?.cell != null,
  reads: (view) => [...planFields(view), view.project.budget],
  check: (view) => {
    const at = reportedAt(view);
    const last = view.plan && lastFigure(view.plan);
    return at && last && holdsMoneyUnderPercent(view)
      ? [{ reason: "money", at, values: { label: view.project.spendingPlan?.label.text ?? "", figure: last.decimal } }]
      : [];
  },
  messages: {
    money: {
      zh: "“{label}”的单位是%，年末数{figure}却等于预算数，填的其实是万元，读者会误读，请把单位改为“万元”，或改填百分比。",
      en: "The plan “{label}” is headed %, but its last figure {figure} equals the budget: these are amounts of 10,000 yuan and will be misread; change the unit in the heading, or give percentages.",
    },
  },
  page: {
    why: "表头写百分比、数字却是万元，读者会把“37.00”看成37%。",
    how: "把表头的“%”改为“万元”，数字不变；也可以把各期数字换算成百分比。",
    acceptable: "一般不需要接受；改正表头不影响数字。",
    limits: "只在年末数等于预算数、且不等于100时提示；总表的表头由各项目共用，只有各项目都是万元时才提供自动改正。",
  },
  examples: [
    { says: "表头是%，年末数等于预算数", document: { projects: [{ plan: ["4.80", "12.00", "20.40", "24.00"] }] }, finds: { reason: "money", at: "plan.label" } },
    { says: "累计进度%，单位也是%", document: { projects: [{ planLabel: "资金支出计划（累计进度%）", plan: ["", "", "", "24"] }] }, finds: { reason: "money", at: "plan.label" } },
    { says: "总表中标在年末一格", document: { projects: [{ form: "ledger", plan: ["4.80", "12.00", "20.40", "24.00"] }] }, finds: { reason: "money", at: "plan.3" } },
    { says: "按百分比填写", document: {} },
    { says: "表头写万元", document: { projects: [{ planLabel: "资金支出计划（万元）", plan: ["4.80", "12.00", "20.40", "24.00"] }] } },
    { says: "预算数恰好是100万元，两种单位都说得通", document: { projects: [{ budget: "100", fiscalFunds: "100", plan: ["20", "50", "85", "100"] }] } },
    { says: "数字带百分号", document: { projects: [{ plan: ["4%", "12%", "20%", "24%"] }] } },
  ],
  fix: (view) => {
    const label = view.plan?.label;
    if (!label || !sharersOfLabel(view).every(holdsMoneyUnderPercent)) return null;
    return { kind: "safe", edits: retype(label, (text) => text.replace(/[%％]/g, "万元")) };
  },
});

/** The plan's label; in a ledger, whose label many projects share, the last period's cell. */
function reportedAt({ project }: ProjectView) {
  return project.form === "ledger" ? project.spendingPlan?.periods.at(-1)?.amount : project.spendingPlan?.label;
}
