/** 项目名称为空 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const structProjectNameMissing = defineRule({
  id: "struct-project-name-missing",
  reach: "project",
  title: { zh: "项目名称为空", en: "No project name" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的完整性。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.name.cell !== null,
  reads: ({ project }) => [project.name],
  check: ({ project, name, index }) => (name === "" ? [{ reason: "empty", at: project.name, values: { number: index + 1 } }] : []),
  messages: {
    empty: {
      zh: "第{number}个项目没有填写项目名称，公开后不知道是哪个项目，请补上。",
      en: "Project {number} has no name, so readers can't tell which it is; fill it in.",
    },
  },
  page: {
    why: "项目名称是公开表的第一要素，缺了它，表格无法对应到预算项目。",
    how: "按预算批复填写项目名称。",
    acceptable: "错误不能接受。",
    limits: "表里没有项目名称一栏的不检查。",
  },
  examples: [
    { says: "项目名称一栏是空的", document: { projects: [{ name: "　" }] }, finds: { reason: "empty", at: "name" } },
    { says: "已填写名称", document: {} },
  ],
});
