/** Units of measurement (计量单位) and what they measure: facts, extended here and nowhere else. */
import { foldWidth } from "./full-width";
import { squeeze } from "./normalise";

export type Dimension =
  | "money" | "people" | "count" | "times" | "time" | "ratio" | "area" | "length" | "weight" | "volume" | "energy" | "temperature" | "score" | "data";

export interface UnitInfo {
  /** As it should be written: 平方米 for ㎡ or 平米. */
  readonly canonical: string;
  /** What the unit counts or measures; of a compound (元/人/年) its first part. */
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one is (万元: 10,000 元); null where the dimension has no common base (counts). */
  readonly factor: string | null;
  /** The units behind the strokes: 元/人/年 is money per person and year. */
  readonly per: readonly UnitInfo[];
}

type Row = readonly [units: string, dimension: Dimension, factor: string | null, canonical?: string];

/** Units in one row mean the same amount; the canonical name is given where they mean the same word. Base units: 元, 秒 (a month has 30 days, a year 365), 平方米 (亩 rounded), 米, 千克, 立方米, 千瓦时. */
const TABLE: readonly Row[] = [
  ["元", "money", "1"], ["块钱", "money", "1", "元"], ["角", "money", "0.1"], ["分", "score", "1"], ["千元", "money", "1000"],
  ["万元", "money", "10000"], ["万", "money", "10000", "万元"], ["百万元", "money", "1000000"], ["亿元", "money", "100000000"], ["美元", "money", null],
  ["人", "people", "1"], ["名", "people", "1", "人"], ["位", "people", "1", "人"], ["人数", "people", "1", "人"], ["万人", "people", "10000"],
  ["人次", "times", "1"], ["万人次", "times", "10000"], ["次", "times", "1"], ["次数", "times", "1", "次"], ["回", "times", "1", "次"], ["场", "times", "1"], ["场次", "times", "1", "场"],
  ["期", "times", "1"], ["轮", "times", "1"], ["届", "times", "1"], ["批", "times", "1"], ["批次", "times", "1", "批"], ["趟", "times", "1"], ["遍", "times", "1"], ["班次", "times", "1"],
  ["户", "count", null], ["家", "count", null], ["所", "count", null], ["个", "count", null], ["台", "count", null], ["套", "count", null], ["台套 台件 台（套） 台(套)", "count", null],
  ["条", "count", null], ["件", "count", null], ["项", "count", null], ["座", "count", null], ["辆", "count", null], ["份", "count", null], ["本", "count", null], ["册", "count", null],
  ["块", "count", null], ["张", "count", null], ["处", "count", null], ["只", "count", null], ["头", "count", null], ["匹", "count", null], ["羽", "count", null], ["株", "count", null], ["棵", "count", null],
  ["盏", "count", null], ["篇", "count", null], ["部", "count", null], ["间", "count", null], ["栋 幢", "count", null], ["片", "count", null],
  ["根", "count", null], ["把", "count", null], ["支", "count", null], ["枚", "count", null], ["面", "count", null], ["眼", "count", null], ["口", "count", null], ["起", "count", null],
  ["例", "count", null], ["宗", "count", null], ["笔", "count", null], ["种", "count", null], ["类", "count", null], ["组", "count", null], ["队", "count", null], ["支队", "count", null],
  ["班", "count", null], ["村", "count", null], ["镇", "count", null], ["乡", "count", null], ["社区", "count", null], ["企业", "count", null], ["学校", "count", null], ["单位", "count", null],
  ["床", "count", null], ["张床 床位", "count", null], ["门", "count", null], ["节", "count", null], ["课时", "count", null], ["学时", "count", null], ["幅", "count", null], ["版", "count", null],
  ["艘", "count", null], ["架", "count", null], ["颗", "count", null], ["盒", "count", null], ["箱", "count", null], ["袋", "count", null], ["瓶", "count", null], ["桶", "count", null],
  ["副", "count", null], ["双", "count", null], ["对", "count", null], ["点", "count", null], ["点位", "count", null], ["路", "count", null], ["线", "count", null], ["端口", "count", null],
  ["车次", "times", "1"], ["人天 人日", "time", null], ["人月", "time", null],
  ["年", "time", "31536000"], ["岁 周岁", "time", "31536000"], ["月 个月", "time", "2592000"], ["季度 个季度 季", "time", "7776000"], ["学期 个学期", "time", null], ["学年", "time", "31536000"],
  ["周 星期 个星期", "time", "604800"], ["日 天", "time", "86400"], ["工作日 个工作日", "time", "86400"], ["小时 个小时 时", "time", "3600"], ["分钟", "time", "60"], ["秒 秒钟", "time", "1"],
  ["%", "ratio", "0.01"], ["百分比", "ratio", "0.01", "%"], ["‰", "ratio", "0.001"], ["个百分点 百分点", "ratio", "0.01"], ["倍", "ratio", "1"], ["/10万 1/10万", "ratio", "0.00001"],
  ["平方米", "area", "1"], ["平米 ㎡", "area", "1", "平方米"], ["亩", "area", "666.6666667"], ["公顷", "area", "10000"], ["平方公里 平方千米", "area", "1000000"], ["万平方米", "area", "10000"], ["万亩", "area", "6666666.667"],
  ["米", "length", "1"], ["延米 延长米", "length", "1"], ["厘米", "length", "0.01"], ["毫米", "length", "0.001"], ["公里 千米", "length", "1000"], ["里", "length", "500"], ["km", "length", "1000", "公里"], ["m", "length", "1", "米"],
  ["克", "weight", "0.001"], ["千克 公斤", "weight", "1"], ["斤", "weight", "0.5"], ["吨", "weight", "1000"], ["万吨", "weight", "10000000"],
  ["立方米", "volume", "1"], ["立方 方 ㎥", "volume", "1", "立方米"], ["万立方米", "volume", "10000"], ["升", "volume", "0.001"], ["毫升", "volume", "0.000001"],
  ["千瓦时 度", "energy", "1"], ["千瓦", "energy", null], ["兆瓦", "energy", null], ["吨标准煤", "energy", null],
  ["℃ 摄氏度", "temperature", null], ["分贝", "energy", null],
  ["兆 M", "data", null], ["G GB", "data", null], ["TB", "data", null], ["MB", "data", null],
];

