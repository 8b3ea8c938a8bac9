/** 多个项目绩效目标雷同 */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView } from "../engine/views";
import { filledGoals, goalText } from "../structure/goals";

/** Shorter goals are a matter for struct-goal-too-short. */
const SHORTEST = 8;

/** What names a payer, a document or a year in a project's name, not its policy. */
const PAYERS = /[（(【〔[《]|[）)】〕\]》]|关于|提前下达|预?下达|预拨|拨付|20\d\d年?度?|(?:中央|省|市|县|区|本|上)级?(?:财政)?(?=补助|专项|配套|资金|预算|转移支付|$)|(?:中央|省级|市级|县级|区级|本级|上级)(?:财政)?|财政|配套|补助|专项|资金|预算|经费|转移支付|的通知|的/gu;
const DOCUMENT = /[（(][^（）()]*[〔【[]20\d\d[〕】\]][^（）()]*[）)]|[\p{Script=Han}]{0,6}[〔【[]20\d\d[〕】\]]第?\d+号?/gu;

/** The policy that a project's name names: one policy may be paid for by several levels of government. */
function policyOf({ name }: ProjectView): string {
  return name.replace(DOCUMENT, "").replace(PAYERS, "");
}

export const crossGoalCopied = defineRule({
  id: "cross-goal-copied",
  reach: "document",
  title: { zh: "多个项目绩效目标雷同", en: "Same goal in several projects" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "绩效目标应反映本项目要达到的效果。" }],
  options: NO_OPTIONS,
  grouped: true,
  applies: ({ projects }) => projects.some((view) => filledGoals(view).length > 0),
  reads: ({ projects }) => projects.flatMap(({ project }) => [...project.objectives, project.unitCode, project.unitName]),
  check: ({ projects }) => {
    const earlier = new Map<string, ProjectView>();
    const hits: Hit<"copied">[] = [];
    for (const view of projects) {
      const goal = normalise(goalText(view));
      const at = filledGoals(view)[0];
      if (goal.length < SHORTEST || at === undefined || at.cell === null) continue;
      const key = `${normalise(view.project.unitCode.text) || normalise(view.project.unitName.text)} ${goal}`;
      const first = earlier.get(key);
      if (first && policyOf(first) !== "" && policyOf(first) === policyOf(view)) continue;
      if (first) hits.push({ reason: "copied", at, project: view, values: { first: first.index + 1, other: first.project.name.text } });
      else earlier.set(key, view);
    }
    return hits;
  },
  messages: {
    copied: {
      zh: "本项目的绩效目标与第{first}个项目“{other}”一字不差，看不出本项目自己的目标，请按本项目的内容改写。",
      en: "The goal is word for word that of project {first}, “{other}”: write what this project is to achieve.",
    },
  },
  page: {
    why: "几个项目写同一句目标，说明目标是套用的，无法分别考核。",
    how: "写明本项目做什么、做多少、达到什么效果。",
    acceptable: "同一政策由中央、省、市几笔资金共同支持、目标确实相同时，可以接受。",
    limits: "去掉编号和空格后完全相同才报告；不同单位之间不比较；名称只差资金级次（中央、省级、本级配套等）、文号和年度的，视为同一政策，不报告。",
  },
  examples: [
    {
      says: "两个项目目标相同，只差编号",
      document: { projects: [{ objectives: ["1.保障村级广播站点全年正常播出。"] }, { objectives: ["保障村级广播站点全年正常播出。"] }] },
      finds: { reason: "copied", at: "projects.1.objectives.0" },
    },
    { says: "各写各的目标", document: { projects: [{ objectives: ["1.夜校书法课全年开设，学员满员。"] }, { objectives: ["1.老戏台木构件汛期前修缮完工。"] }] } },
    {
      says: "不同单位",
      document: { projects: [{ objectives: ["保障村级广播站点全年正常播出。"] }, { unitCode: "206002", unitName: "云湖区图书馆", objectives: ["保障村级广播站点全年正常播出。"] }] },
    },
    { says: "过短的目标另行报告", document: { projects: [{ objectives: ["完成任务"] }, { objectives: ["完成任务"] }] } },
  ],
});
