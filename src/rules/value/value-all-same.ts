/** 指标值雷同: one value for most of a project's indicators was hardly worked out. */
import { z } from "zod";
import { defineRule } from "../engine/rule";
import { valueFields } from "../engine/places";
import type { RowView } from "../engine/views";
import { hasPlainValue, understoodOf } from "./understood";

export const valueAllSame = defineRule({
  id: "value-all-same",
  reach: "project",
  title: { zh: "指标值雷同", en: "Same value again and again" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "指标值应当各有依据。" }],
  /** From how many rows on one value counts as repeated. */
  options: z.strictObject({ rows: z.number().int().min(2).default(5) }),
  applies: ({ rows }) => rows.some(({ indicator }) => indicator.value.cell !== null),
  reads: ({ rows }) => rows.flatMap(valueFields),
  check: ({ rows }, { options }) => {
    const groups = new Map<string, RowView[]>();
    for (const row of rows) {
      // Ticks left open and the like are no values.
      if (!row.counts || !hasPlainValue(row) || understoodOf(row).kind === "choice") continue;
      groups.set(row.target.full, [...(groups.get(row.target.full) ?? []), row]);
    }
    return [...groups.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined || same.length < options.rows || first.indicator.value.cell === null) return [];
      return [{ reason: "same" as const, at: first.indicator.value, row: first, values: { count: same.length } }];
    });
  },
  messages: {
    same: {
      zh: "项目“{project}”有{count}个指标的值都是“{value}”，看不出各自的依据，请逐个核对是否真是这样定的。",
      en: "{count} indicators of “{project}” have the value “{value}”; check that each was worked out on its own.",
    },
  },
  page: {
    why: "一个项目里五六个指标都填100%或95%，多半是顺手填的，审核时会问依据。",
    how: "对照上年完成情况、标准和计划逐个核定；该有差别的写出差别。",
    acceptable: "各项确实都必须全部做到（例如验收、安全类都是100%）时，可以接受。",
    limits: "只比较同一个项目里写法完全相同的值，达到几行才提示可在设置中修改。",
  },
  examples: [
    {
      says: "五个指标都是95%",
      document: { projects: [{ change: { 2: { value: "≥95%" }, 5: { value: "≥95%" }, 7: { value: "≥95%" } }, add: [
        { level1: "产出指标", level2: "质量指标", level3: "图书编目准确率", value: "≥95%", basis: "编目规则" },
        { level1: "产出指标", level2: "质量指标", level3: "设备完好率", value: "≥95%", basis: "设备台账" },
      ] }] },
      finds: { reason: "same", at: "indicators.2.value" },
    },
    { says: "两行相同", document: { projects: [{ change: { 2: { value: "≥95%" }, 7: { value: "≥95%" } } }] } },
    { says: "门槛设为两行", document: { projects: [{ change: { 2: { value: "≥95%" } } }] }, options: { rows: 2 } },
  ],
});
