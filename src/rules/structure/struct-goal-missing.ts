/** 绩效目标为空 */
import { isFilled } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const structGoalMissing = defineRule({
  id: "struct-goal-missing",
  reach: "project",
  title: { zh: "绩效目标为空", en: "No performance objective" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的完整性。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.objectives[0]?.cell != null,
  reads: ({ project }) => project.objectives,
  check: ({ project }) => {
    const [first] = project.objectives;
    return first && !project.objectives.some((objective) => isFilled(objective.text)) ? [{ reason: "empty", at: first }] : [];
  },
  messages: {
    empty: {
      zh: "项目“{project}”没有填写绩效目标，没有目标的项目不能安排预算、也不能公开，请写明资金要达到的结果。",
      en: "The project “{project}” states no objective; without one it can be neither budgeted nor published: state the result the money is to bring.",
    },
  },
  page: {
    why: "绩效目标与预算同步申报、同步审核、同步公开；目标为空，后面的指标就没有对应的对象。",
    how: "用一两句话写明钱花下去要得到什么结果，例如“当年为社区图书室购置新书12000册”。",
    acceptable: "错误不能接受。确实没有绩效目标的项目不应列入公开表。",
    limits: "只看目标单元格有没有文字，不判断写得好不好。",
  },
  examples: [
    { says: "绩效目标一栏是空的", document: { projects: [{ objectives: [""] }] }, finds: { reason: "empty", at: "objectives.0" } },
    { says: "只有空格和换行", document: { projects: [{ objectives: ["　\n", " "] }] }, finds: { reason: "empty", at: "objectives.0" } },
    { says: "第一格空、第二格写了目标", document: { projects: [{ objectives: ["", "当年为社区图书室购置新书12000册"] }] } },
  ],
});
