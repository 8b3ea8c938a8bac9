/** 指标名称写法不统一: an understood variant, or two spellings of one class in one document. */
import type { Field } from "../../model";
import { canonicalLevel1Name, canonicalLevel2Name, isClassVariant, normalise } from "../../text";
import { cellKey } from "../../workbook";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { DocumentView, RowView } from "../engine/views";

type Reason = "variant" | "mixed";

/** One spelling of one class: the cells that hold it and a row of the first. */
interface Spelling {
  readonly word: string;
  readonly fields: readonly Field[];
  readonly row: RowView;
  readonly canonical: string;
  readonly variant: boolean;
}

export const classLabelVariant = defineRule({
  id: "class-label-variant",
  reach: "document",
  title: { zh: "指标名称写法不统一", en: "Class names spelled differently" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "同一份文件的类别名称写法一致。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.length > 0,
  reads: ({ projects }) => projects.flatMap(({ project }) => project.indicators.flatMap(({ level1, level2 }) => [level1, level2])),
  check: (view) => [...labelHits(view, 1), ...labelHits(view, 2)],
  messages: {
    variant: {
      zh: "类别名称“{word}”（共{count}处）能看懂但不是规定写法，建议改为“{better}”。",
      en: "The class name “{word}” ({count} cells) is understood but not the prescribed one; better use {better}.",
    },
    mixed: {
      zh: "同一类别在本文件中有两种写法，“{word}”（{count}处）是较少的一种，建议统一为“{better}”。",
      en: "One class is spelled in two ways in this file; “{word}” ({count} cells) is the rarer one: better use {better} throughout.",
    },
  },
  page: {
    why: "同一类别写法不一，读者会以为是两类，汇总时也容易漏。",
    how: "统一改成规定的名称；“效益指标”和“效果指标”都可以，但一份文件只用一种。",
    acceptable: "下发的表格格式就是这样写的，可以接受。",
    limits: "每种写法每份文件只提示一次，标在第一处；带不带“指标”二字不算两种写法。",
  },
  examples: [
    { says: "能看懂的另一种写法", document: { projects: [{ change: { 6: { level2: "可持续性影响指标" } } }] }, finds: { reason: "variant", at: "indicators.6.level2" } },
    {
      says: "效益、效果两种写法混用",
      document: { projects: [{}, {}, { change: { 5: { level1: "效果指标" }, 6: { level1: "效果指标" } } }] },
      finds: { reason: "mixed", at: "projects.2.indicators.5.level1" },
    },
    { says: "全文都用“效果指标”", document: { projects: [{ change: { 5: { level1: "效果指标" }, 6: { level1: "效果指标" } } }] } },
    { says: "有的带“指标”二字，有的不带", document: { projects: [{ change: { 2: { level2: "质量" } } }] } },
  ],
  fix: ({ projects }, { at, values }) => {
    const { word, better } = values ?? {};
    const level = projects.some(({ rows }) => rows.some(({ indicator }) => indicator.level1 === at)) ? 1 : 2;
    if (typeof better !== "string" || typeof word !== "string") return null;
    const fields = uniqueCells(projects.flatMap(({ rows }) => rows.map((row) => ownLabel(row, level)))).filter((field) => wordOf(field.text) === word);
    return { kind: "confirm", edits: fields.flatMap((field) => retype(field, () => better)) };
  },
});

function labelHits({ projects }: DocumentView, level: 1 | 2): readonly Hit<Reason>[] {
  const byClass = new Map<string, Map<string, RowView[]>>();
  for (const row of projects.flatMap((project) => project.rows)) {
    const key = level === 1 ? row.level1 : row.level2;
    const field = ownLabel(row, level);
    const word = wordOf(field.text);
    if (key === null || word === "" || field.cell === null) continue;
    const words = byClass.get(key) ?? new Map<string, RowView[]>();
    byClass.set(key, words);
    const rows = words.get(word);
    if (rows) rows.push(row);
    else words.set(word, [row]);
  }
  return [...byClass.values()].flatMap((words) => spellingHits([...words].flatMap(([word, rows]) => spelling(word, rows, level))));
}

function spelling(word: string, rows: readonly RowView[], level: 1 | 2): readonly Spelling[] {
  const [row] = rows;
  if (!row) return [];
  const canonical = level === 1 ? row.level1 && canonicalLevel1Name(row.level1) : row.level2 && canonicalLevel2Name(row.level2);
  const fields = uniqueCells(rows.map((one) => ownLabel(one, level)));
  return canonical === null ? [] : [{ word, row, fields, canonical, variant: isClassVariant(word, level) }];
}

function spellingHits(spellings: readonly Spelling[]): readonly Hit<Reason>[] {
  const usual = spellings.filter(({ variant }) => !variant).sort((a, b) => b.fields.length - a.fields.length)[0];
  return spellings.flatMap(({ word, row, fields: [at, ...others], canonical, variant }): readonly Hit<Reason>[] => {
    if (!at || (!variant && word === usual?.word)) return [];
    const better = variant || !usual ? canonical : `${usual.word}指标`;
    return [{ reason: variant ? "variant" : "mixed", at, row, project: row.project, values: { word, better, count: others.length + 1 } }];
  });
}

function ownLabel({ indicator }: RowView, level: 1 | 2): Field {
  return level === 1 ? indicator.level1 : indicator.level2;
}

/** 产出指标 and 产出 are one spelling. */
function wordOf(text: string): string {
  return normalise(text).replace(/指标$/, "");
}

function uniqueCells(fields: readonly Field[]): readonly Field[] {
  const byCell = new Map(fields.flatMap((field) => (field.cell ? [[`${String(cellKey(field.cell))} ${field.cell.sheet}`, field] as const] : [])));
  return [...byCell.values()];
}
