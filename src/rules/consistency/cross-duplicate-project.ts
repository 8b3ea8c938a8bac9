/** 项目重复: the same unit and code twice. */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView } from "../engine/views";

export const crossDuplicateProject = defineRule({
  id: "cross-duplicate-project",
  reach: "document",
  title: { zh: "项目重复", en: "Project listed twice" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "同一单位的一个项目编码只对应一张绩效目标表。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.some(({ project }) => project.code.cell !== null),
  reads: ({ projects }) => projects.flatMap(({ project }) => [project.code, project.unitCode, project.unitName]),
  check: ({ projects }) => {
    const earlier = new Map<string, ProjectView>();
    const hits: Hit<"same-code">[] = [];
    for (const view of projects) {
      const code = normalise(view.project.code.text);
      if (code === "" || view.project.code.cell === null) continue;
      const key = `${unitOf(view)} ${code}`;
      const first = earlier.get(key);
      if (first) hits.push({ reason: "same-code", at: view.project.code, project: view, values: { first: first.index + 1, second: view.index + 1 } });
      else earlier.set(key, view);
    }
    return hits;
  },
  messages: {
    "same-code": {
      zh: "第{first}个和第{second}个项目属于同一单位、编码都是“{value}”，同一个项目公开了两次或编码抄错，请删去一个或改正编码。",
      en: "Projects {first} and {second} belong to the same unit and have the same code “{value}”: delete one or correct the code.",
    },
  },
  page: {
    why: "一个项目出现两次，项目个数和金额合计都会多算；编码抄错的，公开后与预算对不上。",
    how: "重复填报的删去一张表；编码抄错的按一体化系统改正。",
    acceptable: "错误不能接受；确需分成两张表的，应在系统中申请不同的编码。",
    limits: "按去掉空格后的编码和单位（有单位编码看编码，没有看名称）比较；不同单位使用同一编码是允许的，不报告。",
  },
  examples: [
    {
      says: "同一单位两个项目的编码相同",
      document: { projects: [{}, { code: "13999926P004123100015" }] },
      finds: { reason: "same-code", at: "projects.1.code" },
    },
    {
      says: "没有单位编码，单位名称相同",
      document: { projects: [{ unitCode: "" }, { unitCode: "", code: "13999926P00412310 0015" }] },
      finds: { reason: "same-code", at: "projects.1.code" },
    },
    { says: "不同单位使用同一编码", document: { projects: [{}, { unitCode: "206002", unitName: "云湖区图书馆", code: "13999926P004123100015" }] } },
    { says: "都没有填编码", document: { projects: [{ code: "" }, { code: "" }] } },
  ],
});

/** The unit's code; its name where there is no code. */
function unitOf({ project }: ProjectView): string {
  return normalise(project.unitCode.text) || normalise(project.unitName.text);
}
