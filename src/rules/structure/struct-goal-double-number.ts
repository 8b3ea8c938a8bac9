/** 绩效目标重复编号: 1.1.通过… where 1.通过… is meant. */
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

/** A mark twice in front of a line; 1.15 and 1.2.3 are numbers of something else. */
const DOUBLE = /^(\s*\d{1,2}\s*[.．、]\s*)(\d{1,2})\s*[.．、](?!\s*\d)/;

export const structGoalDoubleNumber = defineRule({
  id: "struct-goal-double-number",
  reach: "project",
  title: { zh: "绩效目标重复编号", en: "Objective numbered twice" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "系统导出时自动加编号，与手工编号重复。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.objectives[0]?.cell != null,
  reads: ({ project }) => project.objectives,
  check: ({ project }) => project.objectives.flatMap((objective) => {
    const doubled = doubledLines(objective.text);
    return doubled[0] === undefined ? [] : [{ reason: "double" as const, at: objective, values: { line: doubled[0] } }];
  }),
  messages: {
    double: {
      zh: "绩效目标“{line}…”开头编了两次号，多半是系统自动编号与手工编号重复，请删去一个。",
      en: "An objective begins with two numbers, “{line}…”; most likely the system numbered it again: delete one.",
    },
  },
  page: {
    why: "“1.1.通过……”是系统自动编号与手工编号重复造成的，公开后显得粗糙。",
    how: "删去重复的编号，例如“1.通过……”。",
    acceptable: "确实是多级编号的，可以接受。",
    limits: "看起来是多级编号的（1.1.、1.2.……）不提示。",
  },
  examples: [
    { says: "编号写了两遍", document: { projects: [{ objectives: ["1.1.当年为社区图书室购置新书12000册"] }] }, finds: { reason: "double", at: "objectives.0" } },
    { says: "第二行编号写了两遍", document: { projects: [{ objectives: ["1.当年为社区图书室购置新书\n2.1.全年免费开放"] }] }, finds: { reason: "double", at: "objectives.0" } },
    { says: "只编一次号", document: {} },
    { says: "多级编号", document: { projects: [{ objectives: ["1.1.当年为社区图书室购置新书\n1.2.全年免费开放"] }] } },
    { says: "编号后面是数字", document: { projects: [{ objectives: ["1.1.5万册图书全部上架，居民常借常新"] }] } },
  ],
  fix: (_, { at }) => ({ kind: "safe", edits: retype(at, (text) => text.split("\n").map((line) => line.replace(DOUBLE, "$1")).join("\n")) }),
});

/** The doubled marks; none where they are levels of one numbering (1.1. then 1.2.). */
function doubledLines(text: string): readonly string[] {
  const found = text.split("\n").flatMap((line) => {
    const match = DOUBLE.exec(line);
    return match?.[2] === undefined ? [] : [{ mark: match[0].trim(), second: match[2] }];
  });
  const levels = found.length > 1 && new Set(found.map(({ second }) => second)).size > 1;
  return levels ? [] : found.map(({ mark }) => mark);
}
