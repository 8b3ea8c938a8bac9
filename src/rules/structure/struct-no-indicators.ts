/** 未设置绩效指标 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { hasNameCell } from "./classes-present";

export const structNoIndicators = defineRule({
  id: "struct-no-indicators",
  reach: "project",
  title: { zh: "未设置绩效指标", en: "No indicators" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "绩效目标通过绩效指标细化、量化。" }],
  options: NO_OPTIONS,
  yieldsTo: ["struct-header-unrecognised"],
  applies: hasNameCell,
  reads: ({ project }) => project.indicators.map(({ level3 }) => level3),
  check: (view) => (view.rows.some((row) => row.counts) ? [] : [{ reason: "none", at: view.project.name }]),
  messages: {
    none: {
      zh: "项目“{project}”一个三级指标也没有，目标无法考核，不能公开，请设置产出、效益和满意度指标。",
      en: "The project “{project}” has no level-3 indicator at all and can't be assessed; add output, outcome and satisfaction indicators before publishing.",
    },
  },
  page: {
    why: "绩效指标把目标变成可以考核的数字，没有指标就没有考核。",
    how: "按产出、效益、满意度分别设置三级指标和指标值。",
    acceptable: "错误不能接受。",
    limits: "只看三级指标一栏有没有文字。",
  },
  examples: [
    { says: "三级指标全部空白", document: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标" }] }] }, finds: { reason: "none", at: "name" } },
    { says: "表里没有指标行", document: { projects: [{ indicators: [] }] }, finds: { reason: "none", at: "name" } },
    { says: "有指标", document: {} },
  ],
});
