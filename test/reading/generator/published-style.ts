/** Published projects written again in the style of the published workbooks, each in forms that it was not published in. */
import { formatCell } from "../../../src/workbook";
import type { CellScalar, SheetSnapshot } from "../../../src/workbook";
import { sharedJson } from "../../corpus";
import { paper, typed, type Paper } from "./paper";

export interface KnownIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}

export interface KnownProject {
  readonly title: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly code: string;
  readonly name: string;
  readonly budget: string;
  readonly fiscalFunds: string;
  readonly otherFunds: string;
  readonly useOfFunds: string;
  readonly spendingPlan: { readonly label: string; readonly periods: readonly string[]; readonly amounts: readonly string[] };
  readonly objectives: readonly string[];
  readonly indicators: readonly KnownIndicator[];
  readonly explanation: string;
}

/** A project as the reader must give it, its cells included. */
export type ExpectedProject = Readonly<Record<string, unknown>>;

export interface Written {
  readonly sheets: readonly SheetSnapshot[];
  readonly expected: readonly ExpectedProject[];
}

export function knownProjects(name: string): readonly KnownProject[] {
  return (sharedJson("corpus", `${name}.model.json`) as { readonly projects: readonly KnownProject[] }).projects;
}

export interface SplitText {
  readonly symbol: string;
  readonly number: string;
  readonly unit: string;
}

/** The three cells of a split form for a printed value. */
export function splitText(value: string): SplitText {
  if (value.startsWith("文字描述")) return { symbol: "文字描述", number: "", unit: value.slice(4) };
  const match = /^(>=|<=|[≥≤=<>])?(\d+(?:\.\d+)?)([^\d].*)?$/s.exec(value);
  return match ? { symbol: match[1] ?? "", number: match[2] ?? "", unit: (match[3] ?? "").trim() } : { symbol: "文字描述", number: "", unit: value };
}

function joined({ symbol, number, unit }: SplitText): string {
  return symbol + number + unit;
}

const cellName = (row: number, column: number): string => formatCell({ row, column });

/** What a form of the published documents has. */
export interface FormLook {
  readonly split: boolean;
  readonly money: boolean;
  readonly unitRow: boolean;
  /** 目标1 ⎮ text in rows of their own. */
  readonly goalItems: boolean;
  readonly classes: "merged" | "printed" | "blank";
  readonly level2: "merged" | "printed" | "blank";
  readonly purposeLabel: boolean;
  readonly headGap: boolean;
}

