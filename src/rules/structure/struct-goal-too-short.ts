/** 绩效目标过于简单 */
import { z } from "zod";
import { defineRule } from "../engine/rule";
import { filledGoals, goalText, plainLine } from "./goals";

export const structGoalTooShort = defineRule({
  id: "struct-goal-too-short",
  reach: "project",
  title: { zh: "绩效目标过于简单", en: "Objective too short" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "审核绩效目标是否明确、清晰。" }],
  options: z.strictObject({
    /** Characters; a sentence with an action and a result has hardly fewer than eight. */
    shortest: z.number().int().min(1).max(50).default(8),
  }),
  yieldsTo: ["text-secret", "text-placeholder"],
  applies: ({ project }) => project.objectives[0]?.cell != null,
  reads: ({ project }) => [...project.objectives, project.name],
  check: (view, { options }) => {
    const [first] = filledGoals(view);
    const goal = goalText(view);
    if (!first || goal === "") return [];
    if (goal === plainLine(view.project.name.text)) return [{ reason: "name", at: first }];
    const length = Array.from(goal).length;
    return length < options.shortest ? [{ reason: "short", at: first, values: { length } }] : [];
  },
  messages: {
    short: {
      zh: "项目“{project}”的绩效目标只有{length}个字，说不清要达到什么结果，请写明做什么、达到什么效果。",
      en: "The objective of “{project}” has only {length} characters and does not say what is to be achieved; state the action and its result.",
    },
    name: {
      zh: "项目“{project}”的绩效目标照抄了项目名称，没有说明要达到什么结果，请写明做什么、达到什么效果。",
      en: "The objective of “{project}” only repeats the project's name; state the action and its result.",
    },
  },
  page: {
    why: "绩效目标要让人看明白钱花下去得到什么，只写几个字或照抄名称等于没有目标。",
    how: "写明做什么、给谁、达到什么效果，例如“为1辆公务车投保，保障全年安全运行”。",
    acceptable: "一般不宜接受。",
    limits: "多条目标合在一起计算字数；字数下限可在设置中调整（默认8个字）。",
  },
  examples: [
    { says: "目标只有几个字", document: { projects: [{ objectives: ["1.更新图书"] }] }, finds: { reason: "short", at: "objectives.0" } },
    { says: "照抄项目名称", document: { projects: [{ objectives: ["目标1：社区图书室购书与开放。"] }] }, finds: { reason: "name", at: "objectives.0" } },
    { says: "几条短目标合起来说清楚了", document: { projects: [{ objectives: ["1.按时购书上架\n2.全年免费开放"] }] } },
    { says: "空着（由另一条规则提示）", document: { projects: [{ objectives: [""] }] } },
    { says: "字数下限调低", document: { projects: [{ objectives: ["1.更新图书"] }] }, options: { shortest: 4 } },
  ],
});
