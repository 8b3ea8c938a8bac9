/** 名称中带单位 */
import { unitInfo } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atLevel3 } from "../engine/places";
import { defineRule } from "../engine/rule";

const ENDING = /[（(]([^（()）]{1,6})[)）]$/u;

export const textUnitInName = defineRule({
  id: "text-unit-in-name",
  reach: "row",
  title: { zh: "名称中带单位", en: "Unit in the name" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "单位写在指标值里。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  applies: (row) => row.counts,
  check: (row) => {
    const unit = ENDING.exec(row.name)?.[1];
    return unit !== undefined && unitInfo(unit) !== null ? { reason: "unit", values: { unit } } : null;
  },
  messages: {
    unit: {
      zh: "三级指标名称末尾带了单位“（{unit}）”，单位应写在指标值里，请从名称中删去，并核对指标值有没有写单位。",
      en: "The indicator name ends with the unit ({unit}), which belongs to the target value: delete it from the name and see that the value has it.",
    },
  },
  page: {
    why: "单位写在名称里，指标值就容易只剩一个数字；两处都写又可能不一致。",
    how: "名称删去单位，指标值写成“数字＋单位”。",
    acceptable: "系统模板的名称自带单位时可以接受。",
    limits: "只看名称末尾括号里的词是不是计量单位。",
  },
  examples: [
    { says: "名称末尾带“（次）”", document: { projects: [{ change: { 0: { level3: "组织阅读活动次数（次）", value: "≥12次" } } }] }, finds: { reason: "unit", at: "indicators.0.level3" } },
    { says: "名称末尾带“(%)”", document: { projects: [{ change: { 2: { level3: "新书验收合格率(%)" } } }] }, finds: { reason: "unit", at: "indicators.2.level3" } },
    { says: "括号里不是单位", document: { projects: [{ change: { 0: { level3: "购置新书册数（少儿类）" } } }] } },
  ],
});
