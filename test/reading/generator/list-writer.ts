/** Projects → a list of the budget as offices keep it: many looks of columns, groups, sums and units of money. */
import type { SheetSnapshot } from "../../../src/workbook";
import type { Chooser } from "./chooser";
import { paper, typed } from "./paper";
import { dressed } from "./words";

export interface ListedProject {
  readonly unitCode: string;
  readonly unitName: string;
  readonly code: string;
  readonly name: string;
  /** 万元, two decimals at most. */
  readonly budget: string;
  readonly category: "特定目标类" | "人员类" | "运转类公用经费";
}

/** What was written, in 万元 the sums. */
export interface WrittenList {
  readonly sheet: SheetSnapshot;
  readonly look: ListLook;
  readonly listed: readonly ListedProject[];
  /** Label and the names of the projects it sums, in order of rows. */
  readonly sums: readonly { readonly label: string; readonly of: readonly string[] }[];
}

export interface ListLook {
  readonly inYuan: boolean;
  readonly unitAt: "line" | "header" | "title";
  readonly groups: "none" | "heading" | "over" | "under" | "unit rows";
  readonly grand: "none" | "top" | "bottom";
  readonly columns: readonly ("sequence" | "unitCode" | "unitName" | "kind" | "code" | "name" | "amount" | "parts" | "science" | "remark")[];
  readonly twoRows: boolean;
  readonly numbers: boolean;
  readonly merged: boolean;
  readonly again: boolean;
  readonly note: boolean;
  readonly title: string;
  readonly top: number;
  readonly left: number;
}

export function listLook(choose: Chooser): ListLook {
  const groups = choose.pick(["none", "none", "heading", "over", "under", "unit rows"] as const);
  const unitColumns = choose.pick([["unitCode", "unitName"], ["unitName"], ["unitCode", "unitName"]] as const);
  const before = choose.chance(0.7) ? ["sequence"] as const : [];
  const keys = choose.shuffled([["code"], ["name"]] as const).flat();
  return {
    groups, inYuan: choose.chance(0.4), unitAt: choose.pick(["line", "header", "title"]), grand: choose.pick(["none", "top", "bottom"]),
    columns: [
      ...(groups === "unit rows" ? [] : before), ...unitColumns, ...(choose.chance(0.5) ? ["kind"] as const : []), ...keys,
      "amount", ...(choose.chance(0.4) ? ["parts"] as const : []), ...(choose.chance(0.3) ? ["science"] as const : []), ...(choose.chance(0.4) ? ["remark"] as const : []),
    ],
    twoRows: choose.chance(0.4), numbers: choose.chance(0.7), merged: choose.chance(0.3), again: choose.chance(0.2), note: choose.chance(0.4),
    title: choose.pick(["2026年部门预算项目清单", "项目支出预算表", "2026年度预算项目汇总表", "部门项目支出预算明细表"]), top: choose.int(2), left: choose.int(2),
  };
}

export function writeList(choose: Chooser, name: string, projects: readonly ListedProject[], look = listLook(choose)): WrittenList {
  const page = paper();
  const sums: { label: string; of: readonly string[] }[] = [];
  const width = look.columns.reduce((sum, column) => sum + (column === "parts" ? 2 : 1), 0);
  const columnAt = (wanted: ListLook["columns"][number]): number => look.left + look.columns.slice(0, look.columns.indexOf(wanted)).reduce((sum, column) => sum + (column === "parts" ? 2 : 1), 0);
  const unit = look.inYuan ? "元" : "万元";
  const amount = (of: readonly ListedProject[]): string => {
    const cents = of.reduce((sum, project) => sum + Math.round(Number(project.budget) * 100), 0);
    return String(look.inYuan ? cents * 100 : cents / 100);
  };
  let row = look.top;
  page.block({ top: row, left: look.left, bottom: row, right: look.left + width - 1 }, look.unitAt === "title" ? `${look.title}（单位：${unit}）` : look.title);
  row++;
  if (look.unitAt === "line") page.put(row++, look.left + width - 1, `单位：${unit}`);
  row = writeHeader(choose, page, look, row, unit);
  const putAmount = (of: readonly ListedProject[]): void => {
    page.put(row, columnAt("amount"), typed(amount(of), look.numbers));
    if (look.columns.includes("parts")) page.put(row, columnAt("parts"), typed(amount(of), look.numbers));
  };
  const putSum = (label: string, of: readonly ListedProject[], at: ListLook["columns"][number] = look.columns[0] ?? "name"): void => {
    page.put(row, columnAt(at), label);
    putAmount(of);
    sums.push({ label, of: of.map((project) => project.name) });
    row++;
  };
  if (look.grand === "top") putSum("合计", projects);
  const groups = look.groups === "none" ? [projects] : grouped(projects, look.groups === "heading" || look.groups === "over" ? (project) => project.category : (project) => project.unitCode);
  let number = 1;
  groups.forEach((group, at) => {
    const [first] = group;
    if (!first) return;
    const label = `${"一二三四五六七八九".charAt(at)}、${first.category === "运转类公用经费" ? "公用经费" : first.category === "人员类" ? "人员经费" : "项目支出"}`;
    if (look.groups === "heading") page.put(row++, columnAt(look.columns[0] ?? "name"), label);
    if (look.groups === "over") putSum(label, group);
    if (look.groups === "unit rows") {
      if (look.columns.includes("unitCode")) page.put(row, columnAt("unitCode"), first.unitCode);
      putSum(first.unitName, group, "unitName");
    }
    const start = row;
    group.forEach((project, index) => {
      if (look.again && at === 0 && index === 1) row = writeHeader(choose, page, look, row, unit, true);
      const cells = {
        sequence: String(number++), unitCode: project.unitCode, unitName: project.unitName, kind: project.category, code: project.code, name: project.name,
        science: "2080101 行政运行", remark: index === 0 ? "延续项目" : "",
      } as const;
      for (const column of look.columns) if (column !== "amount" && column !== "parts") page.put(row, columnAt(column), typed(cells[column], column === "sequence"));
      putAmount([project]);
      row++;
    });
    if (look.merged && !look.again && look.groups === "under" && group.length > 1) {
      for (const column of ["unitCode", "unitName"] as const) {
        if (!look.columns.includes(column)) continue;
        page.block({ top: start, left: columnAt(column), bottom: row - 1, right: columnAt(column) }, first[column]);
        for (let line = start + 1; line < row; line++) page.put(line, columnAt(column), null);
      }
    }
    if (look.groups === "under") putSum(choose.pick(["小计", `${first.unitName}小计`]), group);
  });
  if (look.grand === "bottom") putSum(choose.pick(["合计", "总计", "合  计"]), projects);
  if (look.note) page.put(row + choose.int(2), look.left, "注：本表金额为年初预算数。");
  return { sheet: page.toSheet({ name }), look, listed: projects, sums };
}

