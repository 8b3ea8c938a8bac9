/** 项目名称重复: the same name twice in one unit. */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView } from "../engine/views";

export const crossDuplicateName = defineRule({
  id: "cross-duplicate-name",
  reach: "document",
  title: { zh: "项目名称重复", en: "Project name used twice" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "同一单位的两个项目应能从名称上区分。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.some(({ project }) => project.name.cell !== null),
  reads: ({ projects }) => projects.flatMap(({ project }) => [project.name, project.unitCode]),
  check: ({ projects }) => {
    const earlier = new Map<string, ProjectView>();
    const hits: Hit<"same-unit">[] = [];
    for (const view of projects) {
      if (view.name === "" || view.project.name.cell === null) continue;
      const key = `${normalise(view.project.unitCode.text)} ${view.name}`;
      const first = earlier.get(key);
      if (first) hits.push({ reason: "same-unit", at: view.project.name, project: view, values: { first: first.index + 1, second: view.index + 1 } });
      else earlier.set(key, view);
    }
    return hits;
  },
  messages: {
    "same-unit": {
      zh: "同一单位的第{first}个和第{second}个项目都叫“{value}”，公开后无法区分，请核对是否重复填报，或在名称中写明区别。",
      en: "Projects {first} and {second} of the same unit are both named “{value}”; readers can't tell them apart: check for a repeated entry, or name the difference.",
    },
  },
  page: {
    why: "同名项目要么是重复填报，要么读者分不清哪个是哪个。",
    how: "重复填报的删去一个；确属两个项目的，在名称后用括号写明区别，如批次、资金来源或实施地点。",
    acceptable: "系统下达的项目名称不能修改、且编码不同时，可以注明理由后接受。",
    limits: "按去掉空格后的名称和单位编码比较；不同单位的同名项目不在此列。",
  },
  examples: [
    {
      says: "同一单位有两个同名项目",
      document: { projects: [{}, { name: "社区图书室购书与开放" }] },
      finds: { reason: "same-unit", at: "projects.1.name" },
    },
    {
      says: "都没有单位编码，名称只差空格",
      document: { projects: [{ unitCode: "" }, { unitCode: "", name: "社区图书室 购书与开放" }] },
      finds: { reason: "same-unit", at: "projects.1.name" },
    },
    { says: "两个单位的同名项目", document: { projects: [{}, { unitCode: "206002", unitName: "云湖区图书馆", name: "社区图书室购书与开放" }] } },
    { says: "名称中写明了区别", document: { projects: [{}, { name: "社区图书室购书与开放（二期）" }] } },
  ],
});
