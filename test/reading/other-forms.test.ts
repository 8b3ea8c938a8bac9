/** Published projects written in the forms that they were not published in are read as exactly as in their own. */
import { describe, expect, it } from "vitest";
import { projectJson } from "../../src/reports";
import { readDocument } from "../../src/reading";
import type { SheetSnapshot } from "../../src/workbook";
import { corpusNames, hasCorpus } from "../corpus";
import { uncoveredCells } from "./coverage";
import { paper } from "./generator/paper";
import { knownProjects, writeKnownForm, writeKnownLedger, type ExpectedProject, type FormLook, type KnownProject, type LedgerLook } from "./generator/published-style";
import { workbookOf } from "./sheets";

type Json = Readonly<Record<string, unknown>>;

function plain(value: unknown): unknown {
  if (typeof value === "string") return /^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  return value;
}

function sameKeys(read: unknown, known: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(read)) return read.map((part, index) => sameKeys(part, known[index]));
  if (typeof known === "object" && known !== null && typeof read === "object" && read !== null) {
    return Object.fromEntries(Object.keys(known).map((key) => [key, key === "cells" ? (read as Json)[key] : sameKeys((read as Json)[key], (known as Json)[key])]));
  }
  return read;
}

/** What was read differently, as short lines. */
function differences(sheets: readonly SheetSnapshot[], expected: readonly ExpectedProject[], leftOver: readonly string[] = []): readonly string[] {
  const workbook = workbookOf(...sheets);
  const document = readDocument(workbook);
  const read = document.projects.map(projectJson);
  return [
    ...(read.length === expected.length ? [] : [`${String(read.length)} projects for ${String(expected.length)}`]),
    ...expected.flatMap((project, index) => different(plain(sameKeys(read[index], project)), plain(project), `${String(index + 1)} ${String(project.name)}`)),
    ...different(document.unread.map((range) => range.reason), leftOver, "unread"),
    ...different(uncoveredCells(workbook, document), [], "uncovered"),
  ];
}

function different(read: unknown, known: unknown, where: string): readonly string[] {
  if (typeof known === "object" && known !== null && typeof read === "object" && read !== null) {
    const keys = new Set([...Object.keys(known), ...Object.keys(read)]);
    return [...keys].flatMap((key) => different((read as Json)[key], (known as Json)[key], `${where}.${key}`));
  }
  return read === known ? [] : [`${where}: ${JSON.stringify(read)} for ${JSON.stringify(known)}`];
}

/** Projects that can share one row of plan headers. */
function byPlan(projects: readonly KnownProject[]): readonly (readonly KnownProject[])[] {
  const groups = new Map<string, KnownProject[]>();
  for (const project of projects) {
    const key = project.spendingPlan.label + project.spendingPlan.periods.join();
    groups.set(key, [...(groups.get(key) ?? []), project]);
  }
  return [...groups.values()];
}

function choices<T>(of: { readonly [K in keyof T]: readonly T[K][] }): readonly T[] {
  let all: Partial<T>[] = [{}];
  for (const key of Object.keys(of) as (keyof T)[]) all = all.flatMap((one) => of[key].map((value) => ({ ...one, [key]: value })));
  return all as T[];
}

const FORMS = choices<FormLook>({ split: [false, true], money: [true, false], unitRow: [true, false], goalItems: [true, false], classes: ["merged", "printed", "blank"], level2: ["printed", "merged", "blank"], purposeLabel: [false, true], headGap: [false, true] });
const LEDGERS = choices<LedgerLook>({ split: [false, true], explanation: [false, true], money: [true, false], projects: ["merged", "repeated", "first"], title: [true, false], twoRows: [false, true], indicatorsFirst: [false, true], total: [false, true] });

/** Each workbook is written in every STEP-th look; `LOOKS=all` takes them all (five minutes). */
const STEP = process.env.LOOKS === "all" ? 1 : 29;

/** Runs the looks and tells the first few differences of each that fails. */
function expectAll<T>(looks: readonly T[], run: (look: T) => readonly string[]): void {
  const failed = looks.filter((_, index) => index % STEP === 0).flatMap((look) => {
    const found = run(look);
    return found.length === 0 ? [] : [`${JSON.stringify(look)}\n  ${found.slice(0, 6).join("\n  ")}`];
  });
  expect(failed.slice(0, 5).join("\n"), `${String(failed.length)} of ${String(looks.length)}`).toBe("");
}

describe.skipIf(!hasCorpus)("published projects in other forms (left out where ../shared/corpus is missing)", () => {
  it.each(corpusNames)("%s as a ledger", (name) => {
    expectAll(LEDGERS, (look) => byPlan(knownProjects(name)).flatMap((group) => {
      const { sheets, expected } = writeKnownLedger("项目绩效目标", group, look);
      const summed = look.money && group.some(({ budget }) => budget !== "");
      return differences(sheets, expected, look.total && !summed ? (look.money ? ["list-or-total", "list-or-total"] : ["list-or-total"]) : []);
    }));
  }, 300_000);

  it.each(corpusNames)("%s as a stack of forms", (name) => {
    expectAll(FORMS, (look) => {
      const page = paper();
      let row = 0;
      const expected = knownProjects(name).map((known) => {
        const written = writeKnownForm(page, "绩效目标表", known, look, row);
        row = written.end + 1;
        return written.expected;
      });
      return differences([page.toSheet({ name: "绩效目标表" })], expected);
    });
  }, 300_000);

  it.each(corpusNames)("%s as a form a sheet", (name) => {
    expectAll(FORMS, (look) => {
      const written = knownProjects(name).map((known, index) => {
        const page = paper();
        const sheet = `${String(index + 1)}.${known.name.slice(0, 20)}`;
        const { expected } = writeKnownForm(page, sheet, known, look, 0);
        return { sheet: page.toSheet({ name: sheet }), expected };
      });
      return differences(written.map((one) => one.sheet), written.map((one) => one.expected));
    });
  }, 300_000);
});