const HEADS = { sequence: "序号", unitCode: "单位编码", unitName: "单位名称", kind: "项目类别", code: "项目编码", name: "项目名称", science: "功能科目", remark: "备注" } as const;

function writeHeader(choose: Chooser, page: ReturnType<typeof paper>, look: ListLook, top: number, unit: string, again = false): number {
  const bottom = look.twoRows ? top + 1 : top;
  let column = look.left;
  const suffix = look.unitAt === "header" ? `（${unit}）` : "";
  for (const role of look.columns) {
    if (role === "amount") page.block({ top, left: column, bottom, right: column }, `预算数${suffix}`);
    else if (role === "parts") {
      if (look.twoRows) {
        page.block({ top, left: column, bottom: top, right: column + 1 }, `其中${suffix}`);
        page.put(bottom, column, "财政拨款");
        page.put(bottom, column + 1, "其他资金");
      } else {
        page.put(top, column, `财政拨款${suffix}`);
        page.put(top, column + 1, `其他资金${suffix}`);
      }
      column++;
    } else page.block({ top, left: column, bottom, right: column }, again ? HEADS[role] : dressed(choose, HEADS[role]));
    column++;
  }
  return bottom + 1;
}

function grouped(projects: readonly ListedProject[], keyOf: (project: ListedProject) => string): readonly (readonly ListedProject[])[] {
  const groups = new Map<string, ListedProject[]>();
  for (const project of projects) groups.set(keyOf(project), [...(groups.get(keyOf(project)) ?? []), project]);
  return [...groups.values()];
}

/** Distinct projects of two or three units, some of them salaries and offices. */
export function inventListed(choose: Chooser): readonly ListedProject[] {
  const units = choose.shuffled([["999001", "云溪县教育局（本级）"], ["999002", "云溪县水务站"], ["999003", "云溪县城市管理局"]] as const).slice(0, 1 + choose.int(3));
  const count = 2 + choose.int(6);
  const names = choose.shuffled(["社区图书室更新", "道路照明维护", "校园饮水设备购置", "残疾人技能培训", "河道保洁服务", "数字档案整理", "消防器材检修", "老年食堂补助", "公共厕所改造"]).slice(0, count);
  const projects = names.map((name, index): ListedProject => {
    const [unitCode, unitName] = units[index % units.length] ?? ["", ""];
    return { unitCode, unitName, name, code: `99010126P00${String(100000 + index * 7919)}${String(index)}AX7`, budget: money(choose), category: "特定目标类" };
  });
  const basic = ["在职人员工资", "社会保险缴费", "公用经费"].filter(() => choose.chance(0.3)).map((name, index): ListedProject => {
    const [unitCode, unitName] = units[0] ?? ["", ""];
    return { unitCode, unitName, name, code: `99010126R00${String(200000 + index)}${String(index)}AX9`, budget: money(choose), category: name === "公用经费" ? "运转类公用经费" : "人员类" };
  });
  return [...basic, ...projects];
}

function money(choose: Chooser): string {
  return String((1 + choose.int(90_000)) / 100);
}

