/** 定性值不可衡量 */
import { z } from "zod";
import { valueFields, atValue } from "../engine/places";
import { defineRule } from "../engine/rule";
import { VAGUE_WORDS } from "../facts/vague-words";
import { holds } from "./direction";
import { hasPlainValue, understoodOf } from "./understood";

/** A scale of grades within the text makes it measurable: 优、良、中、差. */
const SCALE = /优[/、，,]?良|好[/、，,]+(?:较好|一般)|(?:优秀|良好)[/、，,]|分[三四五]?[个]?[等档级]|[一二三四]级|A级|达标/u;

export const valueVague = defineRule({
  id: "value-vague",
  reach: "row",
  title: { zh: "定性值不可衡量", en: "Qualitative value that can't be measured" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "绩效目标应当细化量化；不能量化的，用分级分档的形式表述。" }],
  /** Words after which nobody can tell whether the target was met. */
  options: z.strictObject({ words: z.array(z.string().min(1)).default([...VAGUE_WORDS]) }),
  place: atValue,
  reads: valueFields,
  yieldsTo: ["value-equals-name", "satisfaction-not-number"],
  check: (row, { options }) => {
    if (!hasPlainValue(row) || understoodOf(row).kind !== "text") return null;
    const { full } = row.target;
    if (/\d|百分之|[０-９一二三四五六七八九十两][个人户次所万元项名%年月天日]/u.test(full) || SCALE.test(full)) return null;
    return holds(full, options.words) ? { reason: "vague" } : null;
  },
  messages: {
    vague: {
      zh: "“{indicator}”的指标值“{value}”说不出怎样算完成，自评时无法打分，请改成数值，或写明优、良、中、差各是什么情形。",
      en: "Nobody can tell when “{value}” is achieved, so it can't be scored; give a figure, or describe what good, fair and poor would be.",
    },
  },
  page: {
    why: "“进一步提高”“有效保障”做了多少都能说完成，公开后读者看不出钱花得值不值。",
    how: "找一个能统计的数，例如“办理时间缩短≥20%”；实在不能量化的，写成分级的标准，例如“好/一般/差”，并在描述里说明各级是什么情形。",
    acceptable: "确实无法量化、且在描述或评分标准中写明了分级办法的，可以注明后接受。",
    limits: "按常见的模糊词判断，词表可在设置中修改；有数字、有等级的不报。",
  },
  examples: [
    { says: "进一步提高", document: { projects: [{ change: { 6: { value: "进一步提高" } } }] }, finds: { reason: "vague", at: "indicators.6.value" } },
    { says: "拆分的表里的文字描述", document: { projects: [{ layout: "split", change: { 6: { split: ["文字描述", "", "居民阅读条件得到改善"] } } }] }, finds: { reason: "vague", at: "indicators.6.number" } },
    { says: "有数值", document: { projects: [{ change: { 6: { value: "≥5年" } } }] } },
    { says: "文字里有数字", document: { projects: [{ change: { 6: { value: "借阅条件改善的图书室达到18个" } } }] } },
    { says: "汉字写的百分比", document: { projects: [{ change: { 6: { value: "借阅量提高百分之五" } } }] } },
    { says: "分级", document: { projects: [{ change: { 6: { value: "好/一般/差" } } }] } },
    { says: "明确的结论", document: { projects: [{ change: { 2: { value: "合格" } } }] } },
    { says: "写明了等级", document: { projects: [{ change: { 2: { value: "达到二级标准，持续改善" } } }] } },
  ],
});