/** One form; the row under it and the expected project come back. */
export function writeKnownForm(page: Paper, sheet: string, known: KnownProject, look: FormLook, top: number): { readonly end: number; readonly expected: ExpectedProject } {
  const last = look.split ? 8 : 6;
  let row = top;
  const put = (line: number, left: number, right: number, text: string, deep = 1, number = false): void => {
    page.block({ top: line, left, bottom: line + deep - 1, right }, typed(text, number));
  };
  if (known.title !== "") put(row++, 0, last, known.title);
  if (look.unitRow) {
    put(row, 0, 3, known.unitCode + known.unitName);
    put(row++, 4, last, "单位：万元");
  }
  put(row, 0, 0, "项目编码");
  put(row, 1, 2, known.code);
  put(row, 3, 3, "项目名称");
  put(row, 4, last, known.name);
  const cells: Record<string, unknown> = { code: cellName(row, 1), name: cellName(row, 4) };
  row++;
  if (look.money) {
    put(row, 0, 0, "预算规模及资金用途", 2);
    (["预算数", "其中：财政    资金", "其他资金"] as const).forEach((label, at) => {
      put(row, 1 + at * 2, 1 + at * 2, label);
      put(row, 2 + at * 2, at === 2 ? last : 2 + at * 2, [known.budget, known.fiscalFunds, known.otherFunds][at] ?? "", 1, true);
    });
    cells.budget = cellName(row, 2);
    row++;
    if (look.purposeLabel) put(row, 1, 1, "资金用途");
    put(row, look.purposeLabel ? 2 : 1, last, known.useOfFunds);
    cells.useOfFunds = cellName(row++, look.purposeLabel ? 2 : 1);
  } else {
    put(row, 0, 0, "资金用途");
    put(row, 1, last, known.useOfFunds);
    cells.useOfFunds = cellName(row++, 1);
  }
  put(row, 0, 0, known.spendingPlan.label, 2);
  const places: readonly (readonly [number, number])[] = look.split ? [[1, 1], [2, 3], [4, 4], [5, 8]] : [[1, 1], [2, 3], [4, 4], [5, 6]];
  places.forEach(([left, right], at) => {
    put(row, left, right, known.spendingPlan.periods[at] ?? "");
    put(row + 1, left, right, known.spendingPlan.amounts[at] ?? "", 1, true);
  });
  cells.plan = places.map(([left]) => cellName(row + 1, left));
  row += 2;
  const objectives = look.goalItems ? known.objectives : [known.objectives.join("\n")];
  put(row, 0, 0, "绩效目标", objectives.length);
  cells.objectives = objectives.map((objective, at) => {
    if (look.goalItems) put(row + at, 1, 1, objectives.length === 1 ? "目标" : `目标${at + 1}`);
    put(row + at, look.goalItems ? 2 : 1, last, objective);
    return cellName(row + at, look.goalItems ? 2 : 1);
  });
  row += objectives.length;
  if (look.headGap) row++;
  const heads: readonly (readonly [number, number, string])[] = look.split
    ? [[0, 0, "一级指标"], [1, 1, "二级指标"], [2, 2, "三级指标"], [3, 4, "绩效指标描述"], [5, 7, "指标值"], [8, 8, "指标值确定依据"]]
    : [[0, 0, "一级指标"], [1, 1, "二级指标"], [2, 2, "三级指标"], [3, 3, "绩效指标描述"], [4, 4, "指标值"], [5, 6, "指标值确定依据"]];
  for (const [left, right, text] of heads) put(row, left, right, text, look.split && text !== "指标值" ? 2 : 1);
  row++;
  if (look.split) ["符号", "值", "单位（文字描述）"].forEach((text, at) => { put(row, 5 + at, 5 + at, text); });
  if (look.split) row++;
  if (look.headGap) row++;
  const first = row;
  const indicators = known.indicators.map((indicator) => {
    const parts = splitText(indicator.value);
    put(row, 2, 2, indicator.level3);
    put(row, 3, look.split ? 4 : 3, indicator.description);
    if (look.split) [parts.symbol, parts.number, parts.unit].forEach((text, at) => { put(row, 5 + at, 5 + at, text, 1, at === 1); });
    else put(row, 4, 4, indicator.value, 1, true);
    put(row, look.split ? 8 : 5, look.split ? 8 : 6, indicator.basis);
    const at: Record<string, string> = {
      level2: cellName(row, 1), level3: cellName(row, 2), description: cellName(row, 3),
      value: cellName(row, look.split ? 6 : 4), basis: cellName(row, look.split ? 8 : 5),
      ...(look.split ? { symbol: cellName(row, 5), unit: cellName(row, 7) } : {}),
    };
    row++;
    return { ...pickIndicator(indicator), ...(look.split ? { value: joined(parts) } : {}), cells: at };
  });
  writeClasses(page, known.indicators.map((indicator) => indicator.level1), first, 0, look.classes, known.indicators.map((indicator) => indicator.level1));
  const starts = writeClasses(page, known.indicators.map((indicator) => indicator.level2), first, 1, look.level2, known.indicators.map((indicator) => indicator.level1));
  indicators.forEach((indicator, at) => { indicator.cells.level2 = cellName(starts[at] ?? first + at, 1); });
  let explanation = "";
  if (known.explanation !== "") {
    put(row++, 0, last, known.explanation);
    explanation = known.explanation;
  }
  return {
    end: row,
    expected: {
      ...known, sheet, objectives, indicators, explanation, cells,
      ...(look.unitRow ? {} : { unitCode: "", unitName: "" }),
      ...(look.money ? {} : { budget: "", fiscalFunds: "", otherFunds: "" }),
    },
  };
}

