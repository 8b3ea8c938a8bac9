/** 绩效目标照抄资金用途 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { filledGoals, goalText, plainLine } from "./goals";

export const structGoalEqualsPurpose = defineRule({
  id: "struct-goal-equals-purpose",
  reach: "project",
  title: { zh: "绩效目标照抄资金用途", en: "Objective repeats the use of funds" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "资金用途写花在哪里，绩效目标写达到什么结果。" }],
  options: NO_OPTIONS,
  grouped: true,
  yieldsTo: ["struct-goal-too-short", "text-secret"],
  applies: ({ project }) => project.objectives[0]?.cell != null && project.useOfFunds.cell !== null,
  reads: ({ project }) => [...project.objectives, project.useOfFunds],
  check: (view) => {
    const [first] = filledGoals(view);
    const goal = goalText(view);
    const purpose = view.project.useOfFunds.text.split(/\n/).map(plainLine).join("");
    return first && goal !== "" && goal === purpose ? [{ reason: "same", at: first }] : [];
  },
  messages: {
    same: {
      zh: "项目“{project}”的绩效目标与资金用途一字不差，只说了花在哪里，没有说要达到什么结果，建议补充结果。",
      en: "The objective of “{project}” is word for word its use of funds; it says what is paid for, not what is achieved: add the result.",
    },
  },
  page: {
    why: "资金用途说花在哪里，绩效目标说达到什么结果，两者照抄，读者就看不到结果。",
    how: "资金用途保留支出内容，绩效目标改写成结果，例如“当年购置新书12000册，居民常借常新”。",
    acceptable: "用途中已写明结果的，可以接受。",
    limits: "去掉编号、空格和首尾标点后完全相同才提示。",
  },
  examples: [
    {
      says: "只多了编号和句号",
      document: { projects: [{ useOfFunds: "用于社区图书室购书和开放补助", objectives: ["1.用于社区图书室购书和开放补助。"] }] },
      finds: { reason: "same", at: "objectives.0" },
    },
    { says: "分别写用途和结果", document: {} },
    { says: "两者都空", document: { projects: [{ useOfFunds: "", objectives: [""] }] } },
  ],
});
