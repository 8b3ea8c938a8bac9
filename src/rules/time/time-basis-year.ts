/** 依据年度与预算年度不符: a work plan of another year than the budget's. */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atBasis } from "../engine/places";
import { defineRule } from "../engine/rule";

const PLAN = /工作计划|工作要点/g;
const YEAR = /(20\d\d)年/g;
/** 2023年—2025年, 2023-2025年: a plan of several years is no slip. */
const RANGE = /20\d\d年?度?[—–―─‒‐‑−\-－~～〜∼至到]+20\d\d/;
/** Between the year and the plan's name stand at most so many characters. */
const REACH = 10;
/** From so many years apart on, it is hardly a plan carried over. */
const FAR = 3;

export const timeBasisYear = defineRule({
  id: "time-basis-year",
  reach: "row",
  title: { zh: "依据年度与预算年度不符", en: "Basis of another year" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "引用的工作计划应是预算年度的。" }],
  options: NO_OPTIONS,
  requires: ["budget-year"],
  place: atBasis,
  reads: ({ project }) => [project.project.name],
  check: ({ indicator, project }, { budgetYear }) => {
    const basis = normalise(indicator.basis.text);
    if (budgetYear === null || !basis.includes("工作") || RANGE.test(basis)) return null;
    const year = planYears(basis).find((found) => found !== budgetYear && !project.name.includes(`${String(found)}年`));
    if (year === undefined) return null;
    const values = { year, budgetYear };
    return Math.abs(year - budgetYear) >= FAR ? { reason: "far", level: "warning", values } : { reason: "other", values };
  },
  messages: {
    other: {
      zh: "指标“{indicator}”的依据是{year}年的工作计划，预算年度却是{budgetYear}年，可能是沿用旧表，请核对年份。",
      en: "The basis of “{indicator}” is a work plan of {year}, but the budget is for {budgetYear}; perhaps an old table was reused: check the year.",
    },
    far: {
      zh: "指标“{indicator}”的依据是{year}年的工作计划，与预算年度{budgetYear}年相差三年以上，多半是写错了年份，请核对改正。",
      en: "The basis of “{indicator}” is a work plan of {year}, three years or more from the budget year {budgetYear}; most likely a slip: correct the year.",
    },
  },
  page: {
    why: "依据写着别的年度的工作计划，说明表格可能是照搬往年的，指标值也可能没有更新。",
    how: "改为预算年度的工作计划；确以往年计划为依据的，在依据中写明原因。",
    acceptable: "结转项目沿用原年度计划的，可以注明后接受（项目名称中已写明该年度的不提示）。",
    limits: "只看“20××年”与“工作计划”“工作要点”相距不超过10个字、中间没有逗号句号分号的情形；写明年度区间的不提示。",
  },
  examples: [
    { says: "依据是上一年的工作计划", document: { projects: [{ change: { 0: { basis: "2025年工作计划" } } }] }, finds: { reason: "other", at: "indicators.0.basis" } },
    { says: "年份差得很远", document: { projects: [{ change: { 0: { basis: "云湖区文化馆2016年度重点工作要点" } } }] }, finds: { reason: "far", at: "indicators.0.basis" } },
    { says: "预算年度的工作计划", document: { projects: [{ change: { 0: { basis: "2026年工作计划" } } }] } },
    { says: "项目名称写明是上年结转", document: { projects: [{ name: "2025年社区图书室购书", change: { 0: { basis: "2025年工作计划" } } }] } },
    { says: "几年的规划", document: { projects: [{ change: { 0: { basis: "2024年—2028年图书室建设工作计划" } } }] } },
    { says: "年份与工作计划之间有标点", document: { projects: [{ change: { 0: { basis: "2025年统计数据，本馆工作计划" } } }] } },
    { says: "不知道预算年度时不检查", document: { budgetYear: null, projects: [{ change: { 0: { basis: "2025年工作计划" } } }] } },
  ],
});

/** For every plan named in the text: the nearest year before it, where it stands close enough. */
function planYears(basis: string): readonly number[] {
  const years = [...basis.matchAll(YEAR)];
  return [...basis.matchAll(PLAN)].flatMap((plan) => {
    const year = years.findLast((one) => one.index < plan.index);
    if (!year) return [];
    const between = basis.slice(year.index + year[0].length, plan.index).replace(/^度/, "");
    return between.length <= REACH && !/[，。；]/.test(between) ? [Number(year[1])] : [];
  });
}
