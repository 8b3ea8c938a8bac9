/** 二级指标名称不规范 */
import { nearestLevel2Name } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { retype } from "../engine/fixes";
import { atLevel2 } from "../engine/places";
import { defineRule } from "../engine/rule";

export const classLevel2Unknown = defineRule({
  id: "class-level2-unknown",
  reach: "row",
  title: { zh: "二级指标名称不规范", en: "Unknown level-2 class" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "二级指标的分类。" }, { document: "财预2021-101", note: "二级指标的分类。" }],
  options: NO_OPTIONS,
  place: atLevel2,
  check: (row) => {
    if (row.level2Name === "" || row.level2 !== null) return null;
    const name = row.indicator.level2InForce;
    const nearest = nearestLevel2Name(name);
    return nearest === null
      ? { reason: "unknown", values: { name } }
      : { reason: "near", values: { name, nearest } };
  },
  messages: {
    unknown: {
      zh: "二级指标“{name}”不在规定的分类之中，无法归类汇总，请改为数量、质量、时效、成本、经济效益、社会效益、生态效益、可持续影响或服务对象满意度指标。",
      en: "“{name}” is no prescribed level-2 class and can't be summed up; use one of the prescribed classes (quantity, quality, timeliness, cost, economic, social, ecological, lasting effect, satisfaction).",
    },
    near: {
      zh: "二级指标“{name}”不在规定的分类之中，无法归类汇总，可能是“{nearest}”的笔误，请核对后改正。",
      en: "“{name}” is no prescribed level-2 class and can't be summed up; it may be a slip for the class {nearest}: check and correct.",
    },
  },
  page: {
    why: "预算系统按二级指标名称归类和汇总，名称不规范的指标会对不上类别。",
    how: "改成规定的名称；名称相近的，本工具给出建议，确认后改正。",
    acceptable: "错误不能接受。财政部门规定了其他分类的，可在设置中调整本规则的级别或关闭。",
    limits: "“可持续性影响”“社会公众满意度指标”等常见写法视为认识；“群众满意度”等未列入的不认识。名称向下沿用到空白单元格。",
  },
  examples: [
    { says: "多打或漏打一个字", document: { projects: [{ change: { 6: { level2: "可持影响指标" } } }] }, finds: { reason: "near", at: "indicators.6.level2" } },
    { says: "规定分类以外的名称", document: { projects: [{ change: { 2: { level2: "管理水平" } } }] }, finds: { reason: "unknown", at: "indicators.2.level2" } },
    { says: "不带“指标”二字", document: { projects: [{ change: { 0: { level2: "数量" } } }] } },
    { says: "常见的另一种写法", document: { projects: [{ change: { 6: { level2: "可持续性影响" } } }] } },
    { says: "空白单元格沿用上一行的名称", document: { projects: [{ change: { 1: { level1: "", level2: "" } } }] } },
  ],
  fix: (row, fault) => {
    const nearest = fault.values?.nearest;
    return typeof nearest === "string" ? { kind: "confirm", edits: retype(row.indicator.level2, () => nearest) } : null;
  },
});
