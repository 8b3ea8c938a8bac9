/** 指标名称与单位不符 */
import { leadingUnit, unitInfo } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atUnit, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { NAME_ENDINGS } from "../facts/name-endings";

export const valueNameUnitMismatch = defineRule({
  id: "value-name-unit-mismatch",
  reach: "row",
  title: { zh: "指标名称与单位不符", en: "Name and unit disagree" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "指标名称与指标值的计量单位应一致。" }],
  options: NO_OPTIONS,
  place: atUnit,
  reads: valueFields,
  check: ({ target, name }) => {
    const written = leadingUnit(target.unit);
    const info = unitInfo(written);
    // A rate in place of a count is value-count-percent's.
    if (target.number === "" || info === null || info.dimension === "ratio") return null;
    const stated = statedUnit(name);
    if (stated !== null) {
      const wanted = unitInfo(stated);
      return wanted !== null && wanted.canonical !== info.canonical ? { reason: "stated", values: { stated, unit: target.unit } } : null;
    }
    const ending = NAME_ENDINGS.find((entry) => name.endsWith(entry.ending));
    if (ending === undefined || ending.dimensions.includes(info.dimension) || ending.units.includes(written)) return null;
    return { reason: "ending", values: { ending: ending.ending, unit: target.unit } };
  },
  messages: {
    stated: {
      zh: "“{indicator}”在名称里写明单位是“{stated}”，指标值却用了“{unit}”，请统一。",
      en: "The name states the unit “{stated}”, the value uses “{unit}”; make them agree.",
    },
    ending: {
      zh: "“{indicator}”说的是{ending}，指标值的单位却是“{unit}”，请核对名称和单位。",
      en: "The name ends in “{ending}”, but the value's unit is “{unit}”; check both.",
    },
  },
  page: {
    why: "名称说的是人数，数值却是户数，读者和自评人员都不知道按哪个算。",
    how: "以实际统计口径为准，改名称或改单位。",
    acceptable: "单位名称只是习惯叫法不同、含义一样的，可以注明后接受。",
    limits: "只比较名称末尾括号里的单位，以及人数、次数、户数、面积、长度等结尾；比率由其他规则检查。",
  },
  examples: [
    { says: "括号里的单位与数值不同", document: { projects: [{ change: { 1: { level3: "免费开放图书室数量（次）", value: "≥20个" } } }] }, finds: { reason: "stated", at: "indicators.1.value" } },
    { says: "人数用户作单位", document: { projects: [{ change: { 1: { level3: "受益居民人数", value: "≥200户" } } }] }, finds: { reason: "ending", at: "indicators.1.value" } },
    { says: "拆分的表里面积用米", document: { projects: [{ layout: "split", change: { 1: { level3: "图书室改造面积", split: ["≥", "200", "米"] } } }] }, finds: { reason: "ending", at: "indicators.1.unit" } },
    { says: "名和人是一回事", document: { projects: [{ change: { 1: { level3: "图书管理员人数（人）", value: "20名" } } }] } },
    { says: "面积用平米", document: { projects: [{ change: { 1: { level3: "图书室改造面积", value: "≥200平米" } } }] } },
    { says: "次数用场作单位", document: { projects: [{ change: { 1: { level3: "读书活动次数", value: "≥4场" } } }] } },
  ],
});

/** The unit in brackets at the end of the name: 宣传次数（次）. */
function statedUnit(name: string): string | null {
  const bracketed = /[（(]([^（()）]{1,8})[)）]$/u.exec(name)?.[1];
  return bracketed !== undefined && leadingUnit(bracketed) === bracketed ? bracketed : null;
}
