/** What the reading of a generated sheet must give, field by field; only what the form can hold. */
import { expect } from "vitest";
import type { Project } from "../../../src/model";
import { gridOf, type WorkbookSnapshot } from "../../../src/workbook";
import type { PlainProject } from "./plain-model";

export interface Held {
  readonly unitCode: boolean;
  readonly unitName: boolean;
  readonly code: boolean;
  readonly money: boolean;
  readonly useOfFunds: boolean;
  readonly plan: boolean;
  readonly description: boolean;
  readonly basis: boolean;
  readonly weight: boolean;
  readonly split: boolean;
  /** 中央 forms have no third source. */
  readonly otherFunds: boolean;
  readonly goal: boolean;
}

export const HOLDS_ALL: Held = {
  unitCode: true, unitName: true, code: true, money: true, useOfFunds: true, plan: true, description: true, basis: true, weight: false,
  split: false, otherFunds: true, goal: true,
};

export interface Expected {
  readonly project: PlainProject;
  readonly held: Held;
}

/** The texts of a project that the form holds. */
export function expectedTexts({ project, held }: Expected): unknown {
  return {
    name: project.name,
    ...(held.unitCode ? { unitCode: project.unitCode } : {}),
    ...(held.unitName ? { unitName: project.unitName } : {}),
    ...(held.code ? { code: project.code } : {}),
    ...(held.money ? { budget: project.budget, fiscalFunds: project.fiscalFunds } : {}),
    ...(held.otherFunds && held.money ? { otherFunds: project.otherFunds } : {}),
    ...(held.useOfFunds ? { useOfFunds: project.useOfFunds } : {}),
    ...(held.plan ? { periods: project.periods, amounts: project.amounts } : {}),
    ...(held.goal ? { objectives: project.objectives } : {}),
    indicators: project.indicators.map((indicator) => ({
      level1: indicator.level1, level2: indicator.level2, level3: indicator.level3,
      value: indicator.symbol + indicator.number + indicator.unit,
      ...(held.split ? { symbol: indicator.symbol, number: indicator.number, unit: indicator.unit } : {}),
      ...(held.description ? { description: indicator.description } : {}),
      ...(held.basis ? { basis: indicator.basis } : {}),
      ...(held.weight ? { weight: indicator.weight } : {}),
    })),
  };
}

export function readTexts(project: Project, held: Held): unknown {
  return {
    name: project.name.text,
    ...(held.unitCode ? { unitCode: project.unitCode.text } : {}),
    ...(held.unitName ? { unitName: project.unitName.text } : {}),
    ...(held.code ? { code: project.code.text } : {}),
    ...(held.money ? { budget: project.budget.text, fiscalFunds: project.fiscalFunds.text } : {}),
    ...(held.otherFunds && held.money ? { otherFunds: project.otherFunds.text } : {}),
    ...(held.useOfFunds ? { useOfFunds: project.useOfFunds.text } : {}),
    ...(held.plan ? { periods: project.spendingPlan?.periods.map((period) => period.label.text), amounts: project.spendingPlan?.periods.map((period) => period.amount.text) } : {}),
    ...(held.goal ? { objectives: project.objectives.map((objective) => objective.text) } : {}),
    indicators: project.indicators.map((indicator) => ({
      level1: indicator.level1InForce, level2: indicator.level2InForce, level3: indicator.level3.text,
      value: indicator.value.text,
      ...(held.split ? { symbol: indicator.split?.symbol.text, number: indicator.split?.number.text, unit: indicator.split?.unit.text } : {}),
      ...(held.description ? { description: indicator.description.text } : {}),
      ...(held.basis ? { basis: indicator.basis.text } : {}),
      ...(held.weight ? { weight: indicator.extras.weight?.text } : {}),
    })),
  };
}

/** Every field's cell holds the field's raw value. */
export function expectCellsTrue(snapshot: WorkbookSnapshot, project: Project): void {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const fields = [project.code, project.name, project.budget, project.useOfFunds, ...project.objectives, ...project.indicators.flatMap((row) => [row.level2, row.level3, row.description, row.basis])];
  for (const { cell, raw } of fields) if (cell) expect(grids.get(cell.sheet)?.value(cell)).toBe(raw);
}
