/** 项目编码区划不一致 */
import { squeeze } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { regionOf } from "../facts/project-code";

export const structCodeRegion = defineRule({
  id: "struct-code-region",
  reach: "document",
  title: { zh: "项目编码区划不一致", en: "Project code of another region" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "同一份文件的项目编码前6位区划代码相同。" }],
  options: NO_OPTIONS,
  yieldsTo: ["struct-code-check"],
  applies: ({ projects }) => projects.filter(({ project }) => regionOf(squeeze(project.code.text)) !== null).length > 1,
  reads: ({ projects }) => projects.map(({ project }) => project.code),
  check: ({ projects }) => {
    const coded = projects.flatMap((view) => {
      const region = regionOf(squeeze(view.project.code.text));
      return region === null ? [] : [{ view, region }];
    });
    const usual = majority(coded.map(({ region }) => region));
    if (usual === null) return [];
    return coded.filter(({ region }) => region !== usual).map(({ view, region }) => ({
      reason: "other" as const, at: view.project.code, project: view, values: { region, usual },
    }));
  },
  messages: {
    other: {
      zh: "项目编码“{value}”的区划代码是{region}，而本文件其他项目都是{usual}，可能抄错或混入了别处的项目，请核对。",
      en: "The project code “{value}” has region {region}, while the rest of the file has {usual}; check for a slip or a project from elsewhere.",
    },
  },
  page: {
    why: "同一个地区的项目编码前6位相同，不一样的多半是抄错，或把上级、外地的项目混了进来。",
    how: "与预算系统核对编码。",
    acceptable: "上级直接下达、沿用上级编码的项目，可以注明后接受。",
    limits: "只比较21位编码；没有占半数以上的区划代码时不检查；不核对区划代码是否真实存在。",
  },
  examples: [
    {
      says: "三个项目中有一个区划代码不同",
      document: { projects: [{}, {}, { code: "139998260000412310003" }] },
      finds: { reason: "other", at: "projects.2.code" },
    },
    { says: "区划代码都相同", document: { projects: [{}, {}, {}] } },
    { says: "两个项目各不相同，说不清哪个对", document: { projects: [{}, { code: "139998260000412310003" }] } },
  ],
});

/** The text that more than half of all have. */
function majority(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > texts.length)?.[0] ?? null;
}
