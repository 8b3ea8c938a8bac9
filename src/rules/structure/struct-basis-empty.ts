/** 指标值确定依据为空 */
import { isFilled } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atBasis } from "../engine/places";
import { defineRule } from "../engine/rule";

export const structBasisEmpty = defineRule({
  id: "struct-basis-empty",
  reach: "row",
  title: { zh: "指标值确定依据为空", en: "No basis for the target value" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "指标值可依据计划标准、行业标准、历史标准等确定。" }],
  options: NO_OPTIONS,
  place: atBasis,
  check: (row, { requiredColumns }) => {
    if (!row.counts || isFilled(row.indicator.basis.text)) return null;
    // An empty required column is an error.
    return requiredColumns.includes("basis") ? { reason: "empty", level: "error" } : { reason: "empty" };
  },
  messages: {
    empty: {
      zh: "指标“{indicator}”没有写指标值确定依据，审核时无法判断指标值是否合理，请写明文件、合同、历史数据或调查方式。",
      en: "The indicator “{indicator}” gives no basis for its value, so its fairness can't be judged; name the document, contract, record or survey.",
    },
  },
  page: {
    why: "依据说明指标值从哪里来，是判断目标定得高还是低的凭据。",
    how: "写明文件名称和文号、合同、上年数据或调查方式，例如“问卷调查”“上年借阅记录”。",
    acceptable: "依据在项目说明中已统一写明时，可以注明后接受。",
    limits: "表中没有依据一栏的不检查；依据是否充分由其他规则提示。设置中把依据列为必填时按错误处理。",
  },
  examples: [
    { says: "依据一栏是空的", document: { projects: [{ change: { 2: { basis: "" } } }] }, finds: { reason: "empty", at: "indicators.2.basis" } },
    { says: "写明了依据", document: {} },
    { says: "表里没有依据一栏", document: { projects: [{ without: ["basis"] }] } },
    { says: "整行是空的", document: { projects: [{ add: [{}] }] } },
  ],
});
