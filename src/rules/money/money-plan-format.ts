/** 支出计划写法不统一 */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { ProjectView } from "../engine/views";
import { hasPlan, planFigures } from "./plan";

type Spelling = "sign" | "plain";
const SHOWN: Readonly<Record<Spelling, string>> = { sign: "带百分号", plain: "不带百分号" };

export const moneyPlanFormat = defineRule({
  id: "money-plan-format",
  reach: "document",
  title: { zh: "支出计划写法不统一", en: "Spending plans spelled differently" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "一份文件中同一栏写法一致。" }],
  options: NO_OPTIONS,
  grouped: true,
  applies: ({ projects }) => projects.some(hasPlan),
  check: ({ projects }) => {
    const spelled = projects.flatMap((view) => {
      const spelling = spellingOf(view);
      return spelling === null ? [] : [{ view, spelling }];
    });
    const count = (spelling: Spelling): number => spelled.filter((each) => each.spelling === spelling).length;
    if (count("sign") === 0 || count("plain") === 0) return [];
    const fewer: Spelling = count("sign") < count("plain") ? "sign" : "plain";
    const usual: Spelling = fewer === "sign" ? "plain" : "sign";
    return spelled.filter(({ spelling }) => spelling === fewer).flatMap(({ view }) => {
      const first = view.plan && planFigures(view.plan)[0];
      return first ? [{ reason: "mixed", at: first.at, project: view, values: { usual: SHOWN[usual] } }] : [];
    });
  },
  messages: {
    mixed: {
      zh: "这份文件里多数项目的支出计划{usual}，这个项目写法不同，公开表应统一，请改成一致。",
      en: "Most plans of this document are written otherwise ({usual}); use one spelling throughout.",
    },
  },
  page: {
    why: "有的写“100%”、有的写“100”，读者会怀疑单位不同。",
    how: "按多数项目的写法统一。",
    acceptable: "不影响数字，可以接受。",
    limits: "只比较按百分比填写的计划；同一项目内混用时按第一个数字算。",
  },
  examples: [
    {
      says: "两个项目不带百分号，一个带",
      document: { projects: [{}, {}, { plan: ["20%", "50%", "85%", "100%"] }] },
      finds: { reason: "mixed", at: "projects.2.plan.0" },
    },
    { says: "写法一致", document: { projects: [{}, {}] } },
    { says: "按万元填写的不比较", document: { projects: [{}, { planLabel: "资金支出计划（万元）", plan: ["4.8", "12", "20.4", "24"] }] } },
  ],
});

/** How the plan's percentages are written; null for plans in 万元 and blank ones. */
function spellingOf({ plan }: ProjectView): Spelling | null {
  const first = plan && planFigures(plan)[0];
  if (!plan || !first || plan.labelMoney || !(plan.labelPercent || plan.figurePercent)) return null;
  return normalise(first.at.text).endsWith("%") ? "sign" : "plain";
}
