/** 缺少效益指标 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { canLackLevel1, classFields, lacksLevel1 } from "./classes-present";

export const structOutcomeMissing = defineRule({
  id: "struct-outcome-missing",
  reach: "project",
  title: { zh: "缺少效益指标", en: "No outcome indicator" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "产出、效益、满意度三类指标的设置。" }, { document: "财预2021-101", note: "效益类指标的设置。" }],
  options: NO_OPTIONS,
  applies: canLackLevel1,
  reads: classFields,
  check: (view) => (lacksLevel1(view, "outcome") ? [{ reason: "none", at: view.project.name }] : []),
  messages: {
    none: {
      zh: "项目“{project}”没有一个效益指标，看不出产出带来了什么效果，不能公开，请补上社会、经济、生态效益或可持续影响指标。",
      en: "The project “{project}” has no outcome indicator, so nobody sees what the outputs lead to; add a social, economic, ecological or lasting effect before publishing.",
    },
  },
  page: {
    why: "产出是手段，效益才是目的；没有效益指标，就说不清这笔钱为什么该花。",
    how: "在“效益指标”下至少写一行能衡量的效果，例如社会效益指标“居民借阅人次增长率 ≥10%”。",
    acceptable: "错误不能接受。",
    limits: "经济、社会、生态效益和可持续影响不要求都有；“效果指标”视同效益指标。",
  },
  examples: [
    { says: "没有效益指标", document: { projects: [{ drop: [5, 6] }] }, finds: { reason: "none", at: "name" } },
    { says: "只有可持续影响一项", document: { projects: [{ drop: [5] }] } },
    { says: "写作“效果指标”", document: { projects: [{ change: { 5: { level1: "效果指标" }, 6: { level1: "效果指标" } } }] } },
  ],
});
