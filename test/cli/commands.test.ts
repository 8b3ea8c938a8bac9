import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import { openFileHost } from "../../src/hosts/file";
import { DEFAULT_CHOICE, choiceText } from "../../src/publication";
import { rules } from "../../src/rules";
import { SETTING_KEYS } from "../../src/workbook";
import { hasCorpus, sharedFile } from "../corpus";

const SAMPLES = path.resolve(import.meta.dirname, "../../samples");
const samples = JSON.parse(readFileSync(path.join(SAMPLES, "index.json"), "utf8")) as { file: string; budgetYear: number | null }[];
const sample = path.join(SAMPLES, samples[0]?.file ?? "");
const yearless = path.join(SAMPLES, samples.find(({ budgetYear }) => budgetYear === null)?.file ?? "");

let folder: string;
beforeAll(() => { folder = mkdtempSync(path.join(os.tmpdir(), "jixiao-cli-")); });

interface CheckJson {
  readonly files: readonly {
    readonly file: string; readonly status: string; readonly refusal: { readonly code: string; readonly message: string } | null;
    readonly projects: number; readonly findings: readonly { readonly rule: string; readonly level: string }[];
  }[];
}

async function jixiao(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const status = await run(args, { out: (text) => { out += text; }, err: (text) => { err += text; }, terminal: false });
  return { status, out, err };
}

async function checked(...args: string[]): Promise<CheckJson & { status: number }> {
  const { status, out } = await jixiao("check", ...args, "--format", "json");
  return { ...(JSON.parse(out) as CheckJson), status };
}

