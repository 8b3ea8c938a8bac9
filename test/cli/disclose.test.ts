/** The whole document on the command line: guided sheets written, filled in, and published at both levels. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import { planDisclosure, planFiguresSheet, planImport, planTextsSheet, readGuidedFigures, readGuidedTexts } from "../../src/disclosure";
import { newFileOf, openFileHost } from "../../src/hosts/file";
import { unwrap, type SheetPlan, type WorkbookSnapshot } from "../../src/workbook";
import { documentOf, field, indicator, invented } from "../disclosure/invented";
import { inventedFigures } from "../disclosure/invented-figures";

let folder: string;
beforeAll(() => { folder = mkdtempSync(path.join(os.tmpdir(), "jixiao-disclose-")); });

async function jixiao(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const status = await run(args, { out: (text) => { out += text; }, err: (text) => { err += text; }, terminal: false });
  return { status, out, err };
}

async function file(name: string, sheets: readonly SheetPlan[]): Promise<string> {
  const target = path.join(folder, name);
  writeFileSync(target, await newFileOf(sheets, name));
  return target;
}

async function snapshotOf(target: string): Promise<WorkbookSnapshot> {
  return unwrap(await unwrap(await openFileHost(new Uint8Array(readFileSync(target)), path.basename(target))).read());
}

interface ReadJson { readonly projects: readonly { readonly name: string; readonly explanation: string }[] }
const read = async (target: string): Promise<ReadJson | undefined> => (JSON.parse((await jixiao("read", target)).out) as { files: ReadJson[] }).files[0];

/** Findings about the document's text, checked at a level. */
async function textFindings(target: string, level: "government" | "department" | "auto"): Promise<readonly string[]> {
  const { out } = await jixiao("check", target, "--year", "2031", "--level", level, "--format", "json");
  const [checked] = (JSON.parse(out) as { files: { findings: { rule: string }[] }[] }).files;
  return (checked?.findings ?? []).map(({ rule }) => rule).filter((rule) => rule.startsWith("disc-"));
}

describe("jixiao template", () => {
  it.each([[["--texts"], true, false], [["--texts", "--figures"], true, true]] as const)("%j adds the sheets asked for, blank and known again", async (options, texts, figures) => {
    const target = path.join(folder, `模板${options.join("")}.xlsx`);
    expect((await jixiao("template", ...options, "--out", target, "--year", "2031")).status).toBe(0);
    const snapshot = await snapshotOf(target);
    expect(snapshot.sheets.map(({ ownKind }) => ownKind)).toEqual(["template", ...(texts ? ["texts"] : []), ...(figures ? ["figures"] : [])]);
    expect(readGuidedTexts(snapshot)).toEqual(texts ? {} : null);
    expect(readGuidedFigures(snapshot)).toEqual(figures ? { entries: {}, unknownRows: [] } : null);
  });
});

