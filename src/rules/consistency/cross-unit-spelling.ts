/** 同一指标单位不统一 */
import type { Field } from "../../model";
import { unitInfo } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atUnit } from "../engine/places";
import { defineRule, type Hit } from "../engine/rule";
import type { RowView } from "../engine/views";
import { grouped } from "./copied-texts";

type Reason = "unit" | "direction";

export const crossUnitSpelling = defineRule<Record<string, never>, Reason>({
  id: "cross-unit-spelling",
  reach: "document",
  title: { zh: "同一指标单位不统一", en: "One indicator, several spellings of its unit" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "同一份公开文本中，同名指标的单位写法和方向一致。" }],
  options: NO_OPTIONS,
  grouped: true,
  yieldsTo: ["value-percent-word", "value-inverted-frequency", "value-positive-upper-bound", "value-negative-lower-bound", "value-duplicate"],
  applies: ({ projects }) => projects.some(({ rows }) => rows.some(isMeasured)),
  reads: ({ projects }) => projects.flatMap(({ project }) => project.indicators.flatMap(({ level3, value }) => [level3, value])),
  check: ({ projects }) => {
    const rows = projects.flatMap((view) => view.rows.filter(isMeasured));
    return [...grouped(rows, ({ name }) => name).values()].flatMap((same) => (same.length < 2 ? [] : [...spellings(same), ...directions(same)]));
  },
  messages: {
    unit: {
      zh: "指标“{indicator}”在这份文本里单位多写作“{usual}”，这里写作“{unit}”，请统一写法。",
      en: "The unit of “{indicator}” is mostly written “{usual}” in this document, here “{unit}”: use one spelling.",
    },
    direction: {
      zh: "指标“{indicator}”在这份文本里有的写“不低于”，有的写“不高于”，方向相反，请核对后统一。",
      en: "“{indicator}” is a lower limit in some projects and an upper limit in others: check its direction.",
    },
  },
  page: {
    why: "同名指标写法不一，汇总时对不上，读者也会疑惑是否是两回事。",
    how: "全文使用同一种写法；方向不同的，先弄清这个指标是越高越好还是越低越好。",
    acceptable: "同名但考核内容不同的，最好在名称中写明区别；不便改名时可以接受。",
    limits: "只比较意思相同而写法不同的单位（如平米与平方米）；不同的单位可能是不同的内容，不在此列。",
  },
  examples: [
    {
      says: "平米与平方米",
      document: { projects: [{ change: { 1: { level3: "图书室改造面积", value: "≥200平方米" } } }, { change: { 1: { level3: "图书室改造面积", value: "≥300平方米" } } }, { change: { 1: { level3: "图书室改造面积", value: "≥150平米" } } }] },
      finds: { reason: "unit", at: "projects.2.indicators.1.value" },
    },
    {
      says: "方向相反",
      document: { projects: [{ change: { 1: { level3: "设备停用时长", value: "≤5小时" } } }, { change: { 1: { level3: "设备停用时长", value: "≤8小时" } } }, { change: { 1: { level3: "设备停用时长", value: "≥5小时" } } }] },
      finds: { reason: "direction", at: "projects.2.indicators.1.value" },
    },
    { says: "写法一致", document: { projects: [{}, {}, {}] } },
    { says: "单位不同，不作判断", document: { projects: [{ change: { 1: { level3: "培训规模", value: "≥30人" } } }, { change: { 1: { level3: "培训规模", value: "≥3期" } } }] } },
    { says: "等于与不低于不算方向相反", document: { projects: [{ change: { 1: { level3: "培训规模", value: "≥30人" } } }, { change: { 1: { level3: "培训规模", value: "=30人" } } }] } },
  ],
});

function isMeasured(row: RowView): boolean {
  return row.counts && row.target.number !== "" && placeOf(row).cell !== null;
}

function placeOf(row: RowView): Field {
  return atUnit(row);
}

/** Rows whose unit means the same as the usual one and is written otherwise. */
function spellings(rows: readonly RowView[]): readonly Hit<Reason>[] {
  const byMeaning = grouped(rows.filter(({ target }) => unitInfo(target.unit) !== null), ({ target }) => unitInfo(target.unit)?.canonical ?? "");
  return [...byMeaning.values()].flatMap((same) => {
    const usual = mostCommon(same.map(({ target }) => target.unit));
    return same.filter(({ target }) => target.unit !== usual)
      .map((row) => ({ reason: "unit" as const, at: placeOf(row), row, project: row.project, values: { usual, unit: row.target.unit } }));
  });
}

/** The fewer of those that are a lower limit and those that are an upper one. */
function directions(rows: readonly RowView[]): readonly Hit<Reason>[] {
  const lower = rows.filter(({ target }) => target.operator === "ge" || target.operator === "gt");
  const upper = rows.filter(({ target }) => target.operator === "le" || target.operator === "lt");
  if (lower.length === 0 || upper.length === 0) return [];
  const fewer = lower.length < upper.length ? lower : upper;
  return fewer.map((row) => ({ reason: "direction" as const, at: placeOf(row), row, project: row.project }));
}

/** Among equals the one that comes first. */
function mostCommon(units: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
