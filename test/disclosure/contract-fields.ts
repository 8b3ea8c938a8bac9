/** The contract fields of a project without sheet, cells and title. */
import { expect } from "vitest";
import type { CannotHold } from "../../src/disclosure";
import type { Project } from "../../src/model";
import { projectJson } from "../../src/reports";

type Json = Readonly<Record<string, unknown>>;

/** Compares project by project what the layout can hold. */
export function expectSameProjects(source: readonly Project[], again: readonly Project[], cannotHold: readonly CannotHold[], what = ""): void {
  expect(again.length, what).toBe(source.length);
  source.forEach((project, index) => {
    const lost = cannotHold.filter((one) => one.project === index);
    const held = (one: Project | undefined) => one && withoutBlankPlan(withoutLost(contractFields(projectJson(one)), lost));
    expect(held(again[index]), `${what}: ${project.name.text}`).toEqual(held(project));
  });
}

/** A plan without a figure is nothing that a form without a plan could lose. */
function withoutBlankPlan(project: Json): Json {
  const amounts = (project.spendingPlan as { readonly amounts: readonly string[] } | null | undefined)?.amounts ?? [];
  return amounts.every((one) => one === "") ? { ...project, spendingPlan: null } : project;
}

/** Sheet, title and cells change with the sheet; 3.00 is 3. */
export function contractFields(project: unknown): Json {
  const fields = without(plain(project) as Json, ["sheet", "title", "cells"]);
  return { ...fields, indicators: (fields.indicators as readonly Json[]).map((indicator) => without(indicator, ["cells"])) };
}

function without(record: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function plain(value: unknown): unknown {
  if (typeof value === "string") return /^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  return value;
}

/** The fields that a layout said to have no place for, taken out on both sides. */
function withoutLost(project: Json, lost: readonly CannotHold[]): Json {
  const names = new Set(lost.map((one) => one.field));
  const kept = Object.fromEntries(Object.entries(project).filter(([key]) => !names.has(key as CannotHold["field"])));
  const indicators = (project.indicators as readonly Json[]).map((indicator) =>
    Object.fromEntries(Object.entries(indicator).filter(([key]) => !names.has(`indicators.${key}` as CannotHold["field"]))));
  // A row that has nothing but a text the layout has no column for leaves an empty row, which is no indicator.
  const isEmptied = names.has("indicators.basis") || names.has("indicators.description");
  return { ...kept, indicators: isEmptied ? indicators.filter((indicator) => indicator.level3 !== "" || indicator.value !== "") : indicators };
}
