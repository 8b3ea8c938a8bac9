/** 时效指标填了数量 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { timelinessIsMoney } from "./swapped";
import { countsThings } from "./units";

export const classTimelinessIsCount = defineRule({
  id: "class-timeliness-is-count",
  reach: "row",
  title: { zh: "时效指标填了数量", en: "Count under timeliness" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "数量、质量、时效、成本指标各有所指。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) => (row.level2 === "timeliness" && countsThings(row) && !row.target.unit.includes("/") && timelinessIsMoney(row) === null ? { reason: "count" } : null),
  messages: {
    count: {
      zh: "时效指标“{indicator}”填的是数量，说不清什么时候完成，请改放数量指标，时效指标写时间或及时率。",
      en: "The timeliness indicator “{indicator}” states a number of things, not a time; move it to quantity and give a date or a rate here.",
    },
  },
  page: {
    why: "时效指标回答“什么时候完成”，填成人数、户数，完成时间就没有了。",
    how: "移到数量指标下，时效指标写完成时间、频次或及时率。",
    acceptable: "表示单位时间内完成数量的，可以注明后接受。",
    limits: "只看单位是人、户、个一类的；次、天、月、小时、工作日不提示。",
  },
  examples: [
    { says: "时效指标的单位是户", document: { projects: [{ change: { 3: { level3: "走访读者家庭", value: "≥24户" } } }] }, finds: { reason: "count", at: "indicators.3.level3" } },
    { says: "时间", document: {} },
    { says: "频次", document: { projects: [{ change: { 3: { level3: "图书更新次数", value: "≥4次" } } }] } },
    { says: "工作日", document: { projects: [{ change: { 3: { level3: "新书上架时限", value: "≤7个工作日" } } }] } },
  ],
});
