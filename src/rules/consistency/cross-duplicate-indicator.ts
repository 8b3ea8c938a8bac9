/** 三级指标重复 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { RowView } from "../engine/views";

export const crossDuplicateIndicator = defineRule({
  id: "cross-duplicate-indicator",
  reach: "project",
  title: { zh: "三级指标重复", en: "Indicator used twice" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "同一类别下的三级指标名称不重复，以便分别考核。" }],
  options: NO_OPTIONS,
  applies: (view) => view.rows.some((row) => row.indicator.level3.cell !== null),
  reads: ({ project }) => project.indicators.map(({ level3 }) => level3),
  check: (view) => {
    const earlier = new Map<string, RowView>();
    const hits: Hit<"name" | "name-and-value">[] = [];
    for (const row of view.rows) {
      const at = row.indicator.level3;
      if (!row.counts || at.cell === null) continue;
      const key = `${row.level2 ?? `?${row.level2Name}`} ${row.name}`;
      const first = earlier.get(key);
      if (!first) earlier.set(key, row);
      else if (first.target.full === row.target.full) hits.push({ reason: "name-and-value", at, row, level: "error" });
      else hits.push({ reason: "name", at, row });
    }
    return hits;
  },
  messages: {
    name: {
      zh: "三级指标“{indicator}”在同一类别下出现了两次，指标值不同，读者分不清说的是什么，请在名称中写明区别。",
      en: "“{indicator}” stands twice in the same class with different values; say in the names how they differ.",
    },
    "name-and-value": {
      zh: "三级指标“{indicator}”在同一类别下重复出现，名称和指标值都相同，属于重复填报，请删去一行或改正。",
      en: "“{indicator}” stands twice in the same class with the same value; delete one row or correct it.",
    },
  },
  page: {
    why: "同一类别下名称相同的指标，系统不能保存，读者也分不清；连指标值都相同的就是重复填报。",
    how: "重复的删去一行；确有区别的，把区别写进名称，例如“补贴标准（成人）”“补贴标准（儿童）”。",
    acceptable: "区别已写在指标描述中、主管部门也认可的，可以注明后接受（名称和指标值都相同的除外）。",
    limits: "去掉空格后名称完全相同才算；不同二级指标下的同名指标不算重复。",
  },
  examples: [
    { says: "同名，指标值不同", document: { projects: [{ change: { 1: { level3: "购置新书册数" } } }] }, finds: { reason: "name", at: "indicators.1.level3" } },
    { says: "名称和指标值都相同", document: { projects: [{ change: { 1: { level3: "购置新书 册数", value: "≥12000册" } } }] }, finds: { reason: "name-and-value", at: "indicators.1.level3" } },
    { says: "二级指标不规范但写法相同", document: { projects: [{ change: { 0: { level2: "数量目标" }, 1: { level2: "数量 目标", level3: "购置新书册数" } } }] }, finds: { reason: "name", at: "indicators.1.level3" } },
    { says: "名称中写明了区别", document: { projects: [{ change: { 1: { level3: "购置新书册数（儿童读物）" } } }] } },
    { says: "同名但不在同一类别", document: { projects: [{ change: { 2: { level3: "购置新书册数" } } }] } },
  ],
});
