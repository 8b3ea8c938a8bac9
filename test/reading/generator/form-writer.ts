/** Projects → forms: one table a project, in the published layouts, at any place of a sheet. */
import type { Chooser } from "./chooser";
import { HOLDS_ALL, type Held } from "./expected";
import { typed, type Paper } from "./paper";
import type { PlainProject } from "./plain-model";
import { dressed, word, WORDS } from "./words";

export type FormLayout = "hebei" | "hebei-2023" | "split" | "central" | "transfer";

/** How one workbook writes all its forms. */
export interface FormStyle {
  readonly layout: FormLayout;
  readonly merges: boolean;
  readonly widths: readonly number[];
  readonly held: Held;
  readonly title: boolean;
  readonly unitRow: boolean;
  readonly classStyle: "printed" | "merged" | "blank";
  readonly numbers: boolean;
  readonly goalItems: boolean;
  readonly note: "none" | "note" | "signature";
  readonly explanation: boolean;
  readonly words: Readonly<Record<keyof typeof WORDS, string>>;
}

export function formStyle(choose: Chooser, layout: FormLayout): FormStyle {
  const merges = layout === "split" || choose.chance(0.8);
  const held: Held = {
    ...HOLDS_ALL,
    code: layout === "hebei" || layout === "split" || layout === "hebei-2023",
    money: layout !== "split", otherFunds: layout !== "split", useOfFunds: layout !== "central" && layout !== "transfer",
    plan: layout !== "central" && layout !== "transfer",
    description: layout !== "central" && layout !== "transfer", basis: layout !== "central" && layout !== "transfer",
    weight: layout === "central", split: layout === "split",
    unitCode: layout === "hebei", unitName: layout === "hebei",
  };
  const columns = layout === "split" ? 9 : 7;
  return {
    layout, merges, held,
    widths: Array.from({ length: columns }, () => (merges && choose.chance(0.2) ? 2 : 1)),
    title: choose.chance(0.85), unitRow: layout === "hebei" || (layout === "hebei-2023" && choose.chance(0.7)),
    classStyle: choose.pick(["printed", "merged", "blank"]), numbers: choose.chance(0.7),
    goalItems: layout === "split" || (layout === "hebei-2023" && choose.chance(0.5)),
    note: choose.pick(["none", "none", "note", "signature"]), explanation: layout === "split" && choose.chance(0.7),
    words: Object.fromEntries((Object.keys(WORDS) as (keyof typeof WORDS)[]).map((id) => [id, word(choose, id)])) as FormStyle["words"],
  };
}

/** The columns that a form takes. */
export function formWidth(style: FormStyle): number {
  return style.widths.reduce((sum, width) => sum + width, 0);
}

/** Writes one form; the row under it comes back. */
export function writeForm(choose: Chooser, page: Paper, style: FormStyle, project: PlainProject, top: number, left: number): number {
  const pen = penOf(page, style, left);
  const last = style.widths.length - 1;
  let row = top;
  if (style.title) pen.write(row++, 0, last, `${choose.pick(["", "1.", "2. "])}${project.name}${choose.pick(["绩效目标表", "项目绩效目标申报表", "绩效目标表（2026年度）"])}`);
  if (style.unitRow) {
    pen.write(row, 0, 3, style.held.unitCode ? `${project.unitCode}${project.unitName}` : "");
    pen.write(row++, 4, last, "单位：万元");
  }
  row = style.layout === "central" || style.layout === "transfer" ? centralHead(choose, pen, style, project, row) : hebeiHead(choose, pen, style, project, row);
  row = indicatorTable(choose, pen, style, project, row);
  if (style.explanation) pen.write(row++, 0, last, "项目说明：基本情况：为保障工作开展。对应目标1设置2个产出指标。");
  if (style.note === "note") pen.write(row++, 0, last, "注：指标值以年度工作计划为准。");
  if (style.note === "signature") {
    pen.write(row, 0, 1, "填报人：");
    pen.write(row++, 2, last, "联系电话：");
  }
  return row;
}

