/** Projects → a ledger sheet in one of the ways clerks keep them. */
import type { SheetSnapshot } from "../../../src/workbook";
import type { Chooser } from "./chooser";
import { HOLDS_ALL, type Held } from "./expected";
import { paper, typed, type Paper } from "./paper";
import type { PlainIndicator, PlainProject } from "./plain-model";
import { dressed, word, WORDS } from "./words";

interface Column {
  /** Header words from top to bottom. */
  readonly head: readonly string[];
  readonly ofProject?: (project: PlainProject, index: number) => string;
  readonly ofIndicator?: (indicator: PlainIndicator) => string;
  /** Class columns may be merged or left blank below. */
  readonly isClass?: boolean;
  readonly asText?: boolean;
}

export interface WrittenLedger {
  readonly sheet: SheetSnapshot;
  readonly held: Held;
}

export interface LedgerLimits {
  readonly name?: string;
  /** One of two sheets: the projects with their columns, or the indicators with the project's key. */
  readonly part?: "projects" | "indicators";
  readonly key?: "code" | "name";
}

const KEY_ONLY = { unitCode: false, unitName: false, money: false, useOfFunds: false, plan: false, goal: false } as const;

export function writeLedger(choose: Chooser, projects: readonly PlainProject[], limits: LedgerLimits = {}): WrittenLedger {
  const split = choose.chance(0.35);
  const held: Held = {
    ...HOLDS_ALL, split,
    unitCode: choose.chance(0.7), unitName: choose.chance(0.8), code: choose.chance(0.85),
    useOfFunds: choose.chance(0.8), plan: choose.chance(0.7), description: choose.chance(0.8), basis: choose.chance(0.8), weight: choose.chance(0.3),
    money: choose.chance(0.9),
    ...(limits.part === "indicators" ? { ...KEY_ONLY, code: limits.key === "code" } : limits.part === "projects" ? { code: true, money: true } : {}),
  };
  const columns = [
    ...projectColumns(choose, held, projects[0]?.periods ?? [], limits),
    ...(limits.part === "projects" ? [] : indicatorColumns(choose, held)),
  ];
  const stray = limits.part === undefined && choose.chance(0.15) ? [{ head: ["经办股室"], ofProject: () => "预算股" }] : [];
  return writePage(choose, [...columns, ...stray], projects, held, limits);
}

function writePage(choose: Chooser, columns: readonly Column[], projects: readonly PlainProject[], held: Held, limits: LedgerLimits): WrittenLedger {
  const page = paper();
  const left = choose.int(3);
  let row = choose.int(3);
  if (choose.chance(0.7)) {
    page.block({ top: row, left, bottom: row, right: left + columns.length - 1 }, "云溪县2026年度预算项目绩效目标汇总表");
    row++;
    if (choose.chance(0.4)) {
      page.put(row, left + columns.length - 1, "单位：万元");
      row++;
    }
  }
  row = writeHeader(choose, page, columns, row, left);
  if (limits.part === undefined && choose.chance(0.12)) {
    columns.forEach((_, at) => { page.put(row, left + at, choose.chance(0.5) ? at + 1 : String(at + 1)); });
    row++;
  }
  row = writeRows(choose, page, columns, projects, row, left, limits.part === "projects");
  if (limits.part === undefined && choose.chance(0.15)) page.put(row++, left, "合计");
  if (choose.chance(0.3)) page.put(row + choose.int(2), left, "注：本表由业务股室填报，经财政股复核。");
  const hidden = choose.chance(0.2) ? [{ first: left + 1, last: left + 2 }] : [];
  return { held, sheet: page.toSheet({ name: limits.name ?? choose.pick(["台账", "Sheet1", "汇总", "2026"]), hiddenColumns: hidden, hiddenRows: choose.chance(0.2) ? [{ first: row - 2, last: row - 1 }] : [] }) };
}

