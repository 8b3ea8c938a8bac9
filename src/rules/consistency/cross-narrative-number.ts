/** 文本数字与指标值不一致 */
import { z } from "zod";
import { addDecimals, compareDecimals, multiplyDecimals, subtractDecimals, unitInfo, type Operator } from "../../text";
import { defineRule, type Hit } from "../engine/rule";
import type { ProjectView, RowView } from "../engine/views";
import { compareNouns, nounsOfName } from "./nouns";
import { countedTexts, countKind, inBase, type CountedText, type TextCount } from "./counted-texts";

interface CountRow {
  readonly row: RowView;
  readonly kind: string;
  readonly amount: string;
  readonly operator: Operator | null;
  readonly nouns: readonly string[];
}

/** More parts than this are a list whose sums hit any number. */
const MOST_PARTS = 8;

export const crossNarrativeNumber = defineRule({
  id: "cross-narrative-number",
  reach: "project",
  title: { zh: "文本数字与指标值不一致", en: "Number in the text differs from the target value" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "绩效目标与指标相互匹配。" }],
  options: z.strictObject({
    // 约, 预计: a tenth either way is the usual meaning.
    approximatePercent: z.number().min(0).max(100).default(10),
  }),
  applies: (view) => countRows(view).length > 0 && [...view.project.objectives, view.project.useOfFunds, view.project.explanation].some(({ text }) => text !== ""),
  reads: ({ project }) => [...project.objectives, project.useOfFunds, project.explanation, ...project.indicators.flatMap(({ level3, value }) => [level3, value])],
  check: (view, { options }) => {
    const texts = countedTexts(view);
    const rows = countRows(view);
    return rows.flatMap((own): readonly Hit<"differs">[] => {
      const said = texts.map((text) => ({ text, counts: text.counts.filter((count) => isSame(own, count, rows, view)) })).filter(({ counts }) => counts.length > 0);
      const other = said.every(({ text, counts }) => !fits(own, counts, text, options.approximatePercent));
      const first = said[0]?.counts[0];
      if (!first || !other) return [];
      const { value } = own.row.indicator;
      return [{ reason: "differs", at: value, row: own.row, values: { stated: first.quantity.text, where: placeOf(first, view) } }];
    });
  },
  messages: {
    differs: {
      zh: "{where}写的是“{stated}”，指标“{indicator}”的指标值却是“{value}”，说的像是同一件事，请核实后统一。",
      en: "The text says “{stated}”, the indicator “{indicator}” says “{value}”; they seem to speak of the same thing: verify and make them agree.",
    },
  },
  page: {
    why: "同一件事两处数字不同，总有一处是错的，也说明测算没有跟着改。",
    how: "查清实际数，把绩效目标、资金用途和指标值改成一致。",
    acceptable: "两处口径确实不同（如一处是户数口径、一处是人数口径，或全年累计与年末数）时，注明后接受。",
    limits: "只比较同一计量对象、同一类单位的数；文中几个数之和、两数之积、按月按季的倍数与指标值相符的不报告；“不少于”“每人”之类的数和写明其他年度的数不比较；≥、≤的指标值被文中的数满足的不报告。对象按名称中的核心词判断，换了说法就认不出。",
  },
  examples: [
    {
      says: "目标写352名，指标358人",
      document: { projects: [{ objectives: ["为352名失地老人发放生活补助。"], useOfFunds: "发放生活补助。", change: { 0: { level3: "补助失地老人人数", value: "358人" } } }] },
      finds: { reason: "differs", at: "indicators.0.value" },
    },
    {
      says: "目标只有1次，指标要求2次以上",
      document: { projects: [{ objectives: ["举办读书节活动1次。"], useOfFunds: "举办读书节。", change: { 0: { level3: "读书节活动次数", value: "≥2次" } } }] },
      finds: { reason: "differs", at: "indicators.0.value" },
    },
    {
      says: "没有写明对象，全表只有一个人数",
      document: { projects: [{ useOfFunds: "发放文艺骨干补贴，预计120人，每人500元。", objectives: ["落实补贴政策。"], change: { 0: { level3: "补贴人数", value: "=95人" } } }] },
      finds: { reason: "differs", at: "indicators.0.value" },
    },
    {
      says: "用途写新建4个、维护30个，指标只有12个",
      document: { projects: [{ name: "借书点建设及维护", useOfFunds: "新建借书点4个，维护借书点30个。", objectives: ["方便居民借书。"], change: { 0: { level3: "借书点数量", value: "=12个" } } }] },
      finds: { reason: "differs", at: "indicators.0.value" },
    },
    {
      says: "两部分之和等于指标值",
      document: { projects: [{ objectives: ["为城区27名、乡村5名放映员发放补贴。"], useOfFunds: "发放补贴。", change: { 0: { level3: "补贴放映员人数", value: "32人" } } }] },
    },
    {
      says: "每村2名，20个村",
      document: { projects: [{ objectives: ["20个村每村配备2名文化管理员。"], useOfFunds: "发放补贴。", change: { 0: { level3: "文化管理员人数", value: "40人" } } }] },
    },
    {
      says: "文中的数满足下限",
      document: { projects: [{ objectives: ["为352名失地老人发放生活补助。"], useOfFunds: "发放生活补助。", change: { 0: { level3: "补助失地老人人数", value: "≥350人" } } }] },
    },
    {
      says: "对象不同",
      document: { projects: [{ objectives: ["组织30名志愿者为老人读报。"], useOfFunds: "购买服务。", change: { 0: { level3: "受益老人人数", value: "500人" } } }] },
    },
    {
      says: "上年的数",
      document: { projects: [{ objectives: ["上年为300名失地老人发放补助，今年继续实施。"], useOfFunds: "发放生活补助。", change: { 0: { level3: "补助失地老人人数", value: "320人" } } }] },
    },
    {
      says: "只是其中一部分",
      document: { projects: [{ objectives: ["其中为60名乡村放映员发放补贴。"], useOfFunds: "发放补贴。", change: { 0: { level3: "放映员人数", value: "150人" } } }] },
    },
    {
      says: "约数在一成以内",
      document: { projects: [{ objectives: ["补助失地老人预计380名。"], useOfFunds: "发放生活补助。", change: { 0: { level3: "补助失地老人人数", value: "358人" } } }] },
    },
  ],
});

