/** 公开文本含涉密项目 */
import { squeeze } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { ProjectView } from "../engine/views";
import { paragraphsOf } from "./paragraphs";
import { TARGETS_TEXT } from "./sample-texts";

/** The whole cell says so; mere mentions are left to text-secret. */
const SECRET = /^[【〔[（(]?(?:涉密|秘密|机密|绝密)(?:项目|内容|信息|事项)?[】〕\]）)]?$/u;

export const discSecretContent = defineRule({
  id: "disc-secret-content",
  reach: "document",
  title: { zh: "公开文本含涉密项目", en: "Secret project in the published document" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "涉及国家秘密的内容不公开。" }],
  options: NO_OPTIONS,
  yieldsTo: ["text-secret"],
  // Without the document's text the workbook is a working paper; text-secret speaks of its cells.
  applies: (document) => paragraphsOf(document).length > 0 && document.projects.some(({ project }) => project.name.cell !== null),
  check: ({ projects }) => {
    const secret = projects.filter(isSecret);
    return secret.slice(0, 1).map((view) => ({ reason: "secret" as const, at: view.project.name, project: view, values: { count: secret.length } }));
  },
  messages: {
    secret: {
      zh: "公开文本里有{count}个标为涉密的项目（第一个是“{project}”），涉密项目不能公开，请移出整张表并重新编号。",
      en: "{count} projects of the document are marked secret (the first is “{project}”): take the whole tables out and renumber.",
    },
  },
  page: {
    why: "涉密项目连名称都不应出现在公开文本里。",
    how: "整张表移出公开文本，后面的序号顺延；写公开表时可以按确认移出。",
    acceptable: "错误不能接受。",
    limits: "只认整格写着涉密、秘密等字样的项目；没有说明文字的工作底稿不按公开文本检查，由“涉密字样”逐格报告。",
  },
  examples: [
    { says: "一个项目的用途写着涉密", document: { narrative: TARGETS_TEXT, projects: [{ useOfFunds: "涉密" }] }, finds: { reason: "secret", at: "name" } },
    { says: "没有涉密项目", document: { narrative: TARGETS_TEXT } },
    { says: "只有工作底稿", document: { projects: [{ useOfFunds: "涉密" }] } },
  ],
});

function isSecret({ project, rows }: ProjectView): boolean {
  const fields = [project.name, project.useOfFunds, ...project.objectives, ...rows.flatMap(({ indicator }) => [indicator.level3, indicator.description, indicator.value])];
  return project.name.cell !== null && fields.some(({ text }) => SECRET.test(squeeze(text)));
}
