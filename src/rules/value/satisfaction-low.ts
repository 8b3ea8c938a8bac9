/** 满意度偏低 */
import { z } from "zod";
import { compareDecimals } from "../../text";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const satisfactionLow = defineRule({
  id: "satisfaction-low",
  reach: "row",
  title: { zh: "满意度偏低", en: "Low satisfaction target" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "公开的满意度目标多在80%至95%之间。" }],
  /** Lowest usual target in percent: no published table goes below 80. */
  options: z.strictObject({ least: z.number().min(0).max(100).default(80) }),
  place: atValue,
  reads: valueFields,
  check: ({ target, isSatisfaction, name }, { options }) => {
    const { operator, percent, number } = target;
    if (!isSatisfaction || !percent || operator === "le" || operator === "lt" || !/满意|好评|认可/u.test(name) || name.includes('不满意')) return null;
    const low = compareDecimals(number, String(options.least)) < 0 && compareDecimals(number, "0") >= 0;
    return low ? { reason: "low", values: { number, least: options.least } } : null;
  },
  messages: {
    low: {
      zh: "“{indicator}”的目标只有{number}%，低于通常的{least}%，公开后容易被追问，请核对是否定低了。",
      en: "A target of {number}% is below the usual {least}% and will raise questions; check that it is meant so low.",
    },
  },
  page: {
    why: "满意度目标定得过低，等于预先承认服务对象不满意。",
    how: "参考上年的调查结果确定，一般不低于80%；上年确实偏低的，在依据里写明。",
    acceptable: "有调查结果或文件规定作依据的，可以接受。",
    limits: "只看满意度行的百分数，下限可在设置中修改；“不满意率”一类反向指标不报。",
  },
  examples: [
    { says: "六成", document: { projects: [{ change: { 7: { value: "≥60%" } } }] }, finds: { reason: "low", at: "indicators.7.value" } },
    { says: "正好八成", document: { projects: [{ change: { 7: { value: "≥80%" } } }] } },
    { says: "下限设为七成", document: { projects: [{ change: { 7: { value: "≥75%" } } }] }, options: { least: 70 } },
    { says: "不满意率", document: { projects: [{ change: { 7: { level3: "借阅居民不满意率", value: "≥5%" } } }] } },
  ],
});
