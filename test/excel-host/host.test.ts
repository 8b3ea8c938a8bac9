import { beforeEach, describe, expect, it } from "vitest";
import { PROFILES, Workbook, startExcelHost, type ExcelHost } from "./index";

let host: ExcelHost;
let workbook: Workbook;

beforeEach(async () => {
  workbook = new Workbook(["数据", "其他"]);
  ({ host } = await startExcelHost({ workbook }));
});

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(() => "no error", (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));

describe("genuine office.js on the test host", () => {
  it("is Microsoft's library with the profile's requirement sets", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  });

  it("writes and reads values, texts and formats, coercing as Excel does", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("数据").getRange("A1:D1");
      range.values = [["12", "'007", "95%", "指标"]];
      await context.sync();
      range.load("values,text,numberFormat,valueTypes,address");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({ address: "数据!A1:D1", values: [[12, "007", 0.95, "指标"]], text: [["12", "007", "95%", "指标"]], numberFormat: [["General", "General", "0%", "General"]] });
    expect(host.writes).toEqual(["Range.values"]);
  });

  it("refuses what the profile's Excel lacks and what is not there", async () => {
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("无").getRange("A1").values = [[1]]; await context.sync(); }))).toBe("ItemNotFound");
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("数据").getRange("A1:B1").values = [[1]]; await context.sync(); }))).toBe("InvalidArgument");
    expect(host.gaps).toEqual([]);
  });

  it("notes a gap where it lacks something, instead of answering", async () => {
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("数据").charts.load("items/name"); await context.sync(); }))).toBe("GeneralException");
    expect(host.gaps).toHaveLength(1);
  });

  it("refuses requests and responses above 5 MB and ranges above 5 million cells", async () => {
    const text = "绩".repeat(30_000);
    for (let row = 0; row < 60; row++) workbook.active.ensure(row, 0).value = text;
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("数据").getRange("A1:A60").load("values"); await context.sync(); }))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("数据").getRange("A1:A60").values = Array.from({ length: 60 }, () => [text]); await context.sync(); }))).toBe("RequestPayloadSizeLimitExceeded");
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("数据").getRange("A1:F1000000").load("values"); await context.sync(); }))).toBe("RangeExceedsLimit");
  });

  it("counts syncs and bytes, and fails on demand", async () => {
    host.faults.failAt(2, "HostBusy");
    let done = 0;
    const failed = await codeOf(Excel.run(async (context) => {
      for (let i = 0; i < 3; i++) {
        context.workbook.load("name");
        await context.sync();
        done++;
      }
    }));
    expect([failed, done, host.requests.length]).toEqual(["HostBusy", 1, 2]);
    expect(host.requests[0]?.bytesIn).toBeGreaterThan(0);
    host.cellEditMode = true;
    expect(await codeOf(Excel.run(async (context) => { context.workbook.load("name"); await context.sync(); }))).toBe("InvalidOperationInCellEditMode");
  });

  it("keeps conditional formats by priority and refuses to read a custom part of another type", async () => {
    const sheet = workbook.active;
    sheet.conditionalFormats = [{ type: "ColorScale", areas: [{ top: 0, left: 0, bottom: 9, right: 0 }], formula: "", format: new Map(), stopIfTrue: false }];
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("数据").getRanges("A1:A2,C5").conditionalFormats.add("Custom");
      added.custom.rule.formula = "=TRUE";
      added.custom.format.fill.color = "#FFC7CE";
      const all = context.workbook.worksheets.getItem("数据").getRange().conditionalFormats;
      all.load("items/type,items/priority");
      await context.sync();
      expect(all.items.map((item) => [item.type, item.priority])).toEqual([["Custom", 0], ["ColorScale", 1]]);
      const address = added.getRanges();
      address.load("address");
      await context.sync();
      expect(address.address).toBe("数据!A1:A2,数据!C5");
    });
    expect(sheet.conditionalFormats[0]?.format.get("fill.color")).toBe("#FFC7CE");
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("数据").getRange().conditionalFormats.load("items/custom/rule/formula"); await context.sync(); }))).toBe("InvalidOperation");
  });

  it("tells of changes, selections and deleted sheets", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onChanged.add((event) => Promise.resolve(void seen.push(`changed ${event.address}`)));
      sheets.onSelectionChanged.add((event) => Promise.resolve(void seen.push(`selected ${event.address}`)));
      sheets.onDeleted.add(() => Promise.resolve(void seen.push("deleted")));
      await context.sync();
    });
    host.userEdit(workbook.active, 1, 1, "99");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("数据").getRange("C3").select();
      context.workbook.worksheets.getItem("其他").delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual(["changed B2", "selected C3", "deleted"]);
  });

  it("lets protected sheets be read but not written", async () => {
    workbook.active.isProtected = true;
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("数据").getRange("A1").values = [[1]]; await context.sync(); }))).toBe("AccessDenied");
    expect(await codeOf(Excel.run(async (context) => { context.workbook.worksheets.getItem("数据").getRange("A1").load("values"); await context.sync(); }))).toBe("no error");
  });

  it("has one profile in one realm", async () => {
    await expect(startExcelHost({ workbook, profile: PROFILES.microsoft365 })).rejects.toThrow("One realm");
  });
});
