/** Names of the fields that a disclosure layout may lack, and why one was not written as it stands. */
import type { Message } from "./language";

export const FIELD_NAMES: Readonly<Record<string, Message>> = {
  unitCode: { zh: "单位编码", en: "Unit code" }, unitName: { zh: "单位名称", en: "Unit name" },
  code: { zh: "项目编码", en: "Project code" }, name: { zh: "项目名称", en: "Project name" },
  budget: { zh: "预算数", en: "Budget" }, fiscalFunds: { zh: "财政资金", en: "Fiscal funds" }, otherFunds: { zh: "其他资金", en: "Other funds" },
  useOfFunds: { zh: "资金用途", en: "Use of funds" }, spendingPlan: { zh: "资金支出计划", en: "Spending plan" },
  objectives: { zh: "绩效目标", en: "Objectives" }, explanation: { zh: "项目说明", en: "Explanation" },
  "extras.department": { zh: "主管部门", en: "Department" }, "extras.implementingUnit": { zh: "实施单位", en: "Implementing unit" },
  "extras.carriedOver": { zh: "上年结转", en: "Carried over" }, "extras.template": { zh: "项目绩效模板", en: "Template" },
  "extras.projectKind": { zh: "项目类别", en: "Kind of project" }, "extras.projectPeriod": { zh: "项目期限", en: "Period" }, "extras.contact": { zh: "联系人", en: "Contact" },
  "extras.executedAmount": { zh: "执行数", en: "Amount spent" }, "extras.executionRate": { zh: "执行率", en: "Rate spent" }, "extras.actualOutcome": { zh: "实际完成情况", en: "Actual outcome" },
  "indicators.level3": { zh: "三级指标", en: "Indicator" }, "indicators.description": { zh: "绩效指标描述", en: "Description" }, "indicators.value": { zh: "指标值", en: "Target value" }, "indicators.basis": { zh: "指标值确定依据", en: "Basis" },
  "indicators.weight": { zh: "分值权重", en: "Weight" }, "indicators.actualValue": { zh: "实际完成值", en: "Actual value" }, "indicators.points": { zh: "分值", en: "Points" }, "indicators.score": { zh: "得分", en: "Score" },
  "indicators.deviation": { zh: "偏差原因", en: "Deviation" }, "indicators.baseline": { zh: "基准值", en: "Baseline" }, "indicators.valueKind": { zh: "指标性质", en: "Kind of value" }, "indicators.scoring": { zh: "评分标准", en: "Scoring" }, "indicators.remark": { zh: "备注", en: "Remark" },
};

export const LOSS_REASONS = {
  "no-place": { zh: "所选版式没有位置，没有写出", en: "the layout has no place; left out" },
  "too-long": { zh: "文字超过一个单元格的上限", en: "longer than a cell can hold" },
  unknown: { zh: "公式没有结果或是错误值，写成了空白", en: "a formula without a result, or an error; left blank" },
} as const satisfies Record<string, Message>;

export const lossTexts = {
  line: { zh: "{field}：{reason}（{count} 个项目：{names}）", en: "{field}: {reason} ({count} projects: {names})" },
  andOthers: { zh: "{names}等", en: "{names} …" },
  between: { zh: "、", en: ", " },
} as const satisfies Record<string, Message>;
