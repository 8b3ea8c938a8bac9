/** 经济效益内容不符 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { nameHas } from "./units";

const ECONOMIC_WORDS = ["收入", "成本", "节约", "增收", "效益", "产值", "税", "利润", "投资", "经济", "消费", "就业", "价格", "费用", "负担", "贷款", "销售", "费", "额", "待遇", "补贴", "补助"];

export const classEconomicImplausible = defineRule({
  id: "class-economic-implausible",
  reach: "row",
  title: { zh: "经济效益内容不符", en: "Economic effect without economics" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "效益指标反映产出带来的效果。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) => {
    if (row.level2 !== "economic" || !row.counts || row.isSecret) return null;
    return /[\d%元]/.test(row.target.full) || nameHas(row, ECONOMIC_WORDS) || ECONOMIC_WORDS.some((word) => row.target.full.includes(word)) ? null : { reason: "none" };
  },
  messages: {
    none: {
      zh: "经济效益指标“{indicator}”的名称和指标值都不涉及金额或经济成果，归类可能不当，建议改写，或移到社会效益指标下。",
      en: "Neither name nor value of the economic indicator “{indicator}” speaks of money or an economic result; reword it, or move it to social effects.",
    },
  },
  page: {
    why: "经济效益要说明带来多少收入、节约多少支出，写成“保障工作正常开展”就归错了类。",
    how: "改写成可计量的经济成果，例如“节约购书支出 ≥2万元”；没有经济效益的不必设置。",
    acceptable: "经济效益确实难以用金额表示的，可以接受。",
    limits: "名称和指标值都没有数字、%、元，也没有收入、节约、税收等词才提示，需要人看。",
  },
  examples: [
    { says: "经济效益写保障工作开展", document: { projects: [{ change: { 5: { level2: "经济效益指标", level3: "保障开放工作正常开展", value: "正常开展" } } }] }, finds: { reason: "none", at: "indicators.5.level3" } },
    { says: "节约支出", document: { projects: [{ change: { 5: { level2: "经济效益指标", level3: "集中采购节约支出", value: "≥2万元" } } }] } },
    { says: "减轻费用", document: { projects: [{ change: { 5: { level2: "经济效益指标", level3: "居民购书费用减轻情况", value: "逐年减轻" } } }] } },
    { says: "带动消费", document: { projects: [{ change: { 5: { level2: "经济效益指标", level3: "带动周边消费", value: "逐年增加" } } }] } },
  ],
});
