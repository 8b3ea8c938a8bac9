/** 未公开重大政策和重点项目绩效目标 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { beginning, isKind } from "./document-kind";
import { GOVERNMENT_TEXT, TARGETS_TEXT } from "./sample-texts";

export const discKeyProjectsMissing = defineRule({
  id: "disc-key-projects-missing",
  reach: "document",
  title: { zh: "未公开重大政策和重点项目绩效目标", en: "Targets of key projects not disclosed" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "“公开重大政策和重点项目等绩效目标”。" }],
  options: NO_OPTIONS,
  applies: isKind("government"),
  check: (document, { documentLevel }) => (document.projects.length > 0 ? [] : beginning(document).map(({ at }) => ({
    reason: "missing" as const, at,
    // Where the text alone tells the level, the tables may well be in another file.
    ...(documentLevel === "government" ? {} : { level: "warning" as const, certainty: "needs-review" as const }),
  }))),
  messages: {
    missing: {
      zh: "政府预算公开说明里没有一张项目绩效目标表，公开规程要求公开重大政策和重点项目的绩效目标，请附上。",
      en: "The government's disclosure has no project target table; the targets of major policies and key projects must be disclosed: add them.",
    },
  },
  page: {
    why: "公开规程要求政府预算公开重大政策和重点项目的绩效目标。",
    how: "把重大政策和重点项目的绩效目标表放进公开文本。",
    acceptable: "错误不能接受；绩效目标在另一个文件公开的，请把两个文件合在一起校验，或在设置中改为部门级。",
    limits: "只看这个工作簿或文档里有没有项目绩效目标表，不判断是不是重点项目；级别由文字推断时只作警告。",
  },
  examples: [
    { says: "政府级文本没有项目表", document: { projects: [], narrative: GOVERNMENT_TEXT }, settings: { level: "government" }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "附有项目表", document: { narrative: GOVERNMENT_TEXT } },
    { says: "部门文本不要求", document: { projects: [], narrative: TARGETS_TEXT } },
  ],
});