function pickIndicator({ level1, level2, level3, description, value, basis }: KnownIndicator): KnownIndicator {
  return { level1, level2, level3, description, value, basis };
}

/** Writes a column of classes; the row of each one's cell comes back. */
function writeClasses(page: Paper, texts: readonly string[], top: number, column: number, style: "merged" | "printed" | "blank", level1: readonly string[]): readonly number[] {
  const starts: number[] = [];
  texts.forEach((text, at) => {
    const goesOn = at > 0 && texts[at - 1] === text && level1[at - 1] === level1[at];
    if (style === "printed" || !goesOn) {
      let end = at;
      while (style === "merged" && texts[end + 1] === text && level1[end + 1] === level1[at]) end++;
      page.block({ top: top + at, left: column, bottom: top + end, right: column }, text === "" ? null : text);
    }
    starts.push(style === "merged" && goesOn ? starts[at - 1] ?? top + at : top + at);
  });
  return starts;
}

export interface LedgerLook {
  readonly split: boolean;
  readonly explanation: boolean;
  readonly money: boolean;
  readonly projects: "merged" | "repeated" | "first";
  readonly title: boolean;
  /** 资金支出计划（%）3月底 in one cell, or over two rows. */
  readonly twoRows: boolean;
  readonly indicatorsFirst: boolean;
  readonly total: boolean;
}

interface LedgerColumn {
  readonly head: readonly [string, string?];
  readonly project?: (known: KnownProject, index: number) => CellScalar;
  readonly indicator?: (indicator: KnownIndicator) => CellScalar;
  readonly key?: string;
}

