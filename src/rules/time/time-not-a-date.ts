/** 时限表述不完整 */
import { isFilled, quantitiesIn, type Bound, type CalendarDate, type UnderstoodValue } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { VAGUE_TIMES } from "../facts/vague-times";
import { hasPlainValue, understoodOf } from "../value/understood";

type Lack = "no-date" | "only-year" | "only-month";

export const timeNotADate = defineRule({
  id: "time-not-a-date",
  reach: "row",
  title: { zh: "时限表述不完整", en: "Incomplete deadline" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "时限写到年、月，例如“2024年10月底前”。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  yieldsTo: ["value-yes-no", "value-equals-name", "value-number-missing", "value-placeholder", "value-unit-missing", "text-placeholder", "value-vague"],
  check: (row) => {
    if (!hasPlainValue(row) || !/(?:时间|时限|期限)(?:[（(][^（()）]*[)）])?$/u.test(row.name)) return null;
    if (VAGUE_TIMES.some((vague) => vague.test(row.target.full))) return null;
    const reason = lackOf(understoodOf(row));
    return reason === null ? null : { reason };
  },
  messages: {
    "no-date": {
      zh: "“{indicator}”要填的是时间，“{value}”里却看不出哪天之前或多长时间，请写明日期或天数。",
      en: "A time is asked for, but “{value}” tells neither a date nor a length of time; give one.",
    },
    "only-year": {
      zh: "“{indicator}”只写了年份“{value}”，看不出几月完成，请写到月份，例如“10月底前”。",
      en: "“{value}” gives the year alone; add the month by which the work is done.",
    },
    "only-month": {
      zh: "“{indicator}”写成了“{value}”，没有年份、也分不清月初月底，请写完整，例如“2024年10月底前”。",
      en: "“{value}” is a month behind an operator; write the date in full with its year.",
    },
  },
  page: {
    why: "时限不完整，自评时说不清是否按时完成。",
    how: "写成“2024年10月底前”“每月10日前”或“30个工作日内”。",
    acceptable: "工作贯穿全年、没有固定完成日的，可以注明后接受。",
    limits: "只看名称以时间、时限、期限结尾的指标；“及时”“按规定执行”等由“时效值笼统”提示。",
  },
  examples: [
    { says: "只有年份", document: { projects: [{ change: { 3: { value: "2026 年" } } }] }, finds: { reason: "only-year", at: "indicators.3.value" } },
    { says: "运算符加月份", document: { projects: [{ change: { 3: { value: "≤10月" } } }] }, finds: { reason: "only-month", at: "indicators.3.value" } },
    { says: "不是时间", document: { projects: [{ change: { 3: { value: "图书全部上架" } } }] }, finds: { reason: "no-date", at: "indicators.3.value" } },
    { says: "写到月份", document: { projects: [{ change: { 3: { value: "2026年10月底前" } } }] } },
    { says: "年底前", document: { projects: [{ change: { 3: { value: "2026年底前" } } }] } },
    { says: "多少天", document: { projects: [{ change: { 3: { value: "签订合同后30天内" } } }] } },
    { says: "按比率考核", document: { projects: [{ change: { 3: { value: "≥95%" } } }] } },
    { says: "笼统的说法由另一条规则提示", document: { projects: [{ change: { 3: { value: "按规定执行" } } }] } },
  ],
});

function lackOf(value: UnderstoodValue): Lack | null {
  if (value.kind === "amount") return value.amount.unit === "%" || value.amount.unit === "" ? null : "no-date";
  if (value.kind === "text") return namesTime(value.printed) ? null : "no-date";
  return value.kind === "date" ? lackOfDate(value.date, value.bound) : null;
}

function lackOfDate({ year, month, quarter, position, recurring, deadline, style }: CalendarDate, bound: Bound | null): Lack | null {
  if (recurring !== null || style === "relative") return null;
  if (year !== null && month === null && quarter === null && position === null && !deadline) return "only-year";
  return year === null && month !== null && position === null && bound?.by === "sign" ? "only-month" : null;
}

/** A date, a length of time or a share somewhere in the words. */
function namesTime(text: string): boolean {
  return !isFilled(text) || /\d{4}\s*年|\d\s*[月日号天]|季度|[年月]底|每[天日周月年]|学期|假期|期间|春节|国庆/u.test(text)
    || quantitiesIn(text).some(({ info }) => info.dimension === "time" || info.dimension === "ratio");
}
