/** One random workbook with the projects it must give back, in order. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook";
import { sheetOf, workbookOf } from "../sheets";
import type { Chooser } from "./chooser";
import type { Expected } from "./expected";
import { formStyle, formWidth, writeForm, type FormLayout, type FormStyle } from "./form-writer";
import { writeLedger } from "./ledger-writer";
import { paper } from "./paper";
import { inventProjects, type PlainProject } from "./plain-model";

export interface GeneratedWorkbook {
  readonly kind: string;
  readonly snapshot: WorkbookSnapshot;
  readonly expected: readonly Expected[];
}

const KINDS = ["ledger", "ledger", "stack", "sheets", "beside", "two sheets", "years"] as const;

export function generateWorkbook(choose: Chooser, given?: readonly PlainProject[]): GeneratedWorkbook {
  const projects = given ?? inventProjects(choose);
  const kind = choose.pick(KINDS);
  if (kind === "ledger") {
    const { sheet, held } = writeLedger(choose, projects);
    return { kind, snapshot: workbookOf(...around(choose, [sheet])), expected: projects.map((project) => ({ project, held })) };
  }
  if (kind === "two sheets") return twoSheets(choose, projects);
  if (kind === "years") return years(choose, projects);
  const style = formStyle(choose, choose.pick(["hebei", "hebei-2023", "split", "central", "transfer"] as const satisfies readonly FormLayout[]));
  const held = { ...style.held };
  const given3 = projects.map((project) => (style.goalItems && choose.chance(0.6) ? { ...project, objectives: [...project.objectives, "提高群众满意度。"] } : project));
  const expected = given3.map((project) => ({ project, held }));
  const sheets = kind === "stack" ? [stacked(choose, style, given3)] : kind === "beside" ? [beside(choose, style, given3)] : given3.map((project, at) => alone(choose, style, project, at));
  return { kind: `${kind} ${style.layout}`, snapshot: workbookOf(...around(choose, sheets)), expected };
}

/** Projects on one sheet, their indicators on another, joined by code or name. */
function twoSheets(choose: Chooser, projects: readonly PlainProject[]): GeneratedWorkbook {
  const key = projects.every((project) => project.code !== "") && choose.chance(0.6) ? "code" : "name";
  const list = writeLedger(choose, projects, { part: "projects", key, name: "项目" });
  const rows = writeLedger(choose, choose.chance(0.5) ? projects : choose.shuffled(projects), { part: "indicators", key, name: "指标" });
  const held = { ...list.held, description: rows.held.description, basis: rows.held.basis, weight: rows.held.weight, split: rows.held.split };
  return { kind: `two sheets by ${key}`, snapshot: workbookOf(...around(choose, choose.shuffled([list.sheet, rows.sheet]))), expected: projects.map((project) => ({ project, held })) };
}

/** Two years' ledgers in one file. */
function years(choose: Chooser, projects: readonly PlainProject[]): GeneratedWorkbook {
  const first = writeLedger(choose, projects, { name: "2025年" });
  const second = writeLedger(choose, projects, { name: "2026年" });
  return {
    kind: "years", snapshot: workbookOf(first.sheet, second.sheet),
    expected: [first, second].flatMap(({ held }) => projects.map((project) => ({ project, held }))),
  };
}

function stacked(choose: Chooser, style: FormStyle, projects: readonly PlainProject[]): SheetSnapshot {
  const page = paper();
  const left = choose.int(2);
  let row = choose.int(2);
  for (const project of projects) row = writeForm(choose, page, style, project, row, left) + 1 + choose.int(3);
  return page.toSheet({ name: "绩效目标表" });
}

/** Two forms beside each other, then the next two under them. */
function beside(choose: Chooser, style: FormStyle, projects: readonly PlainProject[]): SheetSnapshot {
  const page = paper();
  const step = formWidth(style) + 1 + choose.int(2);
  let row = 0;
  for (let at = 0; at < projects.length; at += 2) {
    const ends = projects.slice(at, at + 2).map((project, side) => writeForm(choose, page, style, project, row, side * step));
    row = Math.max(...ends) + 2;
  }
  return page.toSheet({ name: "并排" });
}

function alone(choose: Chooser, style: FormStyle, project: PlainProject, at: number): SheetSnapshot {
  const page = paper();
  writeForm(choose, page, style, project, choose.int(3), choose.int(2));
  return page.toSheet({ name: `${at + 1}.${project.name}`.slice(0, 31), visibility: choose.chance(0.1) ? "hidden" : "visible" });
}

/** Sheets that are no tables, before or behind. */
function around(choose: Chooser, sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const before = choose.chance(0.2) ? [sheetOf([["填报说明"], ["1.请按项目填写。"], ["2.金额单位为万元。"]], { name: "填报说明" })] : [];
  const behind = choose.chance(0.2) ? [sheetOf([["数量指标"], ["质量指标"], ["时效指标"]], { name: "字典", visibility: "hidden" })] : [];
  return [...before, ...sheets, ...behind];
}
