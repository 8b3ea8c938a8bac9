/** 表题序号不连续 */
import { foldWidth, normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView } from "../engine/views";

type Reason = "gap" | "repeat";

interface Numbered {
  readonly view: ProjectView;
  readonly number: number;
}

export const crossTitleNumber = defineRule<Record<string, never>, Reason>({
  id: "cross-title-number",
  reach: "document",
  title: { zh: "表题序号不连续", en: "Table numbers not in sequence" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "公开表按顺序编号，不缺号、不重号。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.some((view) => numberOf(view) !== null),
  reads: ({ projects }) => projects.map(({ project }) => project.title),
  check: ({ projects }) => sequences(projects).flatMap(faultsOf),
  messages: {
    gap: {
      zh: "表题序号从{before}跳到{found}，读者会以为缺了表，请核对是否漏了项目，或重新编号。",
      en: "The table numbers jump from {before} to {found}: check for a missing project or renumber.",
    },
    repeat: {
      zh: "表题序号{found}用了两次，请重新编号。",
      en: "The table number {found} is used twice: renumber.",
    },
  },
  page: {
    why: "序号是公开文本的目录，缺号会被问“少的那张表去哪了”。",
    how: "补上漏掉的表，或重新编号；写公开表时会自动顺延。",
    acceptable: "工作簿只含全部项目的一部分、序号沿用总册时，可以接受。",
    limits: "没有序号的表可以填补缺号；只看有没有缺号和重号，不管工作表的先后；另一单位、另一张多表工作表从1重新编号是允许的。",
  },
  examples: [
    { says: "缺第2号", document: { projects: [{ title: "1.社区图书室购书与开放绩效目标表" }, { title: "3.乡村广播设备维护绩效目标表" }] }, finds: { reason: "gap", at: "projects.1.title" } },
    { says: "两个1号", document: { projects: [{ title: "1.社区图书室购书与开放绩效目标表" }, { title: "1.乡村广播设备维护绩效目标表" }] }, finds: { reason: "repeat", at: "projects.1.title" } },
    { says: "按顺序编号", document: { projects: [{}, {}, {}] } },
    { says: "中间一张没有序号", document: { projects: [{}, { title: "乡村广播设备维护绩效目标表" }, {}] } },
    { says: "另一单位从1编号", document: { projects: [{}, {}, { unitCode: "206002", unitName: "云湖区图书馆", title: "1.河道保洁服务采购绩效目标表" }] } },
    { says: "工作表排列的先后不影响", document: { projects: [{ title: "2.社区图书室购书与开放绩效目标表" }, { title: "1.乡村广播设备维护绩效目标表" }] } },
    { says: "年份不是序号", document: { projects: [{ title: "2026年社区图书室绩效目标表" }, { title: "2026年乡村广播绩效目标表" }] } },
  ],
});

/** 12. or 12、 in front of the title; a decimal or a year is none. */
function numberOf({ project }: ProjectView): number | null {
  const number = project.title.cell === null ? undefined : /^\s*(\d{1,3})\s*[.．、]\s*(?!\d+(?:\.\d+)?[万亿%])/u.exec(foldWidth(project.title.text))?.[1];
  return number === undefined ? null : Number(number);
}

/** Where another unit, or another sheet after one with several tables, begins again with 1, a series of its own begins. */
function sequences(projects: readonly ProjectView[]): readonly (readonly ProjectView[])[] {
  const all: ProjectView[][] = [[]];
  for (const [index, view] of projects.entries()) {
    const before = projects[index - 1];
    if (before && numberOf(view) === 1 && beginsAgain(projects[index - 2], before, view)) all.push([]);
    all.at(-1)?.push(view);
  }
  return all;
}

function beginsAgain(earlier: ProjectView | undefined, before: ProjectView, view: ProjectView): boolean {
  if (normalise(before.project.unitCode.text) !== normalise(view.project.unitCode.text)) return true;
  const { sheet } = before.project;
  return view.project.sheet !== sheet && earlier?.project.sheet === sheet;
}

function faultsOf(views: readonly ProjectView[]): readonly Hit<Reason>[] {
  const numbered = views.flatMap((view): readonly Numbered[] => {
    const number = numberOf(view);
    return number === null ? [] : [{ view, number }];
  });
  const hits: Hit<Reason>[] = [];
  const seen = new Set<number>();
  for (const { view, number } of numbered) {
    if (seen.has(number)) hits.push({ reason: "repeat", at: view.project.title, project: view, values: { found: number } });
    seen.add(number);
  }
  let spare = views.length - numbered.length;
  const firsts = [...new Map([...numbered].reverse().map((one) => [one.number, one])).values()].sort((a, b) => a.number - b.number);
  for (const [index, { view, number }] of firsts.entries()) {
    const before = firsts[index - 1]?.number ?? number - 1;
    const missing = number - before - 1;
    if (missing > spare) hits.push({ reason: "gap", at: view.project.title, project: view, values: { before, found: number } });
    spare = Math.max(0, spare - missing);
  }
  return hits;
}
