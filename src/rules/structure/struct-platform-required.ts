/** 必填列缺失: a column that the settings mark as required is empty. */
import type { Field } from "../../model";
import { isFilled } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { RowView } from "../engine/views";

const COLUMNS: Readonly<Record<string, { readonly name: string; readonly field: (row: RowView) => Field | undefined }>> = {
  level1: { name: "一级指标", field: ({ indicator }) => indicator.level1 },
  level2: { name: "二级指标", field: ({ indicator }) => indicator.level2 },
  description: { name: "绩效指标描述", field: ({ indicator }) => indicator.description },
  value: { name: "指标值", field: ({ indicator }) => indicator.value },
  symbol: { name: "符号", field: ({ indicator }) => indicator.split?.symbol },
  number: { name: "值", field: ({ indicator }) => indicator.split?.number },
  unit: { name: "单位", field: ({ indicator }) => indicator.split?.unit },
  basis: { name: "指标值确定依据", field: ({ indicator }) => indicator.basis },
  weight: { name: "分值权重", field: ({ indicator }) => indicator.extras.weight },
};

export const structPlatformRequired = defineRule({
  id: "struct-platform-required",
  reach: "project",
  title: { zh: "必填列缺失", en: "Required column empty" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "本单位在设置中指定的必填列。" }],
  options: NO_OPTIONS,
  yieldsTo: ["struct-value-empty", "struct-basis-empty"],
  applies: (view) => view.rows.length > 0,
  reads: () => [],
  check: (view, { requiredColumns }) => view.rows.flatMap((row) => requiredColumns.flatMap((column) => {
    const { name, field } = COLUMNS[column] ?? {};
    const at = field?.(row);
    // Classes carried down through blank cells are not missing.
    const inForce = column === "level1" ? row.level1Name : column === "level2" ? row.level2Name : "";
    const empty = row.counts && at?.cell != null && at.unknown === undefined && !isFilled(at.text) && inForce === "";
    return empty && name !== undefined ? [{ reason: "empty" as const, at, row, values: { column: name } }] : [];
  })),
  messages: {
    empty: {
      zh: "指标“{indicator}”的“{column}”是设置中指定的必填列，现在空着，系统不能保存，请补填。",
      en: "A column that the settings require is empty for “{indicator}”; the system would not save the row: fill it in.",
    },
  },
  page: {
    why: "预算系统和本单位规定的必填列空着，表格不能保存和上报。",
    how: "补填这一格；不该必填的，在设置的“必填列”中去掉。",
    acceptable: "错误不能接受，可在设置中调整必填列。",
    limits: "只检查写了三级指标的行；指标值和依据空着由各自的规则提示；表里没有的列不检查。",
  },
  examples: [
    {
      says: "设置要求填描述，这一格空着",
      document: { projects: [{ change: { 2: { description: " " } } }] }, settings: { requiredColumns: ["description"] },
      finds: { reason: "empty", at: "indicators.2.description" },
    },
    { says: "必填列都填了", document: {}, settings: { requiredColumns: ["description", "basis"] } },
    { says: "没有设置必填列", document: { projects: [{ change: { 2: { description: "" } } }] } },
    { says: "表里没有这一列", document: { projects: [{ without: ["description"] }] }, settings: { requiredColumns: ["description"] } },
    { says: "类别沿用上一行", document: { projects: [{ change: { 1: { level1: "", level2: "" } } }] }, settings: { requiredColumns: ["level1", "level2"] } },
  ],
});
