/** Word files on the command line: read, checked, disclosed and imported like workbooks; never changed. */
import { mkdtempSync, existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import { contractFields } from "../disclosure/contract-fields";

const SAMPLES = path.resolve(import.meta.dirname, "../../samples");
const samples = JSON.parse(readFileSync(path.join(SAMPLES, "index.json"), "utf8")) as { file: string; budgetYear: number | null }[];
const sample = samples.find(({ budgetYear }) => budgetYear !== null);
const workbook = path.join(SAMPLES, sample?.file ?? "");

let folder: string;
let word: string;

async function jixiao(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const status = await run(args, { out: (text) => { out += text; }, err: (text) => { err += text; }, terminal: false });
  return { status, out, err };
}

interface ReadFile { readonly budgetYear: number | null; readonly projects: readonly Readonly<Record<string, unknown>>[] }

async function read(file: string): Promise<ReadFile> {
  const { status, out } = await jixiao("read", file);
  expect(status).toBe(0);
  const [first] = (JSON.parse(out) as { files: ReadFile[] }).files;
  if (!first) throw new Error("nothing read");
  return first;
}

/** What does not depend on where a field stands; 3.00 is 3. */
const contents = (projects: ReadFile["projects"]): unknown => projects.map(contractFields);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "jixiao-word-"));
  word = path.join(folder, "公开文本.docx");
  await jixiao("disclose", workbook, "--out", word);
});

describe("a Word file", () => {
  it("reads like the workbook it was made from, with the year in its title", async () => {
    const [fromWord, fromWorkbook] = [await read(word), await read(workbook)];
    expect(fromWord.budgetYear).toBe(sample?.budgetYear);
    expect(fromWord.projects.map(({ code, name }) => [code, name])).toEqual(fromWorkbook.projects.map(({ code, name }) => [code, name]));
  });

  it("is checked with the same result for each exactly printed value", async () => {
    const findings = async (file: string): Promise<readonly string[]> => {
      const { out } = await jixiao("check", file, "--format", "json");
      const [first] = (JSON.parse(out) as { files: { findings: { rule: string; value: string; project: { name: string } | null }[] }[] }).files;
      return (first?.findings ?? []).filter(({ rule }) => rule.startsWith("value-")).map(({ rule, value, project }) => `${rule} ${value} ${project?.name ?? ""}`).sort();
    };
    expect((await findings(word)).length).toBeGreaterThan(3);
    expect(await findings(word)).toEqual(await findings(workbook));
  });

  it("is imported into a ledger that reads as the same projects", async () => {
    const ledger = path.join(folder, "导入.xlsx");
    const { status, err } = await jixiao("import", word, "--out", ledger);
    expect(status).toBe(0);
    expect(err).toMatch(/已导入 \d+ 个项目/);
    const [again, source] = [await read(ledger), await read(word)];
    expect(again.budgetYear).toBe(source.budgetYear);
    expect(contents(again.projects)).toEqual(contents(source.projects));
  });

  it("is disclosed again, as sheets and as Word", async () => {
    for (const ending of ["xlsx", "docx"]) {
      const target = path.join(folder, `再次公开.${ending}`);
      expect((await jixiao("disclose", word, "--out", target)).status).toBe(0);
      expect(contents((await read(target)).projects)).toEqual(contents((await read(word)).projects));
    }
  });

  it("is never changed: fixes and marks are refused with the way to a workbook", async () => {
    const before = readFileSync(word);
    for (const args of [["fix", word, "--out", path.join(folder, "修正.docx")], ["check", word, "--marked", path.join(folder, "标记.docx")]]) {
      const { status, err } = await jixiao(...args);
      expect(status).toBe(2);
      expect(err).toContain("jixiao import");
      expect(existsSync(args.at(-1) ?? "")).toBe(false);
    }
    expect(readFileSync(word).equals(before)).toBe(true);
  });
});

describe("jixiao review and the publication check", () => {
  it("writes one review form a project", async () => {
    const target = path.join(folder, "审核表.xlsx");
    expect((await jixiao("review", workbook, "--out", target)).status).toBe(0);
    expect(existsSync(target)).toBe(true);
    expect((await jixiao("review", workbook, "--out", path.join(folder, "审核表.pdf"))).status).toBe(2);
  });

  it("leaves secret projects out where it is told to, and says so", async () => {
    const [kept, left] = [path.join(folder, "全部.xlsx"), path.join(folder, "移出.xlsx")];
    const first = await jixiao("disclose", workbook, "--out", kept);
    const second = await jixiao("disclose", workbook, "--out", left, "--leave-out-secret");
    const secret = [...first.err.matchAll(/含涉密标记，不能公开：请整个移出/g)].length;
    expect((await read(kept)).projects.length - (await read(left)).projects.length).toBe(secret);
    expect(second.err.includes("已移出")).toBe(secret > 0);
  });
});
