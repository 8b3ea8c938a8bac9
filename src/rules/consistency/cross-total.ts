/** 项目预算合计与部门合计不符 */
import type { BudgetList, StatedTotal } from "../../model";
import { addDecimals, normalise, readMoneyFigure, subtractDecimals, type DecimalText } from "../../text";
import { documentKind } from "../document/document-kind";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit, type RuleContext } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import { OTHER_LIST } from "../facts/basic-expenditure";
import { inTenThousand, sumOf } from "./list-money";
import { compareUnits, isOfYear } from "./listed-projects";

type Reason = "sum" | "unit";

export const crossTotal = defineRule<Record<string, never>, Reason>({
  id: "cross-total",
  reach: "document",
  title: { zh: "项目预算合计与部门合计不符", en: "Project budgets do not add up to the stated total" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "合计等于所列项目之和，部门汇总数等于各项目预算数之和。" }],
  options: NO_OPTIONS,
  applies: ({ document }) => totalsIn(document).length > 0 || unitLists(document).length > 0,
  reads: ({ document, projects }) => [
    ...totalsIn(document).flatMap(({ amount, readings }) => [amount, ...readings.flat()]),
    ...document.lists.flatMap(({ rows }) => rows.map(({ budget }) => budget)), ...projects.map(({ project }) => project.budget),
  ],
  check: (view, context) => [...totalsIn(view.document).flatMap(wrongTotal), ...wrongUnits(view, context)],
  messages: {
    sum: {
      zh: "“{label}”写的是{total}，所列各项相加是{sum}，相差{off}，请核对是合计没有重算，还是漏列了项目。",
      en: "“{label}” says {total}, what it sums comes to {sum}, {off} apart: recalculate it or add what is missing.",
    },
    unit: {
      zh: "汇总表（工作表“{list}”）里“{unit}”的项目支出是{total}万元，该单位各表的预算数相加是{sum}万元，相差{off}万元，请核对是否漏了项目或金额有误。",
      en: "The summary (sheet “{list}”) gives “{unit}” {total} for projects, its tables come to {sum} (10,000 yuan), {off} apart: check for a missing project or a wrong amount.",
    },
  },
  page: {
    why: "合计对不上，说明漏了项目或改了金额没有重算，公开后一加就露馅。",
    how: "重算合计；差额等于某个项目预算数的，多半是漏列了它。",
    acceptable: "只差尾数、由四舍五入造成的，可以注明后接受。",
    limits: "比较台账、清单里的合计、小计行与它所在位置的各行之和，以及分单位汇总表与各单位绩效目标表预算数之和；四舍五入可能造成的差额不报告；合计行含文字、行里有读不懂的金额时不判断；说明文字里的合计不看。",
  },
  examples: [
    { says: "台账合计少算一个项目", document: { projects: [{ form: "ledger" }, { form: "ledger", budget: "36.50" }], totals: [["合计", "24.00"]] }, finds: { reason: "sum", at: "total" } },
    { says: "清单合计不等于各行之和", document: { lists: [{ rows: [{ name: "社区图书室购书与开放", budget: "24.00" }, { name: "人员经费", budget: "310.20" }], totals: [["合计", "324.20"]] }] }, finds: { reason: "sum", at: "lists.0.total" } },
    { says: "部门汇总表与各表之和不符", document: { projects: [{}, {}], lists: [{ of: "units", title: "2026年项目支出汇总表", rows: [{ unitCode: "206001", unitName: "云湖区文化馆", budget: "84.00" }] }] }, finds: { reason: "unit", at: "lists.0.0.budget" } },
    { says: "合计正确", document: { projects: [{ form: "ledger" }, { form: "ledger", budget: "36.50" }], totals: [["合计", "60.50"]] } },
    { says: "尾数由四舍五入造成", document: { lists: [{ rows: ["10.33", "10.33", "10.33", "10.34", "10.33"].map((budget, index) => ({ name: `子项目${String(index + 1)}`, budget })), totals: [["合计", "51.67"]] }] } },
    { says: "汇总表以元为单位，与各表之和相符", document: { projects: [{}, { budget: "36.50" }], lists: [{ of: "units", moneyUnit: "元", title: "2026年项目支出汇总表", rows: [{ unitName: "云湖区文化馆", budget: "605000" }, { unitName: "云湖区图书馆", budget: "120000" }] }] } },
    { says: "合计里有文字", document: { projects: [{ form: "ledger" }], totals: [["合计", "约30"]] } },
    { says: "没有合计", document: {} },
  ],
});

