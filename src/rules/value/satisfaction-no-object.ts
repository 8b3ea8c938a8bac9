/** 满意度未写明对象 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3 } from "../engine/places";
import { defineRule } from "../engine/rule";

const NO_OBJECT = /^(?:(?:服务|受益)?(?:对象|人员|人群|客户|用户)?的?(?:满意[度率]|满意程度|满意情况|综合满意度|总体满意度))(?:指标)?(?:[（(]%[)）])?$/u;

export const satisfactionNoObject = defineRule({
  id: "satisfaction-no-object",
  reach: "row",
  title: { zh: "满意度未写明对象", en: "Satisfaction of whom" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "指标名称应当准确、可以据此开展调查。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  check: ({ name, isSatisfaction, level2Name }) => {
    // A name copied from level 2 is class-name-equals-class's.
    const copied = name.replace(/指标$/, "") === level2Name.replace(/指标$/, "");
    return isSatisfaction && !copied && NO_OBJECT.test(name) ? { reason: "nobody" } : null;
  },
  messages: {
    nobody: {
      zh: "“{value}”没有写明是谁满意，不知道该调查哪些人，请写出服务对象，例如“参训学员满意度”。",
      en: "“{value}” does not say whose satisfaction is meant, so nobody knows whom to ask; name the people served.",
    },
  },
  page: {
    why: "满意度要向具体的人做调查。只写“满意度”，问谁都行，结果就没有意义。",
    how: "在前面写上服务对象，例如“困难残疾人满意度”“参训学员满意度”。",
    acceptable: "系统下发、不能修改名称的共性指标，可以接受。",
    limits: "只认服务对象、人员、用户等笼统的说法；“群众满意度”“社会公众满意度”“职工满意度”已经写明对象，不报。",
  },
  examples: [
    { says: "只有满意率", document: { projects: [{ change: { 7: { level3: "满意率" } } }] }, finds: { reason: "nobody", at: "indicators.7.level3" } },
    { says: "笼统的服务人员", document: { projects: [{ change: { 7: { level3: "受益对象满意度" } } }] }, finds: { reason: "nobody", at: "indicators.7.level3" } },
    { says: "写明了对象", document: { projects: [{ change: { 7: { level3: "借阅居民满意度" } } }] } },
    { says: "群众也是对象", document: { projects: [{ change: { 7: { level3: "群众满意度" } } }] } },
    { says: "社会公众也是对象", document: { projects: [{ change: { 7: { level3: "社会公众满意度" } } }] } },
    { says: "照抄二级指标由另一条规则检查", document: { projects: [{ change: { 7: { level3: "服务对象满意度" } } }] } },
  ],
});
