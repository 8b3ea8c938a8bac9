/** 缺少时效指标 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { canLackLevel2, classFields, lacksLevel2 } from "./classes-present";

export const structTimelinessMissing = defineRule({
  id: "struct-timeliness-missing",
  reach: "project",
  title: { zh: "缺少时效指标", en: "No timeliness indicator" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2021-101", note: "时效指标按需要设置，不作强制要求。" }],
  options: NO_OPTIONS,
  applies: canLackLevel2,
  reads: classFields,
  check: (view) => (lacksLevel2(view, "timeliness") ? [{ reason: "none", at: view.project.name }] : []),
  messages: {
    none: {
      zh: "项目“{project}”没有时效指标；有完成或发放期限的，建议补上，便于监控进度。",
      en: "The project “{project}” has no timeliness indicator; where there is a deadline, adding one helps to follow progress.",
    },
  },
  page: {
    why: "有明确完成或发放期限的项目，写上时效指标便于监控进度和自评。",
    how: "补一行时效指标，例如“购书完成时间 2026年9月30日前”。",
    acceptable: "全年日常开支、没有期限要求的项目不必设置，可以直接接受。",
    limits: "只看有没有时效（或进度）指标，不判断该不该有，因此只作提示。",
  },
  examples: [
    { says: "没有时效指标", document: { projects: [{ drop: [3] }] }, finds: { reason: "none", at: "name" } },
    { says: "写作“进度指标”", document: { projects: [{ change: { 3: { level2: "进度指标" } } }] } },
  ],
});
