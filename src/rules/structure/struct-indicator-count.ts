/** 指标数量异常 */
import { z } from "zod";
import { defineRule } from "../engine/rule";
import { hasNameCell } from "./classes-present";

export const structIndicatorCount = defineRule({
  id: "struct-indicator-count",
  reach: "project",
  title: { zh: "指标数量异常", en: "Unusual number of indicators" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "指标突出重点、数量均衡，一般5至12个。" }],
  options: z.strictObject({
    /** Output, outcome and satisfaction need at least about four rows. */
    fewest: z.number().int().min(1).max(50).default(4),
    /** More than twenty rows no longer set priorities. */
    most: z.number().int().min(1).max(200).default(20),
  }),
  applies: hasNameCell,
  reads: ({ project }) => project.indicators.map(({ level3 }) => level3),
  check: (view, { options }) => {
    const count = view.rows.filter((row) => row.counts).length;
    if (count === 0) return [];
    if (count < options.fewest) return [{ reason: "few", at: view.project.name, values: { count, fewest: options.fewest } }];
    return count > options.most ? [{ reason: "many", at: view.project.name, values: { count, most: options.most } }] : [];
  },
  messages: {
    few: {
      zh: "项目“{project}”只有{count}个三级指标，少于{fewest}个，恐怕难以反映目标的各个方面，建议补充。",
      en: "The project “{project}” has only {count} indicators, fewer than {fewest}; they hardly cover its objectives: consider more.",
    },
    many: {
      zh: "项目“{project}”有{count}个三级指标，多于{most}个，重点不突出，建议精简。",
      en: "The project “{project}” has {count} indicators, more than {most}; its priorities are lost: consider fewer.",
    },
  },
  page: {
    why: "指标太少反映不了目标，太多又没有重点，自评时工作量也大。",
    how: "一般设置5至12个，覆盖产出、效益和满意度。",
    acceptable: "内容单一或特别复杂的项目，可以接受。",
    limits: "只数三级指标；上下限可在设置中调整（默认4个和20个）。",
  },
  examples: [
    { says: "只有三个指标", document: { projects: [{ drop: [1, 2, 3, 4, 6] }] }, finds: { reason: "few", at: "name" } },
    { says: "多于设置的上限", document: {}, options: { most: 6 }, finds: { reason: "many", at: "name" } },
    { says: "八个指标", document: {} },
    { says: "没有指标（由另一条规则提示）", document: { projects: [{ indicators: [] }] } },
  ],
});