function projectColumns(choose: Chooser, held: Held, periods: readonly string[], limits: LedgerLimits): readonly Column[] {
  const numbered: Column[] = choose.chance(0.5) ? [{ head: [word(choose, "sequence")], ofProject: (_, index) => String(index + 1) }] : [];
  const unit: Column[] = [
    ...(held.unitCode ? [{ head: [word(choose, "unitCode")], ofProject: (project: PlainProject) => project.unitCode, asText: choose.chance(0.5) }] : []),
    ...(held.unitName ? [{ head: [word(choose, "unitName")], ofProject: (project: PlainProject) => project.unitName }] : []),
  ];
  const keys: readonly Column[] = choose.shuffled([
    ...(held.code ? [{ head: [word(choose, "code")], ofProject: (project: PlainProject) => project.code }] : []),
    ...(limits.part === "indicators" && limits.key === "code" ? [] : [{ head: [word(choose, "name")], ofProject: (project: PlainProject) => project.name }]),
  ]);
  const group = choose.chance(0.4) ? [dressed(choose, choose.pick(["资金情况（万元）", "预算规模", "预算安排"]))] : [];
  const budgetWord = group.length > 0 ? choose.pick(["合计", "预算数", "小计"]) : choose.pick(WORDS.budget);
  const money: Column[] = held.money ? [
    { head: [...group, dressed(choose, budgetWord)], ofProject: (project) => project.budget },
    { head: [...group, word(choose, "fiscalFunds")], ofProject: (project) => project.fiscalFunds },
    { head: [...group, word(choose, "otherFunds")], ofProject: (project) => project.otherFunds },
  ] : [];
  const planWord = choose.pick(WORDS.plan);
  const flat = choose.chance(0.5);
  // 资金支出计划3月底（%）: the unit behind the month.
  const [, plainPlan = planWord, planUnit = ""] = choose.chance(0.3) ? /^(.*?)(（.*(?:%|万元)）)$/.exec(planWord) ?? [] : [];
  const plan: Column[] = held.plan ? periods.map((period, at) => ({ head: flat ? [`${plainPlan}${choose.pick(["", "\n", " "])}${period}${planUnit}`] : [planWord, period], ofProject: (project: PlainProject) => project.amounts[at] ?? "" })) : [];
  const use: Column[] = held.useOfFunds ? [{ head: [word(choose, "useOfFunds")], ofProject: (project) => project.useOfFunds }] : [];
  const goal: Column[] = held.goal ? [{ head: [word(choose, "goal")], ofProject: (project) => project.objectives[0] ?? "" }] : [];
  return [...numbered, ...choose.shuffled([unit, keys]).flat(), ...choose.shuffled([money, plan, use, goal]).flat()];
}

function indicatorColumns(choose: Chooser, held: Held): readonly Column[] {
  const group = choose.chance(0.3) ? [dressed(choose, choose.pick(["绩效指标", "年度绩效指标"]))] : [];
  const levels: Column[] = [
    { head: [...group, word(choose, "level1")], ofIndicator: (row) => row.level1, isClass: true },
    { head: [...group, word(choose, "level2")], ofIndicator: (row) => row.level2, isClass: true },
    { head: [...group, word(choose, "level3")], ofIndicator: (row) => row.level3 },
  ];
  const valueGroup = group.length === 0 && choose.chance(0.5);
  const value: Column[] = held.split ? [
    { head: valueGroup ? ["指标值", choose.pick(["符号", "计算符号"])] : [...group, word(choose, "symbol")], ofIndicator: (row) => row.symbol },
    { head: valueGroup ? ["指标值", choose.pick(["值", "数值"])] : [...group, choose.pick(["指标值", "目标值", "年度指标值"])], ofIndicator: (row) => row.number },
    { head: valueGroup ? ["指标值", choose.pick(["单位", "单位（文字描述）"])] : [...group, choose.pick(["计量单位", "度量单位", "单位"])], ofIndicator: (row) => row.unit },
  ] : [{ head: [...group, word(choose, "value")], ofIndicator: (row) => row.symbol + row.number + row.unit, asText: true }];
  const description: Column[] = held.description ? [{ head: [...group, word(choose, "description")], ofIndicator: (row) => row.description }] : [];
  const basis: Column[] = held.basis ? [{ head: [...group, word(choose, "basis")], ofIndicator: (row) => row.basis }] : [];
  const weight: Column[] = held.weight ? [{ head: [...group, word(choose, "weight")], ofIndicator: (row) => row.weight }] : [];
  return [...levels, ...choose.shuffled([value, description, basis, weight]).flat()];
}

