/** 表题与项目名称不一致 */
import { foldWidth, squeeze } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { ProjectView } from "../engine/views";
import { longestShared } from "./shared-words";

/** Only titles that name the project at all are compared. */
const FEWEST_SHARED = 4;

export const crossTitleName = defineRule({
  id: "cross-title-name",
  reach: "document",
  title: { zh: "表题与项目名称不一致", en: "Title and project name differ" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "表题为“序号.项目名称绩效目标表”。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.some(isComparable),
  reads: ({ projects }) => projects.flatMap(({ project }) => [project.title, project.name]),
  check: ({ projects }) => {
    const comparable = projects.filter(isComparable);
    // Where most titles name their project, one that names something else entirely is wrong too.
    const naming = comparable.filter(namesProject).length * 2 > comparable.length;
    return comparable
      .filter((view) => !agrees(view) && (naming || namesProject(view)))
      .map((view) => ({ reason: "differs" as const, at: view.project.title, project: view, values: { name: view.project.name.text } }));
  },
  messages: {
    differs: {
      zh: "表题“{value}”与项目名称“{name}”不一致，公开后像两个项目，请统一。",
      en: "The title “{value}” does not carry the project's name “{name}”: make them agree.",
    },
  },
  page: {
    why: "表题进目录，项目名称在表里，两处不同会让人以为是两个项目，也难与预算表核对。",
    how: "按预算批复的项目名称改表题，或改正表内的项目名称。",
    acceptable: "表题只是把过长的名称缩短、且目录也用短名时，可以注明后接受。",
    limits: "去掉序号、“绩效目标表”、空格、引号和年度括注后比较；不写项目名称的通用表题（如“项目支出绩效目标表”）不检查。",
  },
  examples: [
    { says: "表题多了“项目”两字", document: { projects: [{ title: "1.社区图书室购书与开放项目绩效目标表" }] }, finds: { reason: "differs", at: "title" } },
    {
      says: "表题是另一个项目的",
      document: { projects: [{}, {}, { title: "3.社区文化活动室修缮绩效目标表" }] },
      finds: { reason: "differs", at: "projects.2.title" },
    },
    { says: "一致", document: {} },
    { says: "写成“目标绩效表”", document: { projects: [{ title: "1、社区图书室购书与开放目标绩效表" }] } },
    { says: "带年度和空格", document: { projects: [{ title: "（一）社区图书室 购书与开放绩效目标表（2026年度）" }] } },
    { says: "通用表题", document: { projects: [{ title: "项目支出绩效目标表" }] } },
    { says: "名称以数字开头", document: { projects: [{ title: "12.14周岁以下读者借阅卡绩效目标表", name: "14周岁以下读者借阅卡" }, { title: "2.5万册图书编目绩效目标表", name: "2.5万册图书编目" }] } },
    { says: "引号写法不同", document: { projects: [{ title: "1.“小小书屋”购书绩效目标表", name: "\"小小书屋\"购书" }] } },
  ],
});

function isComparable(view: ProjectView): boolean {
  return view.project.title.cell !== null && view.project.name.cell !== null && view.name !== "" && titledName(view) !== "";
}

function namesProject(view: ProjectView): boolean {
  const name = plain(view.project.name.text);
  const title = titledName(view);
  return title.includes(name) || name.includes(title) || longestShared(title, name).length >= FEWEST_SHARED;
}

/** A name may begin with a number of its own (12.14周岁以下…, 2.5万册…): with or without what looks like the table's number. */
function agrees(view: ProjectView): boolean {
  const name = plain(view.project.name.text);
  return titledName(view) === name || plain(view.project.title.text).startsWith(`${name}绩效目标`);
}

/** What the title says without its number, 绩效目标表 and the year; "" for a title that is no name (项目支出绩效目标表). */
function titledName({ project }: ProjectView): string {
  const text = plain(project.title.text.replace(/\[bookmark:[^\]]*\]/u, ""))
    .replace(/^(?:附[件表]\d*[:.、]?|表\d+[:.、-]?)/u, "")
    .replace(/^(?:\d{1,3}[.、]|\(?[一二三四五六七八九十]{1,3}[)、.])/u, "")
    .replace(/\(?20\d\d年度?\)?$/u, "");
  const name = /^(.*?)(?:绩效目标(?:申报|批复|公开)?表|目标绩效表)$/u.exec(text)?.[1];
  return name === undefined || /^(?:.*(?:部门|单位|20\d\d年度?))?(?:预算)?(?:项目|专项资金)?(?:支出|资金)?$/u.test(name) ? "" : name;
}

/** Spaces, widths and kinds of quotation marks are no difference. */
function plain(text: string): string {
  return squeeze(foldWidth(text)).replace(/[“”"'‘’「」]/gu, "");
}
