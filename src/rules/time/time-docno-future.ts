/** 引用文号年份晚于预算年度: the document can't exist yet. */
import { documentNumbersIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const timeDocnoFuture = defineRule({
  id: "time-docno-future",
  reach: "text",
  title: { zh: "引用文号年份晚于预算年度", en: "Document number of a later year" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "编制预算时引用的文件已经印发。" }],
  options: NO_OPTIONS,
  requires: ["budget-year"],
  // A title repeats the project's name.
  applies: ({ part }) => part !== "title",
  check: ({ field }, { budgetYear }) => {
    if (budgetYear === null) return null;
    const found = documentNumbersIn(field.text).find(({ year }) => year > budgetYear);
    return found === undefined ? null : { reason: "future", values: { number: found.text, year: found.year, budgetYear } };
  },
  messages: {
    future: {
      zh: "“{number}”是{year}年的文号，晚于预算年度{budgetYear}年，那时文件还没有印发，请核对年份或文号。",
      en: "“{number}” is of {year}, later than the budget year {budgetYear}, when it had not been issued yet; check it.",
    },
  },
  page: {
    why: "编制预算时不可能依据以后才印发的文件，多半是年份打错了。",
    how: "对照文件原件改正文号；预算年度设错的，在设置中改正。",
    acceptable: "预算调整后补充公开、文件确实在后印发的，可以注明后接受。",
    limits: "只认带括号年份的文号；等于预算年度的不报。",
  },
  examples: [
    { says: "依据是后一年的文件", document: { projects: [{ change: { 1: { basis: "《云湖区社区图书室管理办法》（云文发〔2027〕18号）" } } }] }, finds: { reason: "future", at: "indicators.1.basis" } },
    { says: "项目名称里的文号", document: { projects: [{ name: "提前下达社区图书室补助云财教【2028】12号" }] }, finds: { reason: "future", at: "name" } },
    { says: "预算年度之前的文件", document: { projects: [{ change: { 1: { basis: "云文发〔2024〕18号" } } }] } },
    { says: "预算年度的文件", document: { projects: [{ change: { 1: { basis: "云文发〔2026〕3号" } } }] } },
    { says: "不知道预算年度", document: { budgetYear: null, projects: [{ change: { 1: { basis: "云文发〔2027〕18号" } } }] } },
  ],
});
