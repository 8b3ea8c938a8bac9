/** 项目编码年份晚于预算年度: positions 7–8 are the year in which the project entered the library. */
import { squeeze } from "../../text";
import { codeYear } from "../facts/project-code";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const timeCodeYear = defineRule({
  id: "time-code-year",
  reach: "project",
  title: { zh: "项目编码年份晚于预算年度", en: "Code of a later year than the budget" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "二十一位项目编码的第7、8位是项目入库的年份。" }],
  options: NO_OPTIONS,
  requires: ["budget-year"],
  applies: ({ project }) => project.code.cell !== null,
  reads: ({ project }) => [project.code],
  check: ({ project, document }) => {
    const year = codeYear(squeeze(project.code.text));
    const { budgetYear } = document;
    return budgetYear !== null && year !== null && year > budgetYear ? [{ reason: "later" as const, at: project.code, values: { year, budgetYear } }] : [];
  },
  messages: {
    later: {
      zh: "项目编码“{value}”第7、8位表示{year}年入库，晚于预算年度{budgetYear}年，请核对编码或预算年度。",
      en: "Characters 7 and 8 of the code say that the project entered the library in {year}, after the budget year {budgetYear}; check the code or the year.",
    },
  },
  page: {
    why: "项目先入库、后安排预算。编码年份在预算年度之后，不是编码抄错，就是预算年度设错了。",
    how: "在系统里核对编码，按原样改正。",
    acceptable: "系统里的编码确实如此的，可以注明后接受。",
    limits: "只看21位编码；旧的短编码没有年份。早于预算年度的是结转项目，不报。",
  },
  examples: [
    { says: "编码年份在后", document: { projects: [{ code: "13999927P004123100015" }] }, finds: { reason: "later", at: "code" } },
    { says: "同一年入库", document: { projects: [{ code: "13999926P004123100015" }] } },
    { says: "以前年度入库的结转项目", document: { projects: [{ code: "13999924P004123100015" }] } },
    { says: "旧编码", document: { projects: [{ code: "109-2701-YBN-MGCM" }] } },
    { says: "不知道预算年度", document: { budgetYear: null, projects: [{ code: "13999927P004123100015" }] } },
  ],
});
