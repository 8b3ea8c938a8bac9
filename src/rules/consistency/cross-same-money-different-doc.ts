/** 同一文号项目名称不一致 */
import { documentNumbersIn, editDistance, foldWidth, squeeze } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView } from "../engine/views";
import { grouped } from "./copied-texts";

interface Named {
  readonly view: ProjectView;
  readonly number: string;
  /** The name without the document number, notes in brackets, spaces and punctuation. */
  readonly rest: string;
  /** What stands in brackets: it tells two purposes of one document's money apart. */
  readonly notes: string;
}

/** A slip of the keyboard changes no more than this. */
const MOST_CHANGED = 2;
const SHORTEST = 8;
/** Names in one group that are compared with the first few different ones only, so that the cost stays flat. */
const MOST_COMPARED = 5;

export const crossSameMoneyDifferentDoc = defineRule({
  id: "cross-same-money-different-doc",
  reach: "document",
  title: { zh: "同一文号项目名称不一致", en: "One document number, two spellings of the name" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "同一文件下达的资金，项目名称前后一致。" }],
  options: NO_OPTIONS,
  applies: ({ projects }) => projects.filter(({ project }) => project.name.cell !== null && documentNumbersIn(project.name.text).length > 0).length > 1,
  reads: ({ projects }) => projects.map(({ project }) => project.name),
  check: ({ projects }) => [...grouped(projects.flatMap(named), ({ number }) => number).values()].flatMap(slips),
  messages: {
    typing: {
      zh: "“{value}”与项目“{other}”引用同一文号，名称只差一两个字，像是录入有误，请按文件核对。",
      en: "“{value}” cites the same document as “{other}” and its name differs by a character or two: check it against the document.",
    },
  },
  page: {
    why: "同一文件的资金名称写法不一，公开后像两笔资金，也难与下达文件核对。",
    how: "按下达文件的标题统一名称。",
    acceptable: "文件本身就是两个相近的名称时，可以接受。",
    limits: "只看名称中带文号的项目；只差数字、年份、批次或括注的是不同的资金，不报告。",
  },
  examples: [
    {
      says: "少了一个字",
      document: { projects: [{ name: "提前下达公共文化服务体系建设补助资金（云财教〔2025〕16号）" }, { name: "提前下达公共文化服务体系建设补助金（云财教〔2025〕16号）" }] },
      finds: { reason: "typing", at: "projects.1.name" },
    },
    {
      says: "括注不同的两笔资金",
      document: { projects: [{ name: "公共文化补助资金（云财教〔2025〕16号）" }, { name: "公共文化补助资金（云财教〔2025〕16号）（图书室开放）" }] },
    },
    {
      says: "年度不同",
      document: { projects: [{ name: "2025年公共文化服务补助资金（云财教〔2025〕16号）" }, { name: "2026年公共文化服务补助资金（云财教〔2025〕16号）" }] },
    },
    {
      says: "文号括号写法不同不算",
      document: { projects: [{ name: "公共文化服务补助资金（云财教〔2025〕16号）" }, { name: "公共文化服务补助资金 云财教【2025】16号" }] },
    },
    {
      says: "文号不同",
      document: { projects: [{ name: "公共文化服务补助资金（云财教〔2025〕16号）" }, { name: "公共文化服务补助金（云财教〔2025〕17号）" }] },
    },
  ],
});

function named(view: ProjectView): readonly Named[] {
  const { name } = view.project;
  const [number] = documentNumbersIn(name.text);
  if (number === undefined || name.cell === null) return [];
  const text = squeeze(foldWidth(name.text.slice(0, number.start) + name.text.slice(number.end)));
  const plain = (part: string): string => part.replace(/[\p{P}\p{S}]/gu, "");
  const notes = plain((text.match(/\([^()]*\)/gu) ?? []).join(""));
  return [{ view, notes, rest: plain(text.replace(/\([^()]*\)/gu, "")), number: `${number.issuer} ${String(number.year)} ${number.serial}` }];
}

function slips(same: readonly Named[]): readonly Hit<"typing">[] {
  const known: Named[] = [];
  return same.flatMap((one): readonly Hit<"typing">[] => {
    if (known.some(({ rest }) => rest === one.rest)) return [];
    const near = known.find(({ rest, notes }) => notes === one.notes && isSlip(rest, one.rest));
    if (known.length < MOST_COMPARED) known.push(one);
    return near ? [{ reason: "typing", at: one.view.project.name, project: one.view, values: { other: near.view.project.name.text } }] : [];
  });
}

/** Digits and numerals tell batches, years and stages apart; without them the names must differ by little. */
function isSlip(a: string, b: string): boolean {
  const figures = (text: string): string => text.replace(/[^\d一二三四五六七八九十]/gu, "");
  if (Math.min(a.length, b.length) < SHORTEST || figures(a) !== figures(b) || Math.abs(a.length - b.length) > MOST_CHANGED) return false;
  return !/[大小中高东西南北男女上下新旧]/u.test(differing(a, b)) && editDistance(a, b) <= MOST_CHANGED;
}

/** What lies between the common beginning and the common end of both. */
function differing(a: string, b: string): string {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return a.slice(from, a.length - end) + b.slice(from, b.length - end);
}
