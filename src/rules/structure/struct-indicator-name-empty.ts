/** 三级指标为空: the row says something, but has no name. */
import { isFilled } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const structIndicatorNameEmpty = defineRule({
  id: "struct-indicator-name-empty",
  reach: "row",
  title: { zh: "三级指标为空", en: "Indicator without a name" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "预算管理一体化系统中三级指标名称为必填项。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: (row) => [...valueFields(row), row.indicator.description],
  check: (row) => {
    const said = row.target.full !== "" || isFilled(row.indicator.description.text);
    return !row.counts && said ? { reason: "empty", values: { target: row.indicator.value.text } } : null;
  },
  messages: {
    empty: {
      zh: "这一行填了指标值或描述（{target}），却没有三级指标名称，不知道考核什么，请补上名称。",
      en: "This row has a value or a description but no indicator name, so it is unclear what is measured; fill in the name.",
    },
  },
  page: {
    why: "没有名称的指标值不知道说的是什么，系统也不能保存。",
    how: "补上三级指标名称；多余的行整行删除。",
    acceptable: "错误不能接受。",
    limits: "只有类别、其余都空的占位行不提示。",
  },
  examples: [
    { says: "有指标值，没有名称", document: { projects: [{ change: { 1: { level3: " " } } }] }, finds: { reason: "empty", at: "indicators.1.level3" } },
    { says: "每行都有名称", document: {} },
    { says: "只有类别的占位行", document: { projects: [{ add: [{ level1: "效益指标", level2: "经济效益指标" }] }] } },
  ],
});
