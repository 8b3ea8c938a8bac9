/** The published workbooks read exactly: every field and every cell of their known models. */
import { describe, expect, it } from "vitest";
import { openFileHost } from "../../src/hosts/file";
import { projectJson } from "../../src/reports";
import { readDocument } from "../../src/reading";
import type { WorkbookSnapshot } from "../../src/workbook";
import { corpusNames, hasCorpus, sharedBytes, sharedJson } from "../corpus";
import { uncoveredCells } from "./coverage";

type Json = Readonly<Record<string, unknown>>;

async function snapshotOf(name: string): Promise<WorkbookSnapshot> {
  const host = await openFileHost(sharedBytes("corpus", `${name}.xlsx`), `${name}.xlsx`);
  if (!host.ok) throw new Error(host.refusal.code);
  const read = await host.value.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** 3.00 is 3; all other texts stay as they are. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return /^-?\d+\.\d+$/.test(value) ? String(Number(value)) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  return value;
}

/** The parts of `read` that the known model names. */
function sameKeys(read: unknown, known: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(read)) return read.map((part, index) => sameKeys(part, known[index]));
  if (typeof known === "object" && known !== null && typeof read === "object" && read !== null) {
    // Cells are compared whole: no more and no fewer than the known ones.
    return Object.fromEntries(Object.keys(known).map((key) => [key, key === "cells" ? (read as Json)[key] : sameKeys((read as Json)[key], (known as Json)[key])]));
  }
  return read;
}

describe.skipIf(!hasCorpus)("the corpus (left out where ../shared/corpus is missing)", () => {
  it.each(corpusNames)("%s is read exactly", async (name) => {
    const known = (sharedJson("corpus", `${name}.model.json`) as { readonly projects: readonly Json[] }).projects;
    const read = readDocument(await snapshotOf(name)).projects.map(projectJson);
    let exact = 0;
    known.forEach((project, index) => {
      expect(plain(sameKeys(read[index], project)), `${name}, project ${index + 1}`).toEqual(plain(project));
      exact++;
    });
    expect(read.length).toBe(known.length);
    console.log(`${name}: ${exact} of ${known.length} projects exact`);
  });

  it.each(corpusNames)("%s leaves nothing unread", async (name) => {
    const snapshot = await snapshotOf(name);
    const document = readDocument(snapshot);
    expect(document.unread).toEqual([]);
    expect(uncoveredCells(snapshot, document)).toEqual([]);
  });
});