/** Sums in ledgers, and in lists of this or any other year. */
function totalsIn({ lists, totals }: DocumentView["document"]): readonly StatedTotal[] {
  return [...totals, ...lists.flatMap((list) => list.totals)];
}

function wrongTotal({ label, amount, readings }: StatedTotal): readonly Hit<Reason>[] {
  const stated = readMoneyFigure(amount.text);
  const sums = readings.map((fields) => ({ sum: sumOf(fields), count: fields.length, places: Math.max(...[amount, ...fields].map(({ text }) => placesOf(text))) }));
  if (stated.kind !== "number" || sums.some(({ sum }) => sum === null)) return [];
  const [first] = sums;
  if (!first?.sum || sums.some(({ sum, count, places }) => sum !== null && isRounded(subtractDecimals(sum, stated.decimal), count, places))) return [];
  return [{ reason: "sum", at: amount, values: { label: label.text, total: stated.decimal, sum: first.sum, off: subtractDecimals(first.sum, stated.decimal).replace("-", "") } }];
}

function placesOf(text: string): number {
  return /\.(\d+)/u.exec(normalise(text))?.[1]?.length ?? 0;
}

/**
 * Whether rounding alone can make the difference: each of the figures is off by at most half of its last place, and many such
 * errors cancel out (√n of them at four standard deviations of an even spread, 4/√12 ≈ 1.2 of a place).
 */
function isRounded(off: DecimalText, count: number, places: number): boolean {
  // Money is printed with two decimals; a figure with fewer has its zeros cut off.
  const place = 10 ** -Math.max(2, places);
  const bound = Math.min(0.5 * (count + 1), 1.2 * Math.sqrt(count + 1)) * place;
  return Math.abs(Number(off)) <= Math.max(bound, 0.5 * place) + place * 1e-9;
}

function unitLists({ lists, budgetYear }: DocumentView["document"]): readonly BudgetList[] {
  return lists.filter((list) => list.of === "units" && list.funds === "all" && isOfYear(list, budgetYear) && !OTHER_LIST.test(normalise(list.title.text + list.sheet)));
}

/** A unit's project money in a summary beside the sum of its tables; not where only key projects are published. */
function wrongUnits(view: DocumentView, { documentLevel }: RuleContext<unknown>): readonly Hit<Reason>[] {
  if (documentLevel === "government" || documentKind(view, documentLevel) === "government") return [];
  return unitLists(view.document).flatMap((list) => list.rows.flatMap((row): readonly Hit<Reason>[] => {
    const own = view.projects.filter(({ project }) => compareUnits(row, project) === true);
    const figures = own.flatMap(({ budgetInTenThousand: budget }) => (budget.kind === "number" ? [budget.decimal] : []));
    if (own.length === 0 || figures.length < own.length || readMoneyFigure(row.budget.text).kind !== "number") return [];
    const sum = addDecimals(...figures);
    const readings = (list.moneyUnit === null ? ["万元", "元"] as const : [list.moneyUnit]).flatMap((unit) => inTenThousand(row.budget, unit) ?? []);
    const [total] = readings;
    if (total === undefined || readings.some((reading) => isRounded(subtractDecimals(sum, reading), own.length, 2))) return [];
    return [{ reason: "unit", at: row.budget, values: { list: list.sheet, unit: row.unitName.text || row.unitCode.text, total, sum, off: subtractDecimals(sum, total).replace("-", "") } }];
  }));
}
