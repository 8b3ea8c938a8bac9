/** 资金用途为空 */
import { isFilled } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const structPurposeMissing = defineRule({
  id: "struct-purpose-missing",
  reach: "project",
  title: { zh: "资金用途为空", en: "Use of funds not stated" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的完整性。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.useOfFunds.cell !== null,
  reads: ({ project }) => [project.useOfFunds],
  check: ({ project }) => (isFilled(project.useOfFunds.text) ? [] : [{ reason: "empty", at: project.useOfFunds }]),
  messages: {
    empty: {
      zh: "项目“{project}”没有写资金用途，读者看不出钱花在哪里，请写明用于什么、给谁。",
      en: "The project “{project}” does not say what the money is for; state what it pays for and for whom.",
    },
  },
  page: {
    why: "公开项目绩效目标，首先要让人看明白钱用在什么地方。",
    how: "用一句话写明支出内容和对象，例如“购置社区图书室新书12000册”。",
    acceptable: "资金用途在同一表的其他位置已写明时，可以注明后接受。",
    limits: "表中没有资金用途一栏的不检查；只看有没有文字。",
  },
  examples: [
    { says: "资金用途一栏是空的", document: { projects: [{ useOfFunds: "" }] }, finds: { reason: "empty", at: "useOfFunds" } },
    { says: "已写明用途", document: {} },
    { says: "表里没有这一栏", document: { projects: [{ without: ["useOfFunds"] }] } },
  ],
});
