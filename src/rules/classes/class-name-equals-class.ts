/** 三级指标照抄二级指标 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3 } from "../engine/places";
import { defineRule } from "../engine/rule";

export const classNameEqualsClass = defineRule({
  id: "class-name-equals-class",
  reach: "row",
  title: { zh: "三级指标照抄二级指标", en: "Indicator named like its class" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2021-101", note: "三级指标名称应清晰、具体。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  check: ({ name, level2, level2Name }) => {
    if (name === "" || level2 === null || withoutWord(name) !== withoutWord(level2Name)) return null;
    // 服务对象满意度 without 指标 is a name that only lacks its object: satisfaction-no-object speaks of it.
    return level2 === "beneficiarySatisfaction" && !name.endsWith("指标") ? null : { reason: "same" };
  },
  messages: {
    same: {
      zh: "三级指标“{value}”照抄了二级指标的名称，没有说明具体考核什么，请写明对象和内容，如“新书验收合格率”。",
      en: "The indicator “{value}” repeats the name of its class and does not say what is measured; name the object and the aspect.",
    },
  },
  page: {
    why: "二级指标是类别，三级指标要说出具体考核什么；照抄类别名称等于没有设指标。",
    how: "写明对象和内容，例如把“质量指标”改为“新书验收合格率”。",
    acceptable: "一般不宜接受。",
    limits: "去掉空格和“指标”二字后相同才提示；“服务对象满意度”没有写明对象的由另一条规则提示。",
  },
  examples: [
    { says: "三级指标就写“质量指标”", document: { projects: [{ change: { 2: { level3: "质量指标" } } }] }, finds: { reason: "same", at: "indicators.2.level3" } },
    { says: "只少了“指标”二字", document: { projects: [{ change: { 5: { level3: "社会效益" } } }] }, finds: { reason: "same", at: "indicators.5.level3" } },
    { says: "满意度指标一字不改", document: { projects: [{ change: { 7: { level3: "服务对象满意度指标" } } }] }, finds: { reason: "same", at: "indicators.7.level3" } },
    { says: "写明了内容", document: {} },
    { says: "只写“服务对象满意度”（由另一条规则提示）", document: { projects: [{ change: { 7: { level3: "服务对象满意度" } } }] } },
  ],
});

function withoutWord(name: string): string {
  return name.replace(/指标$/, "");
}
