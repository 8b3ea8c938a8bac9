/** 二级指标与一级指标不匹配 */
import { canonicalLevel1Name } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atLevel2 } from "../engine/places";
import { defineRule } from "../engine/rule";
import { CLASS_ORDER, parentOf } from "../facts/class-order";

export const classPairInvalid = defineRule({
  id: "class-pair-invalid",
  reach: "row",
  title: { zh: "二级指标与一级指标不匹配", en: "Level-2 class under the wrong level 1" },
  level: "error",
  certainty: "certain",
  basis: [
    { document: "财预2015-88", note: "成本指标列在产出指标下。" },
    { document: "财预2021-101", note: "成本指标单列为一级指标，下设经济成本、社会成本、生态环境成本。" },
  ],
  options: NO_OPTIONS,
  place: atLevel2,
  reads: ({ indicator }) => [indicator.level1],
  check: ({ level1, level2, level1Name, level2Name }, { classScheme }) => {
    if (level1 === null || level2 === null) return null;
    const values = { level1: level1Name, level2: level2Name };
    const fits = CLASS_ORDER[level1].includes(level2);
    if (!fits) return { reason: "elsewhere", values: { ...values, parent: canonicalLevel1Name(parentOf(level2)) } };
    if (classScheme === "101" && level1 === "output" && level2 === "cost") return { reason: "scheme-101", values };
    return classScheme === "88" && level1 === "cost" ? { reason: "scheme-88", values } : null;
  },
  messages: {
    elsewhere: {
      zh: "二级指标“{level2}”放在了“{level1}”下面，它属于“{parent}”，类别不匹配系统不能保存，请改正其中一个。",
      en: "The level-2 class “{level2}” stands under “{level1}”, but belongs elsewhere; the system rejects such a pair: correct one of the two.",
    },
    "scheme-101": {
      zh: "设置采用101号文的分类，成本单列为一级指标，这里却放在“{level1}”下，请移到一级“成本指标”下并写明经济成本、社会成本或生态环境成本。",
      en: "The settings follow document 101, with cost as a level-1 class, but here it stands under “{level1}”; move it to the level-1 class cost.",
    },
    "scheme-88": {
      zh: "设置采用88号文的分类，成本放在产出指标下，这里却单列为一级“{level1}”，请改到“产出指标—成本指标”。",
      en: "The settings follow document 88, with cost under output, but here “{level1}” is a level-1 class; move it under output.",
    },
  },
  page: {
    why: "二级指标各有归属，放错了一级类别，系统不能保存，汇总也会出错。",
    how: "核对这一行的内容，改正一级或二级指标名称。",
    acceptable: "错误不能接受。",
    limits: "一级或二级名称不认识的由其他规则提示；成本列在产出下还是单列，按设置的分类体系判断，设为自动时两种都可以。",
  },
  examples: [
    { says: "社会效益指标放在产出指标下", document: { projects: [{ change: { 4: { level2: "社会效益指标" } } }] }, finds: { reason: "elsewhere", at: "indicators.4.level2" } },
    { says: "一级成本指标下写“成本指标”", document: { projects: [{ change: { 4: { level1: "成本指标" } } }] }, finds: { reason: "elsewhere", at: "indicators.4.level2" } },
    { says: "设置为101号文，成本放在产出下", document: {}, settings: { classScheme: "101" }, finds: { reason: "scheme-101", at: "indicators.4.level2" } },
    {
      says: "设置为88号文，成本单列",
      document: { projects: [{ change: { 4: { level1: "成本指标", level2: "经济成本指标" } } }] }, settings: { classScheme: "88" },
      finds: { reason: "scheme-88", at: "indicators.4.level2" },
    },
    { says: "成本放在产出下", document: {}, settings: { classScheme: "88" } },
    { says: "成本单列", document: { projects: [{ change: { 4: { level1: "成本指标", level2: "经济成本指标" } } }] }, settings: { classScheme: "101" } },
    { says: "名称不认识（由另一条规则提示）", document: { projects: [{ change: { 4: { level2: "管理" } } }] } },
  ],
});
