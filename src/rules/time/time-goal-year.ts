/** 绩效目标年度不符: 完成2019年度…任务 in a 2020 budget. */
import { yearsIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

/** Directly in front of the year, within the same clause. */
const BEFORE = /(?:完成|落实|做好|开展|实施)[^，。；;、\d]{0,6}$/u;
/** Behind it: what is to be done in that year. */
const AFTER = /^度?[^，。；;\n]{0,24}(?:任务|工作|目标|计划|指标|服务|建设|发放|支付)/u;
/** Money of an earlier year that is rightly named: arrears, carried-over funds, settled accounts. */
const EARLIER = /结转|结余|上年|往年|清算|结算|欠|未结|尾款|余款|延续|续建|以前年度/u;

export const timeGoalYear = defineRule({
  id: "time-goal-year",
  reach: "text",
  title: { zh: "绩效目标年度不符", en: "Objective of another year" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "年度绩效目标与预算年度一致。" }],
  options: NO_OPTIONS,
  requires: ["budget-year"],
  applies: ({ part }) => part === "objective",
  check: ({ field, project }, { budgetYear }) => {
    const { text } = field;
    const name = project?.project.name.text ?? "";
    const found = yearsIn(text).find(({ year, kind, start, end }) =>
      kind === "year" && year !== budgetYear && !name.includes(String(year)) && BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(end)));
    return found === undefined || EARLIER.test(text) || budgetYear === null ? null : { reason: "year", values: { year: found.year, budgetYear } };
  },
  messages: {
    year: {
      zh: "绩效目标说要完成{year}年的任务，预算年度却是{budgetYear}年，像是照抄了以前的文本，请核对年份。",
      en: "The objective speaks of work of {year}, the budget is for {budgetYear}; it looks copied from an older text: check the year.",
    },
  },
  page: {
    why: "目标写着别的年度，读者会以为今年的钱用来做往年的事。",
    how: "把年份改成预算年度；确实用于支付往年任务的，写明是结转或结算。",
    acceptable: "支付上年度任务的尾款、结转项目，可以注明后接受。",
    limits: "只看“完成20××年……任务”一类的句子；项目名称里有同一年份或文中写明结转、结算的不报。",
  },
  examples: [
    { says: "完成上一年的任务", document: { projects: [{ objectives: ["1.完成2025年度社区图书室购书任务。"] }] }, finds: { reason: "year", at: "objectives.0" } },
    { says: "第二条目标", document: { projects: [{ objectives: ["1.图书室全年开放。", "2.做好2023年图书编目工作"] }] }, finds: { reason: "year", at: "objectives.1" } },
    { says: "当年的任务", document: { projects: [{ objectives: ["1.完成2026年度社区图书室购书任务。"] }] } },
    { says: "项目名称就是上年的", document: { projects: [{ name: "2025年社区图书室购书", objectives: ["1.完成2025年度社区图书室购书任务。"] }] } },
    { says: "用于结算", document: { projects: [{ objectives: ["1.完成2025年度购书任务的结算，支付尾款。"] }] } },
    { says: "只是提到以前的年份", document: { projects: [{ objectives: ["1.借阅人次比2025年增长10%。"] }] } },
    { says: "不知道预算年度", document: { budgetYear: null, projects: [{ objectives: ["1.完成2025年度购书任务。"] }] } },
  ],
});
