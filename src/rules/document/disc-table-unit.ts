/** 表无单位标识 */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { ProjectView } from "../engine/views";
import { paragraphsOf } from "./paragraphs";
import { TARGETS_TEXT } from "./sample-texts";

const WITH_UNIT_LINE: ReadonlySet<string> = new Set(["hebei", "hebei-2023"]);

export const discTableUnit = defineRule({
  id: "disc-table-unit",
  reach: "document",
  title: { zh: "公开的表无单位标识", en: "Published tables without a money unit" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "公开的表在右上方注明金额单位。" }],
  options: NO_OPTIONS,
  // The same cell, the same cause: the rule about each table speaks where it is on.
  yieldsTo: ["struct-unit-line-missing"],
  applies: (document) => paragraphsOf(document).length > 0 && document.projects.some(isPrinted),
  reads: ({ projects }) => projects.map(({ project }) => project.budget),
  check: ({ projects }) => {
    const without = projects.filter((view) => isPrinted(view) && view.project.extras.moneyUnit === undefined && !normalise(view.project.budget.text).endsWith("元"));
    return without.slice(0, 1).map((view) => ({ reason: "missing" as const, at: view.project.budget, project: view, values: { count: without.length } }));
  },
  messages: {
    missing: {
      zh: "公开的表里有{count}张印有金额却没有“单位：万元”，读者不知道是元还是万元，请在表的右上方注明。",
      en: "{count} published tables print amounts without a unit: write “单位：万元” above them.",
    },
  },
  page: {
    why: "公开的表不写单位，24万元会被看成24元。",
    how: "在每张表的右上方注明“单位：万元”；写公开表时会自动带上。",
    acceptable: "单位在文本开头统一写明时，可以接受。",
    limits: "每份文本只报告一次；“缺少‘单位：万元’”开着时由它逐张报告，这条不再重复。",
  },
  examples: [
    { says: "公开文本的表没有单位", document: { narrative: TARGETS_TEXT, projects: [{ without: ["moneyUnit"] }] }, finds: { reason: "missing", at: "budget" } },
    { says: "注明了单位", document: { narrative: TARGETS_TEXT } },
    { says: "没有说明文字的工作底稿", document: { projects: [{ without: ["moneyUnit"] }] } },
  ],
});

function isPrinted({ project, budget }: ProjectView): boolean {
  return project.form === "form" && WITH_UNIT_LINE.has(project.layout) && project.budget.cell !== null && budget.kind === "number";
}