/** A ledger of projects with the same plan label and periods. */
export function writeKnownLedger(sheet: string, projects: readonly KnownProject[], look: LedgerLook): Written {
  const page = paper();
  const plan = projects[0]?.spendingPlan ?? { label: "资金支出计划（%）", periods: [], amounts: [] };
  const projectColumns: readonly LedgerColumn[] = [
    { head: ["序号"], project: (_, index) => index + 1 },
    { head: ["单位编码"], project: (known) => known.unitCode || null },
    { head: ["单位名称"], project: (known) => known.unitName || null },
    { head: ["项目编码"], project: (known) => known.code || null, key: "code" },
    { head: ["项目名称"], project: (known) => known.name || null, key: "name" },
    ...(look.money ? [
      { head: look.twoRows ? ["预算规模", "预算数"] as const : ["预算数（万元）"] as const, project: (known: KnownProject) => typed(known.budget, true), key: "budget" },
      { head: look.twoRows ? ["预算规模", "其中：财政资金"] as const : ["其中：财政资金"] as const, project: (known: KnownProject) => typed(known.fiscalFunds, true) },
      { head: look.twoRows ? ["预算规模", "其他资金"] as const : ["其他资金"] as const, project: (known: KnownProject) => typed(known.otherFunds, true) },
    ] : []),
    { head: ["资金用途"], project: (known) => known.useOfFunds || null, key: "useOfFunds" },
    ...plan.periods.map((period, at): LedgerColumn => ({
      head: look.twoRows ? [plan.label, period] : [`${plan.label}${period}`],
      project: (known) => typed(known.spendingPlan.amounts[at] ?? "", true), key: `plan${at}`,
    })),
    { head: ["绩效目标"], project: (known) => known.objectives.join("\n") || null, key: "objectives" },
    ...(look.explanation ? [{ head: ["项目说明"] as const, project: (known: KnownProject) => known.explanation || null }] : []),
  ];
  const indicatorColumns: readonly LedgerColumn[] = [
    { head: ["一级指标"], indicator: (one) => one.level1 || null },
    { head: ["二级指标"], indicator: (one) => one.level2 || null, key: "level2" },
    { head: ["三级指标"], indicator: (one) => one.level3 || null, key: "level3" },
    { head: ["绩效指标描述"], indicator: (one) => one.description || null, key: "description" },
    ...(look.split ? [
      { head: look.twoRows ? ["指标值", "符号"] as const : ["符号"] as const, indicator: (one: KnownIndicator) => splitText(one.value).symbol || null, key: "symbol" },
      { head: look.twoRows ? ["指标值", "值"] as const : ["值"] as const, indicator: (one: KnownIndicator) => typed(splitText(one.value).number, true), key: "value" },
      { head: look.twoRows ? ["指标值", "单位（文字描述）"] as const : ["单位（文字描述）"] as const, indicator: (one: KnownIndicator) => splitText(one.value).unit || null, key: "unit" },
    ] : [{ head: ["指标值"] as const, indicator: (one: KnownIndicator) => typed(one.value, true), key: "value" }]),
    { head: ["指标值确定依据"], indicator: (one) => one.basis || null, key: "basis" },
  ];
  const columns = look.indicatorsFirst ? [...projectColumns.slice(0, 5), ...indicatorColumns, ...projectColumns.slice(5)] : [...projectColumns, ...indicatorColumns];
  let row = 0;
  if (look.title) page.block({ top: row, left: 0, bottom: row++, right: columns.length - 1 }, "2026年度预算项目绩效目标汇总表");
  const deep = look.twoRows ? 2 : 1;
  columns.forEach(({ head }, at) => {
    if (head[1] === undefined) page.block({ top: row, left: at, bottom: row + deep - 1, right: at }, head[0]);
    else {
      page.put(row + 1, at, head[1]);
      if (columns[at - 1]?.head[1] !== undefined && columns[at - 1]?.head[0] === head[0]) return;
      let end = at;
      while (columns[end + 1]?.head[1] !== undefined && columns[end + 1]?.head[0] === head[0]) end++;
      page.block({ top: row, left: at, bottom: row, right: end }, head[0]);
    }
  });
  row += deep;
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const expected = projects.map((known, index) => {
    const height = Math.max(1, known.indicators.length);
    columns.forEach((column, place) => {
      if (column.project) {
        const value = column.project(known, index);
        if (look.projects === "merged") page.block({ top: row, left: place, bottom: row + height - 1, right: place }, value);
        else for (let line = 0; line < (look.projects === "first" ? 1 : height); line++) page.put(row + line, place, value);
      }
      if (column.indicator) known.indicators.forEach((indicator, line) => { page.put(row + line, place, column.indicator?.(indicator) ?? null); });
    });
    const top = row;
    row += height;
    return {
      ...known, sheet, title: "", objectives: [known.objectives.join("\n")],
      explanation: look.explanation ? known.explanation : "",
      ...(look.money ? {} : { budget: "", fiscalFunds: "", otherFunds: "" }),
      indicators: known.indicators.map((indicator, line) => ({
        ...pickIndicator(indicator), ...(look.split ? { value: joined(splitText(indicator.value)) } : {}),
        cells: Object.fromEntries(["level2", "level3", "description", "value", "basis", ...(look.split ? ["symbol", "unit"] : [])].map((key) => [key, cellName(top + line, at(key))])),
      })),
      cells: {
        ...Object.fromEntries(["code", "name", ...(look.money ? ["budget"] : []), "useOfFunds"].map((key) => [key, cellName(top, at(key))])),
        plan: plan.periods.map((_, period) => cellName(top, at(`plan${period}`))), objectives: [cellName(top, at("objectives"))],
      },
    };
  });
  if (look.total) {
    page.put(row, 0, "合计");
    if (look.money) page.put(row, at("budget"), 100);
  }
  return { sheets: [page.toSheet({ name: sheet })], expected };
}