const BY_NAME: ReadonlyMap<string, UnitInfo> = new Map(TABLE.flatMap(([names, dimension, factor, canonical]) =>
  names.split(" ").map((name) => [name, { canonical: canonical ?? name, dimension, factor, per: [] }] as const)));

/** By first character, longest first: 平方米 before 平, 人次 before 人. */
const BY_START: ReadonlyMap<string, readonly string[]> = [...BY_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .reduce((starts, name) => starts.set(name.charAt(0), [...(starts.get(name.charAt(0)) ?? []), name]), new Map<string, string[]>());

/** What a printed unit measures; compounds too (元/人/年, 次/月, 元/人·月); null for a word that is no unit. */
export function unitInfo(unit: string): UnitInfo | null {
  const text = foldWidth(squeeze(unit));
  const whole = BY_NAME.get(text);
  if (whole !== undefined) return whole;
  const parts = text.split(/[/·•.]|每/).map((part) => BY_NAME.get(part));
  const known = parts.filter((part) => part !== undefined);
  const [first, ...per] = known;
  if (first === undefined || per.length === 0 || known.length < parts.length) return null;
  return { canonical: known.map((part) => part.canonical).join("/"), dimension: first.dimension, factor: first.factor, per };
}

/** The longest unit that the text begins with (compounds too), as written; "" when it begins with none. */
export function leadingUnit(text: string): string {
  let length = 0;
  for (let at = 0; ; at = length + 1) {
    const part = BY_START.get(text.charAt(at))?.find((name) => text.startsWith(name, at));
    if (part === undefined) return text.slice(0, length);
    length = at + part.length;
    if (!/[/·•]/.test(text.charAt(length))) return text.slice(0, length);
  }
}