/** Output rows whose value is a count. */
function countRows(view: ProjectView): readonly CountRow[] {
  return view.rows.flatMap((row): readonly CountRow[] => {
    const { number, unit, operator, strangeSymbol } = row.target;
    const info = number === "" || strangeSymbol ? null : unitInfo(unit);
    const kind = info && countKind(info);
    if (info === null || kind === null || !row.counts || row.level1 !== "output" || row.isRateName || row.indicator.value.cell === null) return [];
    return [{ row, kind, operator, amount: inBase(number, info), nouns: nounsOfName(row.name) }];
  });
}

/** Whether a number of the text counts what the row counts. */
function isSame(own: CountRow, count: TextCount, rows: readonly CountRow[], view: ProjectView): boolean {
  if (own.kind !== count.kind) return false;
  if (rows.some((other) => other !== own && other.kind === own.kind && other.amount === count.amount)) return false;
  if (own.nouns.length > 0 && count.nouns.length > 0) {
    return count.nouns.some((nouns) => {
      const relation = compareNouns(own.nouns, nouns, view.name);
      // A part may be smaller than the whole, never larger.
      if (relation === "name-wider") return compareDecimals(count.amount, own.amount) > 0;
      if (relation === "text-wider") return compareDecimals(count.amount, own.amount) < 0;
      return relation === "same";
    });
  }
  // 补助人数 beside 共计890人: only where nothing else could be meant.
  return own.kind === "people" && own.nouns.length === 0 && rows.filter(({ kind }) => kind === "people").length === 1
    && (count.nouns.length === 0 || count.nouns.some((nouns) => view.name.includes(nouns.at(-1) ?? "")));
}

/** Whether one of the numbers, a sum of them, or a product with another number of the text gives the target value. */
function fits(own: CountRow, counts: readonly TextCount[], text: CountedText, percent: number): boolean {
  const same = text.counts.filter(({ kind }) => kind === own.kind);
  if (same.length > MOST_PARTS) return true;
  const approximate = counts.some(({ quantity }) => quantity.approximate) ? percent : 0;
  const amounts = counts.map(({ amount }) => amount);
  const sums = sumsOf(same.map(({ amount }) => amount));
  const factors = [...text.numbers, ...(text.hasYearly ? ["12", "4", "52"] : [])].filter((number) => compareDecimals(number, "1") > 0);
  const products = amounts.filter((amount) => compareDecimals(amount, "1") > 0 || text.hasYearly).flatMap((amount) => factors.map((factor) => multiplyDecimals(amount, factor)));
  return [...amounts, ...sumsOf(amounts)].some((amount) => satisfies(amount, own, approximate))
    || [...sums, ...products].some((amount) => compareDecimals(amount, own.amount) === 0);
}

function sumsOf(amounts: readonly string[]): readonly string[] {
  let sums: readonly string[] = [];
  for (const amount of amounts) sums = [...new Set([...sums, amount, ...sums.map((sum) => addDecimals(sum, amount))])];
  return sums;
}

function satisfies(amount: string, { operator, amount: target }: CountRow, percent: number): boolean {
  const order = compareDecimals(amount, target);
  if (order === 0) return true;
  if ((operator === "ge" || operator === "gt") && order > 0) return true;
  if ((operator === "le" || operator === "lt") && order < 0) return true;
  const off = subtractDecimals(amount, target).replace("-", "");
  return percent > 0 && compareDecimals(multiplyDecimals(off, "100"), multiplyDecimals(amount, String(percent))) <= 0;
}

function placeOf(count: TextCount, { project }: ProjectView): string {
  if (count.at === project.useOfFunds) return "资金用途";
  return count.at === project.explanation ? "项目说明" : "绩效目标";
}
