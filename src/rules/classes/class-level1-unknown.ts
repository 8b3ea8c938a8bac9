/** 一级指标名称不规范 */
import { isFilled, nearestLevel1Name } from "../../text";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { atLevel1 } from "../engine/places";
import { defineRule } from "../engine/rule";

export const classLevel1Unknown = defineRule({
  id: "class-level1-unknown",
  reach: "row",
  title: { zh: "一级指标名称不规范", en: "Unknown level-1 class" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "一级指标的分类。" }, { document: "财预2021-101", note: "一级指标的分类。" }],
  options: NO_OPTIONS,
  yieldsTo: ["struct-shifted-columns"],
  place: atLevel1,
  check: (row) => {
    const { text } = row.indicator.level1;
    if (!isFilled(text) || row.level1 !== null) return null;
    const nearest = nearestLevel1Name(text);
    return nearest === null ? { reason: "unknown" } : { reason: "near", values: { nearest } };
  },
  messages: {
    unknown: {
      zh: "一级指标“{value}”不是规定的类别，下面的指标无法归类，请改为产出指标、效益指标、满意度指标或成本指标。",
      en: "“{value}” is no prescribed level-1 class, so its indicators can't be classified; use output, outcome, satisfaction or cost.",
    },
    near: {
      zh: "一级指标“{value}”不是规定的类别，下面的指标无法归类，可能是“{nearest}”的笔误，请核对后改正。",
      en: "“{value}” is no prescribed level-1 class; it may be a slip for the class {nearest}: check and correct.",
    },
  },
  page: {
    why: "一级指标名称不规范，系统和读者都无法把下面的指标归到产出、效益或满意度。",
    how: "改成规定的名称；名称相近的，本工具给出建议，确认后改正。",
    acceptable: "错误不能接受。财政部门规定了其他分类的，可在设置中调整本规则的级别或关闭。",
    limits: "“效果指标”“项目效益”“社会公众满意度指标”等常见写法视为认识；空白单元格沿用上面的名称。",
  },
  examples: [
    { says: "打错了一个字", document: { projects: [{ change: { 7: { level1: "满竟度指标" } } }] }, finds: { reason: "near", at: "indicators.7.level1" } },
    { says: "规定以外的名称", document: { projects: [{ change: { 7: { level1: "投入管理" } } }] }, finds: { reason: "unknown", at: "indicators.7.level1" } },
    { says: "规定的名称", document: {} },
    { says: "早期的写法“效果指标”", document: { projects: [{ change: { 5: { level1: "效果指标" }, 6: { level1: "" } } }] } },
  ],
  fix: ({ indicator }, fault) => {
    const nearest = fault.values?.nearest;
    return typeof nearest === "string" ? { kind: "confirm", edits: retype(indicator.level1, () => nearest) } : null;
  },
});
