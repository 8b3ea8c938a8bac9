/** 项目编码为空: a warning, or information where no table of the document gives one. */
import { isFilled } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const structCodeMissing = defineRule({
  id: "struct-code-missing",
  reach: "document",
  title: { zh: "项目编码为空", en: "No project code" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的完整性。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.some(({ project }) => project.code.cell !== null),
  reads: ({ projects }) => projects.map(({ project }) => project.code),
  check: ({ projects }) => {
    const withCell = projects.filter(({ project }) => project.code.cell !== null);
    const everywhere = withCell.every(({ project }) => !isFilled(project.code.text));
    return withCell
      .filter(({ project }) => !isFilled(project.code.text))
      .map((view) => everywhere
        ? { reason: "everywhere" as const, at: view.project.code, project: view, level: "info" as const }
        : { reason: "missing" as const, at: view.project.code, project: view });
  },
  messages: {
    missing: {
      zh: "项目“{project}”没有填写项目编码，无法与预算库中的项目对应，请从预算系统抄录编码。",
      en: "The project “{project}” has no code, so it can't be matched with the budget library; copy the code from the budget system.",
    },
    everywhere: {
      zh: "项目“{project}”没有填写项目编码（本文件所有项目都没有），如公开格式要求编码，请统一补齐。",
      en: "The project “{project}” has no code (none in this file has); add them all if the published form asks for codes.",
    },
  },
  page: {
    why: "项目编码把公开表与预算库中的项目一一对应起来，缺了它，同名项目和跨年项目都难以核对。",
    how: "在预算管理一体化系统中查到该项目，把21位编码抄录到“项目编码”一栏。",
    acceptable: "本级公开格式不要求编码，或项目尚未入库取得编码时，可以注明理由后接受。",
    limits: "表中没有“项目编码”这一栏的不检查；全部项目都没有编码时只作提示。",
  },
  examples: [
    { says: "两个项目中有一个没有编码", document: { projects: [{ code: "" }, {}] }, finds: { reason: "missing", at: "code" } },
    { says: "编码栏里只有空格", document: { projects: [{ code: "　 " }, {}] }, finds: { reason: "missing", at: "code" } },
    { says: "有编码栏的表都没有填", document: { projects: [{ code: "" }, { without: ["code"] }] }, finds: { reason: "everywhere", at: "code" } },
    { says: "编码已填写", document: {} },
    { says: "表里没有编码栏", document: { projects: [{ without: ["code"] }] } },
  ],
});
