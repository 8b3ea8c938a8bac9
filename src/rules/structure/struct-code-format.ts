/** 项目编码格式不符 */
import { isFilled, squeeze } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { isProjectCode } from "../facts/project-code";

export const structCodeFormat = defineRule({
  id: "struct-code-format",
  reach: "project",
  title: { zh: "项目编码格式不符", en: "Project code of an unknown form" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "预算管理一体化系统的项目编码为21位；河北省早期编码形如“990-0101-YAN-0A1B”的分段写法。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.code.cell !== null,
  reads: ({ project }) => [project.code],
  check: ({ project }) => {
    const code = squeeze(project.code.text);
    return isFilled(code) && !isProjectCode(code) ? [{ reason: "form", at: project.code, values: { length: code.length } }] : [];
  },
  messages: {
    form: {
      zh: "项目编码“{value}”（{length}位）不是21位编码，也不是早期的分段编码，对不上预算库中的项目，请核对是否漏位、多位或抄错。",
      en: "The project code “{value}” ({length} characters) is neither a 21-character code nor one of the older form and matches no project; check for a missing, extra or wrong character.",
    },
  },
  page: {
    why: "编码少一位或多一位，就对不上预算库里的项目，公开后也无法核对。",
    how: "从预算系统重新复制编码：21位，前8位是数字，其余是数字或大写字母；早期编码为“3位-4位-3个字母-4位”。",
    acceptable: "错误不能接受。其他地区使用另一种编码的，可在设置中关闭本规则。",
    limits: "只看写法，不核对编码是否存在；校验位另有规则检查。",
  },
  examples: [
    { says: "少了一位", document: { projects: [{ code: "13999926P00412310001" }] }, finds: { reason: "form", at: "code" } },
    { says: "早期编码第一段多了一位", document: { projects: [{ code: "9909-0101-YAN-0A1B" }] }, finds: { reason: "form", at: "code" } },
    { says: "字母是小写", document: { projects: [{ code: "13999926p004123100015" }] }, finds: { reason: "form", at: "code" } },
    { says: "21位编码，中间有空格", document: { projects: [{ code: "13999926P 004123100015" }] } },
    { says: "早期编码", document: { projects: [{ code: "990-0101-YAN-0A1B" }] } },
    { says: "没有填写（由另一条规则提示）", document: { projects: [{ code: "" }] } },
  ],
});