function writeHeader(choose: Chooser, page: Paper, columns: readonly Column[], top: number, left: number): number {
  const deep = Math.max(...columns.map((column) => column.head.length));
  const merges = choose.chance(0.8);
  columns.forEach((column, at) => {
    const [first = "", second] = column.head;
    if (second === undefined) {
      page.block({ top, left: left + at, bottom: merges ? top + deep - 1 : top, right: left + at }, first);
      return;
    }
    page.put(top + 1, left + at, second);
    if (columns[at - 1]?.head[0] === first && columns[at - 1]?.head.length === 2) return;
    let end = at;
    while (columns[end + 1]?.head.length === 2 && columns[end + 1]?.head[0] === first) end++;
    page.block({ top, left: left + at, bottom: top, right: left + (merges ? end : at) }, first);
  });
  return top + deep;
}

function writeRows(choose: Chooser, page: Paper, columns: readonly Column[], projects: readonly PlainProject[], top: number, left: number, oneRow: boolean): number {
  const projectStyle = choose.pick(["merged", "repeated", "first"] as const);
  const classStyle = choose.pick(["printed", "merged", "blank"] as const);
  const numbers = choose.chance(0.7);
  const gaps = choose.chance(0.15);
  const classRows = !oneRow && choose.chance(0.12);
  let row = top;
  projects.forEach((project, index) => {
    const lines = classRows ? linesUnderClasses(project.indicators) : project.indicators.map((_, at) => at);
    const height = oneRow ? 1 : (lines.at(-1) ?? 0) + 1;
    columns.forEach((column, at) => {
      const read = column.ofProject;
      if (read) {
        const value = typed(read(project, index), numbers && column.asText !== true);
        if (projectStyle === "merged") page.block({ top: row, left: left + at, bottom: row + height - 1, right: left + at }, value);
        else for (let line = 0; line < (projectStyle === "first" ? 1 : height); line++) page.put(row + line, left + at, value);
      }
      const ofIndicator = column.ofIndicator;
      if (ofIndicator && !classRows) writeColumn(page, project.indicators.map(ofIndicator), row, left + at, column, classStyle, numbers, project.indicators);
      if (ofIndicator && classRows) writeUnderClasses(page, project.indicators, ofIndicator, lines, row, left + at, column, numbers);
    });
    row += height + (gaps ? 1 : 0);
  });
  return row;
}

function writeColumn(page: Paper, texts: readonly string[], top: number, column: number, { isClass, asText }: Column, style: "printed" | "merged" | "blank", numbers: boolean, indicators: readonly PlainIndicator[]): void {
  texts.forEach((text, at) => {
    // A class goes on only under the same level-1 class.
    const continues = at > 0 && texts[at - 1] === text && indicators[at - 1]?.level1 === indicators[at]?.level1;
    if (!isClass || style === "printed") page.put(top + at, column, typed(text, numbers && asText !== true));
    else if (!continues) {
      let end = at;
      while (texts[end + 1] === text && indicators[end + 1]?.level1 === indicators[at]?.level1) end++;
      page.block({ top: top + at, left: column, bottom: style === "merged" ? top + end : top + at, right: column }, text);
    }
  });
}

/** The row of each indicator, counted from the project's first, where each new class stands in a row of its own over them. */
function linesUnderClasses(indicators: readonly PlainIndicator[]): readonly number[] {
  let line = -1;
  return indicators.map((indicator, at) => {
    const before = indicators[at - 1];
    line += 1 + (before?.level1 === indicator.level1 ? 0 : 1) + (before?.level1 === indicator.level1 && before.level2 === indicator.level2 ? 0 : 1);
    return line;
  });
}

function writeUnderClasses(
  page: Paper, indicators: readonly PlainIndicator[], read: (indicator: PlainIndicator) => string, lines: readonly number[], top: number, column: number,
  { isClass, asText }: Column, numbers: boolean,
): void {
  indicators.forEach((indicator, at) => {
    const line = top + (lines[at] ?? at);
    const text = read(indicator);
    if (!isClass) {
      page.put(line, column, typed(text, numbers && asText !== true));
      return;
    }
    const before = indicators[at - 1];
    const isLevel1 = text === indicator.level1;
    if (before?.level1 === indicator.level1 && (isLevel1 || before.level2 === indicator.level2)) return;
    page.put(line - (isLevel1 ? 2 : 1), column, text);
  });
}
