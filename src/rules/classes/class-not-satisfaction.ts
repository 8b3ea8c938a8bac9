/** 满意度指标下非满意度内容 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { nameHas } from "./units";

/** Other words for what people think of a service. */
const SATISFACTION_WORDS = ["满意", "认可", "好评", "评价", "投诉", "表扬", "幸福感", "获得感", "涉密"];

export const classNotSatisfaction = defineRule({
  id: "class-not-satisfaction",
  reach: "row",
  title: { zh: "满意度指标下非满意度内容", en: "Something else under satisfaction" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "满意度指标反映服务对象的认可程度。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) =>
    row.level1 === "satisfaction" && row.counts && !row.isSecret && !nameHas(row, SATISFACTION_WORDS) && !row.target.full.includes("满意")
      ? { reason: "other" }
      : null,
  messages: {
    other: {
      zh: "“{indicator}”放在满意度指标下，内容却不是满意度，反映不出服务对象是否认可，请移到合适的类别，并补上满意度。",
      en: "“{indicator}” stands under satisfaction but is about something else; move it to its own class and add the satisfaction of those served.",
    },
  },
  page: {
    why: "满意度指标要反映服务对象是否认可，换成别的内容，满意度就缺了。",
    how: "移到产出或效益指标下，另写满意度，例如“借阅居民满意度 ≥90%”。",
    acceptable: "名称虽无“满意”、实际调查认可程度的，可以接受。",
    limits: "名称和指标值都没有满意、认可、好评、评价、投诉一类词才提示，需要人看。",
  },
  examples: [
    { says: "满意度指标下写知晓率", document: { projects: [{ change: { 7: { level3: "开放时间知晓率", value: "≥85%" } } }] }, finds: { reason: "other", at: "indicators.7.level3" } },
    { says: "满意度", document: {} },
    { says: "有效投诉次数", document: { projects: [{ change: { 7: { level3: "读者有效投诉次数", value: "≤2次" } } }] } },
  ],
});
