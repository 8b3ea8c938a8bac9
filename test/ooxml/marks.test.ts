import { describe, expect, it } from "vitest";
import type { SetMarksEdit } from "../../src/workbook";
import { OoxmlPackage } from "../../src/ooxml";
import { hasCorpus, sharedBytes } from "../corpus";
import { applied, hostOf, tiny } from "./tiny-workbook";

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const marks = (sheet = "S"): SetMarksEdit => ({ kind: "set-marks", sheet, marks: [{ level: "warning", areas: [area(1, 1, 2, 3)] }, { level: "error", areas: [area(0, 0), area(4, 2)] }] });
const clear = { kind: "clear-marks", sheet: "S" } as const;
const part = "xl/worksheets/sheet1.xml";
const users = `<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="4" operator="lessThan"><formula>100</formula></cfRule></conditionalFormatting>`;
const behind = `<dataValidations count="0"/><extLst><ext><x14:cfRule xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" type="expression" priority="9"/></ext></extLst>`;

describe("marks", () => {
  it("are one format a level behind the user's own, which keep their bytes", async () => {
    const bytes = tiny({ sheet: `<sheetData/>${users}${behind}` });
    const host = await hostOf(bytes);
    expect(await applied(host, marks())).toEqual([]);
    const rule = (sqref: string, level: string, look: number, priority: number): string => `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="${look}" priority="${priority}"><formula>LEN("绩效目标助手:${level}")&gt;0</formula></cfRule></conditionalFormatting>`;
    const pkg = OoxmlPackage.open(host.save());
    expect(pkg.text(part)).toContain(`<sheetData/>${users}${rule("A1 C5", "error", 0, 10)}${rule("B2:D3", "warning", 1, 11)}${behind}`);
    expect(pkg.text("xl/styles.xml")).toContain(`</cellXfs><dxfs count="2"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>`);
  });

  it("set again replace the earlier ones and add no looks twice", async () => {
    const host = await hostOf(tiny({ sheet: `<sheetData/>` }));
    await applied(host, marks());
    const once = host.save();
    await applied(host, { ...marks(), marks: [] });
    expect(OoxmlPackage.open(host.save()).text(part)).not.toContain("conditionalFormatting");
    await applied(host, marks(), marks());
    expect(host.save()).toEqual(once);
  });

  it("cleared leave the sheet's part as the bytes it had", async () => {
    const bytes = tiny({ sheet: `<sheetData/>${users}${behind}` });
    const host = await hostOf(bytes);
    await applied(host, marks(), clear);
    expect(OoxmlPackage.open(host.save()).text(part)).toBe(OoxmlPackage.open(bytes).text(part));
  });

  it("that another program joined with the user's rule are cleared without it", async () => {
    const joined = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("绩效目标助手:error") &gt; 0</formula></cfRule><cfRule type="expression" priority="2"><formula>LEN("绩效目标助手")&gt;0</formula></cfRule></conditionalFormatting>`;
    const host = await hostOf(tiny({ sheet: `<sheetData/>${joined}` }));
    await applied(host, clear);
    expect(OoxmlPackage.open(host.save()).text(part)).toContain(`<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2">`);
  });

  it("of a sheet that is not there are refused", async () => {
    expect(await applied(await hostOf(tiny({})), marks("无"))).toEqual(["sheet-missing"]);
  });
});

describe.skipIf(!hasCorpus)("in the rich workbook", () => {
  it("marks, notes, settings and their clearing touch no other part, and none in the end but the looks", async () => {
    const bytes = sharedBytes("fidelity", "rich.xlsx");
    const host = await hostOf(bytes);
    const sheet = "绩效目标表";
    expect(await applied(host, marks(sheet), { kind: "add-note", cell: { sheet, row: 9, column: 2 }, text: "问题" })).toEqual([]);
    expect((await host.storeSetting("a", "{}")).ok).toBe(true);
    const [before, marked] = [OoxmlPackage.open(bytes), OoxmlPackage.open(host.save())];
    const changed = before.names().filter((name) => marked.packedBytes(name).toString() !== before.packedBytes(name).toString());
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/styles.xml", "xl/worksheets/sheet1.xml"].sort());
    await applied(host, { kind: "clear-marks", sheet }, { kind: "clear-notes", sheet });
    await host.storeSetting("a", null);
    const cleared = OoxmlPackage.open(host.save());
    expect(cleared.names()).toEqual(before.names());
    expect(before.names().filter((name) => cleared.packedBytes(name).toString() !== before.packedBytes(name).toString())).toEqual(["xl/styles.xml"]);
  });
});
