/** 项目编码校验位不符 */
import { squeeze } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { checkCharacterHolds } from "../facts/project-code";

export const structCodeCheck = defineRule({
  id: "struct-code-check",
  reach: "project",
  title: { zh: "项目编码校验位不符", en: "Project code fails its check character" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "校验规则由已公开的河北省项目编码推算，第9位为P的编码全部符合；不是公开的官方规则。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.code.cell !== null,
  reads: ({ project }) => [project.code],
  check: ({ project }) => (checkCharacterHolds(squeeze(project.code.text)) === false ? [{ reason: "character", at: project.code }] : []),
  messages: {
    character: {
      zh: "项目编码“{value}”的末位校验字符与前20位不符，很可能抄错了一位或相邻两位颠倒，请与预算系统核对。",
      en: "The check character of the project code “{value}” does not fit its first 20 characters; probably one is wrong or two are swapped: compare with the budget system.",
    },
  },
  page: {
    why: "末位是由前20位算出的校验字符，能发现任何一位抄错、任何相邻两位颠倒。",
    how: "从预算系统复制编码，不要手工录入。",
    acceptable: "与预算系统逐位核对无误的，可以注明后接受。",
    limits: "只检查以13开头、第9位为P的21位编码；编码含I、O、S、V、Z的不检查。",
  },
  examples: [
    { says: "末位抄错", document: { projects: [{ code: "13999926P004123100016" }] }, finds: { reason: "character", at: "code" } },
    { says: "相邻两位颠倒", document: { projects: [{ code: "13999926P004213100015" }] }, finds: { reason: "character", at: "code" } },
    { says: "校验字符相符", document: {} },
    { says: "第9位不是P，不适用", document: { projects: [{ code: "13999921C4DP4GA08RMB2" }] } },
    { says: "其他省的编码，不适用", document: { projects: [{ code: "51999926P004123100016" }] } },
  ],
});