describe("jixiao disclose, for a government", () => {
  const source = documentOf(invented);
  const workbook = (figures: Parameters<typeof inventedFigures>[0]) => file("区级.xlsx", [...planImport(source), planFiguresSheet(inventedFigures(figures))]);

  it.each(["docx", "xlsx"])("writes a note that reads back without a fault (%s)", async (ending) => {
    const target = path.join(folder, `区级说明.${ending}`);
    const { status, err } = await jixiao("disclose", await workbook({}), "--year", "2031", "--out", target);
    expect(status).toBe(0);
    expect(err).not.toMatch(/三公|债务|采购|没有填写/);
    for (const level of ["government", "auto"] as const) expect([level, await textFindings(target, level)]).toEqual([level, []]);
    expect((await read(target))?.projects.map(({ name }) => name)).toEqual([invented.name.text]);
    // Published again from itself it is the same: nothing was typed, the text that was read stays.
    const again = path.join(folder, `再次.${ending}`);
    expect((await jixiao("disclose", target, "--year", "2031", "--out", again)).err).not.toMatch(/没有填写/);
    expect(await textFindings(again, "government")).toEqual([]);
  });

  it("tells what is missing and what disagrees, and what the text then lacks", async () => {
    const target = path.join(folder, "有误.docx");
    const { status, err } = await jixiao("disclose", await workbook({ travel: ["20", "18"], vehicleRunning: ["90", "96"], threePublic: ["220", "214"], reception: null, generalPrincipal: "六百", goods: null, works: null, services: null, smallEnterprises: null }), "--year", "2031", "--out", target);
    expect(status).toBe(0);
    expect(err).toMatch(/“三公”经费情况：没有填写公务接待费、公务接待费（上年）/);
    expect(err).toMatch(/因公出国（境）费、公务用车运行维护费与上年不同，没有填写增减原因/);
    expect(err).toMatch(/政府债务情况：一般债务还本（本年）填的不是金额/);
    expect(err).toMatch(/政府采购情况：没有填写/);
    expect([...await textFindings(target, "government")].sort()).toEqual(["disc-procurement-missing", "disc-three-public-reason"]);
  });

  it("is a department's where the settings or the option say so, and says that the figures were not used", async () => {
    const [department, government] = (["department", "government"] as const).map((level) => {
      const settings = path.join(folder, `${level}.json`);
      writeFileSync(settings, JSON.stringify({ level }));
      return settings;
    });
    const target = path.join(folder, "部门.docx");
    const disclosed = async (...options: string[]) => (await jixiao("disclose", await workbook({}), "--year", "2031", ...options, "--out", target)).err;
    expect(await disclosed("--settings", department ?? "")).toContain("数字填报表没有用上");
    expect(await disclosed("--settings", government ?? "")).not.toContain("数字填报表没有用上");
    expect(await disclosed("--settings", government ?? "", "--level", "department")).toContain("数字填报表没有用上");
    expect((await jixiao("disclose", await workbook({}), "--level", "district", "--out", target)).status).toBe(2);
  });
});

describe("jixiao disclose, for a department", () => {
  it("publishes the texts of its guided sheet, and the document reads back without a fault", async () => {
    const texts = { overall: "群众满意度达到90%以上。", subgoals: "（一）市容管理\n绩效指标：清扫保洁道路120公里。", safeguards: "完善制度建设。", specialFunds: "none" };
    const workbook = await file("部门.xlsx", [...planImport(documentOf(invented)), planTextsSheet(texts)]);
    for (const ending of ["docx", "xlsx"]) {
      const target = path.join(folder, `部门文本.${ending}`);
      expect((await jixiao("disclose", workbook, "--year", "2031", "--out", target)).err).not.toMatch(/没有“|请确认属实/);
      for (const level of ["department", "auto"] as const) expect([ending, level, await textFindings(target, level)]).toEqual([ending, level, []]);
    }
  });
});

describe("jixiao disclose --write-counts", () => {
  const rows = [indicator("产出指标", "数量指标", "甲数量", "1个"), indicator("产出指标", "质量指标", "乙质量", "2个"), indicator("满意度指标", "服务对象满意度指标", "丙满意度", "≥90%")];
  const explained = (text: string) => planDisclosure(documentOf({ ...invented, layout: "split", indicators: rows, explanation: field(text) })).sheets.slice(1);

  it("writes the counts of 项目说明 from the table, and leaves them as read without it", async () => {
    const workbook = await file("说明.xlsx", explained("项目说明：本项目设置1个产出指标、1个满意度指标。"));
    const [written, kept] = [path.join(folder, "改写.xlsx"), path.join(folder, "照旧.xlsx")];
    expect((await jixiao("disclose", workbook, "--write-counts", "--out", written)).status).toBe(0);
    expect((await jixiao("disclose", workbook, "--out", kept)).status).toBe(0);
    expect((await read(written))?.projects[0]?.explanation).toBe("项目说明：本项目设置2个产出指标、1个满意度指标。");
    expect((await read(kept))?.projects[0]?.explanation).toBe("项目说明：本项目设置1个产出指标、1个满意度指标。");
  });

  it("names the project whose counts no table can tell", async () => {
    const workbook = await file("不清.xlsx", explained("项目说明：目标1设置4个产出指标，目标2设置3个产出指标、1个满意度指标。"));
    expect((await jixiao("disclose", workbook, "--write-counts", "--out", path.join(folder, "不清.docx"))).err).toMatch(/第 1 个项目：项目说明写的指标数与表中不一致（产出指标）/);
  });
});
