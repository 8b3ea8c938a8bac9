/** 目标没有对应指标 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView } from "../engine/views";
import { filledGoals, plainLine } from "../structure/goals";
import { goalSeries } from "./goal-numbers";
import { characterPairs } from "./shared-words";

type Reason = "fewer" | "unmentioned";

/** Goals with fewer pairs of characters of their own say too little to be compared. */
const FEWEST_PAIRS = 6;
/** Words that stand in any goal. */
const GENERIC = /(?:保障|确保|实现|完成|加强|提高|提升|改善|促进|推动|推进|开展|落实|进一步|有效|顺利|正常|工作|任务|项目|资金|经费|年度|全年|全区|全县|全市|我区|辖区|目标|质量|水平|能力|服务|管理|建设|做好|通过|达到|满足|需要|相关|各项|及时|足额)+/gu;

export const crossGoalWithoutIndicator = defineRule<Record<string, never>, Reason>({
  id: "cross-goal-without-indicator",
  reach: "project",
  title: { zh: "目标没有对应指标", en: "Goal without an indicator" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "指标与目标相互对应。" }],
  options: NO_OPTIONS,
  applies: (view) => filledGoals(view).length > 0 && view.rows.some((row) => row.counts && row.level1 === "output"),
  reads: ({ project }) => [...project.objectives, ...project.indicators.flatMap(({ level1, level3, description, value }) => [level1, level3, description, value])],
  check: (view) => {
    const at = filledGoals(view)[0];
    const goals = goalCount(view);
    const outputs = view.rows.filter((row) => row.counts && row.level1 === "output").length;
    if (at && goals > outputs) return [{ reason: "fewer", at, values: { goals, outputs } }];
    return filledGoals(view).length < 2 ? [] : unmentioned(view);
  },
  messages: {
    fewer: {
      zh: "绩效目标有{goals}个，产出指标只有{outputs}个，至少有一个目标没有指标可以考核，请补充指标或合并目标。",
      en: "There are {goals} goals and only {outputs} output indicators: add indicators or join goals.",
    },
    unmentioned: {
      zh: "这个目标说的内容在指标里一个词也没有出现，无法考核，请为它设置指标或删去这个目标。",
      en: "Nothing this goal speaks of appears in any indicator: give it one or leave it out.",
    },
  },
  page: {
    why: "没有指标的目标只是一句话，年底无法评价是否实现。",
    how: "为每个目标至少设置一个产出指标；同一件事写成几个目标的，合并。",
    acceptable: "目标由效益指标考核、产出在其他目标中体现时，可以接受。",
    limits: "表中不写指标属于哪个目标，只比较个数；按字面比较用词，换了说法的目标可能被误认为没有指标。",
  },
  examples: [
    {
      says: "六个目标，五个产出指标",
      document: { projects: [{ objectives: ["1.购置新书。\n2.免费开放。\n3.书架维修。\n4.举办讲座。\n5.培训馆员。\n6.流动书车下乡。"] }] },
      finds: { reason: "fewer", at: "objectives.0" },
    },
    {
      says: "目标说的事情没有指标",
      document: { projects: [{ objectives: ["为社区图书室购置新书。", "修复老城墙砖石并补栽护坡林木。"] }] },
      finds: { reason: "unmentioned", at: "objectives.1" },
    },
    { says: "每个目标都有指标", document: {} },
    { says: "目标分格写", document: { projects: [{ objectives: ["为社区图书室购置新书。", "社区图书室全年免费开放，居民就近借阅。"] }] } },
    { says: "空泛的短目标不比较用词", document: { projects: [{ objectives: ["为社区图书室购置新书。", "保障工作顺利开展。"] }] } },
  ],
});

/** Numbered goals, else the filled cells. */
function goalCount(view: ProjectView): number {
  const cells = filledGoals(view).length;
  const numbered = goalSeries(view.project.objectives).reduce((sum, series) => sum + new Set(series.map(({ number }) => number)).size, 0);
  return Math.max(cells, numbered);
}

function unmentioned(view: ProjectView): readonly Hit<Reason>[] {
  const indicators = characterPairs(view.rows.map(({ indicator }) => `${indicator.level3.text} ${indicator.description.text} ${indicator.value.text}`).join(" "));
  return filledGoals(view).flatMap((at) => {
    const pairs = [...characterPairs(plainLine(at.text.replace(/\n/g, "，")).replace(GENERIC, " "))];
    return pairs.length >= FEWEST_PAIRS && !pairs.some((pair) => indicators.has(pair)) ? [{ reason: "unmentioned" as const, at }] : [];
  });
}
