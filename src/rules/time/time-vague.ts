/** 时效值笼统 */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { LENGTH_OF_TIME, VAGUE_TIMES } from "../facts/vague-times";
import { hasPlainValue } from "../value/understood";
import { isAboutTime } from "./due-dates";

export const timeVague = defineRule({
  id: "time-vague",
  reach: "row",
  title: { zh: "时效值笼统", en: "Vague deadline" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "绩效目标应当细化。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  yieldsTo: ["value-equals-name"],
  check: (row) => {
    if (!hasPlainValue(row) || !isAboutTime(row) || !VAGUE_TIMES.some((vague) => vague.test(row.target.full))) return null;
    return row.target.full.includes('年') && LENGTH_OF_TIME.test(row.name) ? null : { reason: "vague" };
  },
  messages: {
    vague: {
      zh: "时效指标“{indicator}”只写了“{value}”，看不出哪天之前算按时，请写明日期或频次，例如“每月10日前”。",
      en: "“{value}” does not say by which day the work counts as done in time; give a date or a rhythm.",
    },
  },
  page: {
    why: "“及时”“本年度完成”怎样都说得过去，自评时没有依据扣分或得分。",
    how: "写成“2024年10月底前”“每月10日前发放”，或改用“发放及时率=100%”。",
    acceptable: "文件本身只规定“按年度”、没有更细的时间要求时，可以接受。",
    limits: "只看时效指标；服务期限、租期等本来就是一段时间的不报。",
  },
  examples: [
    { says: "及时发放", document: { projects: [{ change: { 3: { level3: "补贴发放时效", value: "及时发放" } } }] }, finds: { reason: "vague", at: "indicators.3.value" } },
    { says: "按规定执行", document: { projects: [{ change: { 3: { value: "按规定执行" } } }] }, finds: { reason: "vague", at: "indicators.3.value" } },
    { says: "本年度完成", document: { projects: [{ change: { 3: { value: "本年度完成" } } }] }, finds: { reason: "vague", at: "indicators.3.value" } },
    { says: "写明日期", document: { projects: [{ change: { 3: { value: "2026年9月底前" } } }] } },
    { says: "服务期一年", document: { projects: [{ change: { 3: { level3: "图书室托管服务期限", value: "1年" } } }] } },
    { says: "不是时效指标", document: { projects: [{ change: { 6: { level3: "图书更新情况", value: "及时" } } }] } },
  ],
});
