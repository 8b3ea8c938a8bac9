/** 新旧指标体系混用 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const classSchemeMixed = defineRule({
  id: "class-scheme-mixed",
  reach: "document",
  title: { zh: "新旧指标体系混用", en: "Two class schemes in one file" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "成本指标列在产出指标下。" }, { document: "财预2021-101", note: "成本指标单列为一级指标。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.length > 0,
  reads: ({ projects }) => projects.flatMap(({ project }) => project.indicators.map(({ level1 }) => level1)),
  check: ({ projects }, { classScheme }) => {
    // With a scheme chosen in the settings, class-pair-invalid points at each row.
    if (classScheme !== "auto") return [];
    const rows = projects.flatMap((project) => project.rows).filter((row) => row.counts);
    const under = rows.filter((row) => row.level1 === "output" && row.level2 === "cost");
    const own = rows.filter((row) => row.level1 === "cost");
    const fewer = own.length <= under.length ? own : under;
    const row = fewer.find(({ indicator }) => indicator.level1.cell !== null);
    if (under.length === 0 || own.length === 0 || !row) return [];
    return [{ reason: "mixed", at: row.indicator.level1, row, project: row.project, values: { under: under.length, own: own.length } }];
  },
  messages: {
    mixed: {
      zh: "本文件有{under}个成本指标放在产出指标下、{own}个单列为一级指标，新旧两种体系混用，无法统一汇总，请统一为一种。",
      en: "In this file {under} cost indicators stand under output and {own} under a level-1 class of their own; keep to one scheme so that they can be summed up.",
    },
  },
  page: {
    why: "88号文把成本放在产出下，101号文把成本单列为一级指标；一份文件混用两种，读者和系统都无从比较。",
    how: "按财政部门要求统一为一种；可在设置中指定采用哪一种，逐行提示不符的指标。",
    acceptable: "分属两类表格（如中央转移支付和本级项目）、各有规定格式的，可以注明后接受。",
    limits: "每份文件只提示一次，标在数量较少的一种上。",
  },
  examples: [
    {
      says: "两个项目一个放在产出下、一个单列",
      document: { projects: [{}, { change: { 4: { level1: "成本指标", level2: "经济成本指标" } } }] },
      finds: { reason: "mixed", at: "projects.1.indicators.4.level1" },
    },
    { says: "都放在产出下", document: { projects: [{}, {}] } },
    { says: "设置中指定了体系（由另一条规则逐行提示）", document: { projects: [{}, { change: { 4: { level1: "成本指标", level2: "经济成本指标" } } }] }, settings: { classScheme: "88" } },
  ],
});