describe("jixiao check", () => {
  it("ends with 1 where something is at error level, with the errors in every format", async () => {
    const json = await checked(sample);
    expect(json.status).toBe(1);
    expect(json.files[0]?.findings.some(({ level }) => level === "error")).toBe(true);
    expect((await jixiao("check", sample)).out).toContain("不能公开");
    expect((await jixiao("check", sample, "--format", "html")).out).toMatch(/^<!doctype html>/);
  });

  it("writes a marked copy that reads like the original, and leaves the original alone", async () => {
    const before = readFileSync(sample);
    const marked = path.join(folder, "标记.xlsx");
    await jixiao("check", sample, "--marked", marked);
    expect(readFileSync(sample).equals(before)).toBe(true);
    const [original, copy] = [await jixiao("read", sample), await jixiao("read", marked)];
    const projects = (text: string): unknown => (JSON.parse(text) as { files: { projects: unknown }[] }).files[0]?.projects;
    expect(projects(copy.out)).toEqual(projects(original.out));
  });

  it("never writes over an input", async () => {
    const before = readFileSync(sample);
    const { status, err } = await jixiao("check", sample, "--marked", sample);
    expect(status).toBe(2);
    expect(err).toContain("没有写入");
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  it("goes on after a bad file, and its status is the highest", async () => {
    const bad = path.join(folder, "坏.xlsx");
    writeFileSync(bad, "no workbook");
    const json = await checked(bad, sample);
    expect(json.status).toBe(2);
    expect(json.files.map(({ status }) => status)).toEqual(["refused", "checked"]);
    expect(json.files[0]?.refusal?.message).toMatch(/请.*。$/);
  });

  it("refuses wrong options and settings in a sentence", async () => {
    const settings = path.join(folder, "settings.json");
    writeFileSync(settings, JSON.stringify({ rules: { "no-such-rule": { enabled: false } } }));
    for (const args of [["--year", "26"], ["--format", "xml"], ["--settings", settings]]) {
      const { status, err } = await jixiao("check", sample, ...args);
      expect([args, status]).toEqual([args, 2]);
      expect(err).toMatch(/请/);
    }
  });

  it("without a year ends the year rules as not-checked, with a year it checks them", async () => {
    const statusOf = async (...args: string[]): Promise<string | undefined> =>
      (JSON.parse((await jixiao("check", yearless, "--format", "json", ...args)).out) as { files: { rules: { id: string; status: string }[] }[] })
        .files[0]?.rules.find(({ id }) => id === "time-basis-year")?.status;
    expect(await statusOf()).toBe("not-checked");
    expect(["passed", "found"]).toContain(await statusOf("--year", "2020"));
  });
});

describe("jixiao fix", () => {
  it("applies the safe fixes to a copy; a second run has nothing to do", async () => {
    const copy = path.join(folder, "修正.xlsx");
    const first = await jixiao("fix", sample, "--out", copy);
    expect(first.status).toBe(0);
    expect(first.out).toContain("→");
    const second = await jixiao("fix", copy, "--dry-run");
    expect(second.out).toBe("");
  });

  it("writes nothing on a dry run", async () => {
    const copy = path.join(folder, "不写.xlsx");
    await jixiao("fix", sample, "--out", copy, "--dry-run");
    expect(existsSync(copy)).toBe(false);
  });
});

describe("jixiao disclose and template", () => {
  it("write tables that read back as the same projects", async () => {
    const tables = path.join(folder, "公开表.xlsx");
    expect((await jixiao("disclose", sample, "--out", tables)).status).toBe(0);
    const names = (text: string): unknown => (JSON.parse(text) as { files: { projects: { name: string; code: string }[] }[] }).files[0]?.projects.map(({ name, code }) => [code, name]);
    expect(names((await jixiao("read", tables)).out)).toEqual(names((await jixiao("read", sample)).out));
  });

  it("write a Word file, with the open findings in front where asked", async () => {
    const plain = path.join(folder, "公开.docx");
    const covered = path.join(folder, "公开-附问题.docx");
    expect((await jixiao("disclose", sample, "--out", plain)).err).toMatch(/还有 \d+ 处错误没有改正/);
    expect((await jixiao("disclose", sample, "--out", covered, "--cover")).status).toBe(0);
    expect(readFileSync(plain).subarray(0, 2).toString()).toBe("PK");
    expect(readFileSync(covered).length).toBeGreaterThan(readFileSync(plain).length);
  });

  it("take layout and arrangement as kept with the workbook where no option says so", async () => {
    const host = await openFileHost(new Uint8Array(readFileSync(sample)), "样表.xlsx");
    if (!host.ok) throw new Error(host.refusal.code);
    await host.value.storeSetting(SETTING_KEYS.disclosure, choiceText({ ...DEFAULT_CHOICE, arrangement: "sheet-each" }));
    const chosen = path.join(folder, "按保存的选择.xlsx");
    writeFileSync(chosen, host.value.save());
    const sheetsOf = async (...options: string[]): Promise<number> => {
      const tables = path.join(folder, `选择${String(options.length)}.xlsx`);
      await jixiao("disclose", chosen, "--out", tables, ...options);
      const written = await openFileHost(new Uint8Array(readFileSync(tables)), "表.xlsx");
      const read = written.ok ? await written.value.read() : written;
      return read.ok ? read.value.sheets.length : 0;
    };
    expect(await sheetsOf("--sheets", "one-sheet")).toBe(2);
    expect(await sheetsOf()).toBeGreaterThan(2);
  });

  it("write an empty ledger for each layout", async () => {
    for (const layout of ["hebei", "split", "central"]) {
      const file = path.join(folder, `模板-${layout}.xlsx`);
      expect((await jixiao("template", "--layout", layout, "--out", file, "--year", "2026")).status).toBe(0);
      expect(existsSync(file)).toBe(true);
      expect(await jixiao("check", file)).toMatchObject({ status: 2, err: expect.stringContaining("表格还没有填写") });
    }
  });
});

describe("jixiao rules", () => {
  it("lists every rule, and shows one rule's page", async () => {
    const { out } = await jixiao("rules", "--format", "json");
    expect((JSON.parse(out) as { rules: { id: string }[] }).rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect((await jixiao("rules", "value-yes-no")).out).toContain("怎么改");
    expect((await jixiao("rules", "no-such-rule")).status).toBe(2);
  });
});

describe.runIf(hasCorpus)("damaged, hostile and odd files", () => {
  it.each(["badxml", "bitflip", "bomb", "empty", "encrypted", "notzip", "trunc"])("%s.xlsx is refused in one sentence with its remedy", async (name) => {
    const { status, err } = await jixiao("check", sharedFile("badfiles", `${name}.xlsx`));
    expect(status).toBe(2);
    expect(err).toMatch(/请[^。]*。\n$/);
  });

  it("an old .xls file is refused with the way to convert it", async () => {
    const { status, err } = await jixiao("check", sharedFile("badfiles", "biff.xls"));
    expect(status).toBe(2);
    expect(err).toContain(".xlsx");
  });
});

describe("jixiao --map", () => {
  it("reads columns that the labels do not tell, and refuses a wrong mapping in a sentence", async () => {
    const wrong = path.join(folder, "wrong-map.json");
    writeFileSync(wrong, JSON.stringify({ version: 1, labels: { 甲栏: "no-such-field" } }));
    const { status, err } = await jixiao("check", sample, "--map", wrong);
    expect(status).toBe(2);
    expect(err).toMatch(/列对应的设置有误（.*甲栏.*），请/);
  });
});

describe("what cannot be written", () => {
  it("takes nothing from what was found: the findings stand beside the refusal", async () => {
    const json = await checked(sample, "--marked", sample);
    expect(json.status).toBe(2);
    expect(json.files[0]).toMatchObject({ status: "checked", refusal: null });
    expect(json.files[0]?.findings.length).toBeGreaterThan(0);
  });

  it("switched-off rules are not-checked for other programs", async () => {
    const settings = path.join(folder, "off.json");
    writeFileSync(settings, JSON.stringify({ rules: { "value-yes-no": { enabled: false } } }));
    const { out } = await jixiao("check", sample, "--settings", settings, "--format", "json");
    const { files } = JSON.parse(out) as { files: { rules: { id: string; status: string; reason: string | null }[] }[] };
    expect(files[0]?.rules.find(({ id }) => id === "value-yes-no")).toMatchObject({ status: "not-checked", reason: "switched-off" });
  });
});

describe("wrong words on the command line", () => {
  it.each([["check"], ["check", sample, "--no-such-option"], ["no-such-command"], ["fix", sample, "more"], ["check", sample, "--year"]])("%s %s %s is refused in Chinese", async (...args) => {
    const { status, err } = await jixiao(...args);
    expect(status).toBe(2);
    expect(err).toMatch(/^选项有误：.*请用 jixiao --help[^。]*。\n$/);
  });

  it("the help speaks Chinese", async () => {
    const { status, out } = await jixiao("check", "--help");
    expect(status).toBe(0);
    expect(out).toContain("用法：");
    expect(out).not.toMatch(/Usage:|Options:/);
  });
});