interface Pen {
  /** Writes over logical columns `from`–`to`, `rows` deep. */
  write(row: number, from: number, to: number, text: string, options?: { readonly rows?: number; readonly number?: boolean }): void;
}

function penOf(page: Paper, style: FormStyle, left: number): Pen {
  const starts = style.widths.map((_, at) => left + style.widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  return {
    write(row, from, to, text, { rows = 1, number = false } = {}) {
      const start = starts[from] ?? left;
      const end = (starts[to] ?? left) + (style.widths[to] ?? 1) - 1;
      const value = typed(text, number && style.numbers);
      if (style.merges) page.block({ top: row, left: start, bottom: row + rows - 1, right: end }, value);
      else page.put(row, start, value);
    },
  };
}

function hebeiHead(choose: Chooser, pen: Pen, { layout, goalItems, words, held }: FormStyle, project: PlainProject, top: number): number {
  let row = top;
  const last = layout === "split" ? 8 : 6;
  pen.write(row, 0, 0, words.code);
  pen.write(row, 1, 2, held.code ? project.code : "");
  pen.write(row, 3, 3, layout === "hebei-2023" && choose.chance(0.5) ? words.specialFundName : words.name);
  pen.write(row++, 4, last, project.name);
  if (layout === "split") {
    pen.write(row, 0, 0, words.useOfFunds);
    pen.write(row++, 1, last, project.useOfFunds);
  } else {
    pen.write(row, 0, 0, dressed(choose, "预算规模及资金用途"), { rows: 2 });
    pen.write(row, 1, 1, words.budget);
    pen.write(row, 2, 2, project.budget, { number: true });
    pen.write(row, 3, 3, words.fiscalFunds);
    pen.write(row, 4, 4, project.fiscalFunds, { number: true });
    pen.write(row, 5, 5, words.otherFunds);
    pen.write(row++, 6, 6, project.otherFunds, { number: true });
    if (choose.chance(0.4)) {
      pen.write(row, 1, 1, words.useOfFunds);
      pen.write(row++, 2, 6, project.useOfFunds);
    } else pen.write(row++, 1, 6, project.useOfFunds);
  }
  pen.write(row, 0, 0, words.plan, { rows: 2 });
  const places: readonly (readonly [number, number])[] = layout === "split" ? [[1, 1], [2, 3], [4, 4], [5, 8]] : [[1, 1], [2, 3], [4, 4], [5, 6]];
  places.forEach(([from, to], at) => {
    pen.write(row, from, to, project.periods[at] ?? "");
    pen.write(row + 1, from, to, project.amounts[at] ?? "", { number: true });
  });
  row += 2;
  pen.write(row, 0, 0, words.goal, { rows: goalItems ? project.objectives.length : 1 });
  project.objectives.forEach((objective, at) => {
    if (goalItems) pen.write(row, 1, 1, project.objectives.length === 1 ? choose.pick(["目标", "目标1"]) : `目标${at + 1}`);
    pen.write(row++, goalItems ? 2 : 1, last, objective);
  });
  return row;
}

function centralHead(choose: Chooser, pen: Pen, { layout, words }: FormStyle, project: PlainProject, top: number): number {
  let row = top;
  pen.write(row, 0, 0, words.name);
  if (layout === "transfer") {
    pen.write(row, 1, 2, project.name);
    pen.write(row, 3, 3, "负责人及电话");
    pen.write(row++, 4, 6, "张某 0000-0000000");
  } else pen.write(row++, 1, 6, project.name);
  pen.write(row, 0, 0, layout === "transfer" ? "主管部门" : "主管部门及代码");
  pen.write(row, 1, 2, "云溪县财政局");
  pen.write(row, 3, 3, "实施单位");
  pen.write(row++, 4, 6, project.unitName);
  const sources: readonly (readonly [string, string])[] = [
    [dressed(choose, "年度资金总额："), project.budget], [dressed(choose, "其中：财政拨款"), project.fiscalFunds],
    ...(layout === "central" ? [["上年结转", ""] as const] : []), [dressed(choose, "其他资金"), project.otherFunds],
  ];
  pen.write(row, 0, 0, layout === "transfer" ? "资金情况（万元）" : "项目资金\n（万元）", { rows: sources.length });
  for (const [label, amount] of sources) {
    pen.write(row, 1, 2, label);
    pen.write(row, 3, 3, amount, { number: true });
    if (layout === "central" && label.replaceAll(/\s/g, "").startsWith("年度资金总额")) pen.write(row, 4, 6, "执行率分值（10）");
    row++;
  }
  pen.write(row, 0, 0, layout === "transfer" ? "总体目标" : "年度总体目标", { rows: project.objectives.length });
  for (const objective of project.objectives) pen.write(row++, 1, 6, objective);
  return row;
}

function indicatorTable(choose: Chooser, pen: Pen, style: FormStyle, project: PlainProject, top: number): number {
  const { layout, words } = style;
  const rows = project.indicators;
  let row = top;
  if (layout === "split") {
    const heads: readonly (readonly [number, number, string])[] = [[0, 0, words.level1], [1, 1, words.level2], [2, 2, words.level3], [3, 4, words.description], [8, 8, words.basis]];
    for (const [from, to, text] of heads) pen.write(row, from, to, text, { rows: 2 });
    pen.write(row, 5, 7, "指标值");
    ["符号", "值", choose.pick(["单位（文字描述）", "单位", "计量单位"])].forEach((text, at) => { pen.write(row + 1, 5 + at, 5 + at, text); });
    row += 2;
  } else if (layout === "hebei" || layout === "hebei-2023") {
    [words.level1, words.level2, words.level3, words.description, words.value].forEach((text, at) => { pen.write(row, at, at, text); });
    pen.write(row++, 5, 6, words.basis);
    if (choose.chance(0.1)) {
      for (let at = 0; at < 6; at++) pen.write(row, at, at === 5 ? 6 : at, String(at + 1), { number: true });
      row++;
    }
  } else {
    pen.write(row, 0, 0, "绩效指标", { rows: rows.length + 1 });
    const heads = [words.level1, words.level2, words.level3, words.value, ...(layout === "central" ? [words.weight] : [])];
    heads.forEach((text, at) => { pen.write(row, at + 1, at === heads.length - 1 ? 6 : at + 1, text); });
    row++;
  }
  const shift = layout === "central" || layout === "transfer" ? 1 : 0;
  writeClasses(pen, style, project, row, shift);
  rows.forEach((indicator, at) => {
    const value = indicator.symbol + indicator.number + indicator.unit;
    pen.write(row + at, 2 + shift, 2 + shift, indicator.level3);
    if (layout === "split") {
      pen.write(row + at, 3, 4, indicator.description);
      pen.write(row + at, 5, 5, indicator.symbol);
      pen.write(row + at, 6, 6, indicator.number, { number: true });
      pen.write(row + at, 7, 7, indicator.unit);
      pen.write(row + at, 8, 8, indicator.basis);
    } else if (shift === 0) {
      pen.write(row + at, 3, 3, indicator.description);
      pen.write(row + at, 4, 4, value);
      pen.write(row + at, 5, 6, indicator.basis);
    } else if (layout === "central") {
      pen.write(row + at, 4, 4, value);
      pen.write(row + at, 5, 6, indicator.weight, { number: true });
    } else pen.write(row + at, 4, 6, value);
  });
  return row + rows.length;
}

function writeClasses(pen: Pen, { classStyle, merges }: FormStyle, { indicators }: PlainProject, top: number, shift: number): void {
  for (const [column, read] of [[0, (at: number) => indicators[at]?.level1], [1, (at: number) => indicators[at]?.level2]] as const) {
    for (let at = 0; at < indicators.length; ) {
      let end = at;
      while (classStyle !== "printed" && read(end + 1) === read(at) && indicators[end + 1]?.level1 === indicators[at]?.level1) end++;
      pen.write(top + at, column + shift, column + shift, read(at) ?? "", { rows: classStyle === "merged" && merges ? end - at + 1 : 1 });
      at = end + 1;
    }
  }
}
