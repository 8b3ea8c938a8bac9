/**
 * The faultless project that every example is laid over. Invented: there is no region 139999, no district 云湖区;
 * the code's last character obeys the check rule.
 */
import type { ExampleIndicator } from "../engine/example-document";

export const EXAMPLE_YEAR = 2026;

export const FAULTLESS = {
  unitCode: "206001",
  unitName: "云湖区文化馆",
  code: "13999926P004123100015",
  name: "社区图书室购书与开放",
  budget: "24.00",
  fiscalFunds: "24.00",
  otherFunds: "",
  useOfFunds: "购置社区图书室新书12000册，保障20个社区图书室全年免费开放。",
  planLabel: "资金支出计划（%）",
  planPeriods: ["3月底", "6月底", "10月底", "12月底"],
  plan: ["20", "50", "85", "100"],
  objectives: ["1.当年为社区图书室购置新书12000册，居民常借常新。\n2.20个社区图书室全年免费开放，居民就近借阅。"],
  explanation: "",
  moneyUnit: "单位：万元",
} as const;

const ROWS: readonly Required<Pick<ExampleIndicator, "level1" | "level2" | "level3" | "description" | "value" | "basis">>[] = [
  { level1: "产出指标", level2: "数量指标", level3: "购置新书册数", description: "当年为社区图书室购置的新书数量", value: "≥12000册", basis: "2026年社区图书室购书清单" },
  { level1: "产出指标", level2: "数量指标", level3: "免费开放图书室数量", description: "全年免费开放的社区图书室数量", value: "≥20个", basis: "《云湖区社区图书室管理办法》（云文发〔2024〕18号）" },
  { level1: "产出指标", level2: "质量指标", level3: "新书验收合格率", description: "验收合格的新书占购置新书的比例", value: "≥98%", basis: "《云湖区图书采购合同》验收条款" },
  { level1: "产出指标", level2: "时效指标", level3: "购书完成时间", description: "全部新书验收上架的时间", value: "2026年9月30日前", basis: "《云湖区图书采购合同》交付条款" },
  { level1: "产出指标", level2: "成本指标", level3: "新书采购总价", description: "全部新书的采购支出", value: "≤18万元", basis: "采购询价记录" },
  { level1: "效益指标", level2: "社会效益指标", level3: "居民借阅人次增长率", description: "居民借阅人次比上年增长的幅度", value: "≥10%", basis: "借阅系统上年记录" },
  { level1: "效益指标", level2: "可持续影响指标", level3: "图书可借阅年限", description: "新书正常周转可以借阅的年数", value: "≥5年", basis: "《云湖区社区图书室管理办法》（云文发〔2024〕18号）" },
  { level1: "满意度指标", level2: "服务对象满意度指标", level3: "借阅居民满意度", description: "对图书室表示满意的受访居民占比", value: "≥90%", basis: "问卷调查" },
];

/** Its rows, from index 0: 数量, 数量, 质量, 时效, 成本, 社会效益, 可持续影响, 满意度. */
export const FAULTLESS_ROWS: readonly ExampleIndicator[] = ROWS;

/** In the split form: the same values as symbol, number, unit. */
export const FAULTLESS_SPLITS: readonly (readonly [string, string, string])[] = [
  ["≥", "12000", "册"], ["≥", "20", "个"], ["≥", "98", "%"], ["文字描述", "", "2026年9月30日前"],
  ["≤", "18", "万元"], ["≥", "10", "%"], ["≥", "5", "年"], ["≥", "90", "%"],
];

/** Further projects of an example take these unless it names others, so that two projects never share a name or code. */
export const FURTHER_PROJECTS: readonly { readonly name: string; readonly code: string; readonly objectives: readonly string[]; readonly useOfFunds: string }[] = [
  { name: "乡村广播设备维护", code: "13999926P00412310002Q", useOfFunds: "检修乡村广播站点设备，保障应急信息播发。", objectives: ["1.乡村广播站点设备全部检修一遍，应急信息播发到户。"] },
  { name: "河道保洁服务采购", code: "13999926P00412310003C", useOfFunds: "采购城区河道保洁服务，保持水面清洁。", objectives: ["1.城区河道全年专人保洁，水面无成片漂浮物。"] },
];
