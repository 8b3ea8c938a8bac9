import { describe, expect, it } from "vitest";
import { cellKey, gridOf, parseCell, type CellFacts, type CellScalar } from "../../src/workbook";
import { MAIN, STRICT, snapshotOf, tiny, tinyParts, zipOf, type Tiny } from "./tiny-workbook";

async function sheetOf(content: Tiny) {
  const [sheet] = (await snapshotOf(tiny(content))).sheets;
  if (!sheet) throw new Error("no sheet");
  const grid = gridOf(sheet);
  const at = (address: string) => parseCell(address) ?? { row: -1, column: -1 };
  return { sheet, value: (address: string): CellScalar => grid.value(at(address)), facts: (address: string): CellFacts | undefined => sheet.facts.get(cellKey(at(address))) };
}

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe("values", () => {
  it("joins runs of rich text and leaves phonetic readings out", async () => {
    const { value } = await sheetOf({ sheet: row(`<c r="A1" t="s"><v>0</v></c>`), strings: `<si><r><t>绩效</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 目标</t></r><rPh sb="0" eb="1"><t>ji</t></rPh></si>` });
    expect(value("A1")).toBe("绩效 目标");
  });

  it("reads escapes, line breaks, blanks and empty shared strings", async () => {
    const { value } = await sheetOf({ sheet: row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>`), strings: "<si><t>a_x000D_\nb</t></si><si/><si><t>_x005F_x000D_</t></si>" });
    expect([value("A1"), value("B1"), value("C1")]).toEqual(["a\r\nb", "", "_x000D_"]);
  });

  it("says that a shared string out of range is damage of that cell, and reads the others", async () => {
    const { value, facts } = await sheetOf({ sheet: row(`<c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>-1</v></c><c r="D1"><v>abc</v></c>`), strings: "<si><t>a</t></si>" });
    expect([value("A1"), facts("A1")?.error, value("B1"), facts("C1")?.error, facts("D1")?.error]).toEqual([null, "#DAMAGED!", "a", "#DAMAGED!", "#DAMAGED!"]);
  });

  it("counts cells and rows without addresses", async () => {
    const { sheet } = await sheetOf({ sheet: `<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>4</v></c><c><v>5</v></c></row><row><c t="b"><v>0</v></c></row></sheetData>` });
    expect(sheet.rows).toEqual([{ row: 0, first: 0, values: [1, null, 3] }, { row: 4, first: 2, values: [4, 5] }, { row: 5, first: 0, values: [false] }]);
  });

  it("puts rows and cells that stand out of order in order", async () => {
    const { sheet } = await sheetOf({ sheet: `<sheetData><row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row></sheetData>` });
    expect(sheet.rows).toEqual([{ row: 0, first: 0, values: [3] }, { row: 2, first: 0, values: [2, null, 1] }]);
  });

  it("reads the last cell of the sheet", async () => {
    const { value } = await sheetOf({ sheet: `<sheetData><row r="1048576"><c r="XFD1048576"><v>9</v></c></row></sheetData>` });
    expect(value("XFD1048576")).toBe(9);
  });

  it("reads a prefixed and a strict workbook like any other", async () => {
    for (const namespace of [MAIN, STRICT]) {
      const sheet = `<w:worksheet xmlns:w="${namespace}"><w:sheetData><w:row r="1"><w:c r="A1" t="inlineStr"><w:is><w:t>文</w:t></w:is></w:c></w:row></w:sheetData></w:worksheet>`;
      expect((await sheetOf({ sheet })).value("A1")).toBe("文");
    }
  });

  it("does not take another vocabulary's elements for cells", async () => {
    const { sheet } = await sheetOf({ sheet: row(`<y:c xmlns:y="urn:other" r="A1"><y:v>1</y:v></y:c>`) });
    expect(sheet.rows).toEqual([]);
  });

  it("reads UTF-16 and GB 18030 parts, with and without a byte order mark", async () => {
    const text = `<worksheet xmlns="${MAIN}">${row(`<c r="A1" t="inlineStr"><is><t>文字</t></is></c>`)}</worksheet>`;
    const utf16 = (xml: string, mark: boolean): Uint8Array => new Uint8Array(Buffer.from((mark ? "\uFEFF" : "") + xml, "utf16le"));
    const gb = Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="GB18030"?>` + text.slice(0, text.indexOf("文"))), Buffer.from([0xce, 0xc4, 0xd7, 0xd6]), Buffer.from(text.slice(text.indexOf("字") + 1))]);
    for (const bytes of [utf16(text, true), utf16(`<?xml version="1.0" encoding="UTF-16"?>${text}`, false), new Uint8Array(gb)]) {
      const sheet = (await snapshotOf(zipOf({ ...tinyParts({}), "xl/worksheets/sheet1.xml": bytes }))).sheets[0];
      expect(sheet?.rows[0]?.values).toEqual(["文字"]);
    }
  });
});

describe("formulas and errors", () => {
  it("takes a formula without a result as not calculated, never as 0 or blank", async () => {
    const { value, facts } = await sheetOf({ sheet: row(`<c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>2</f><v>2</v></c>`) });
    expect([value("A1"), facts("A1")]).toEqual([null, { formula: "=SUM(B1:C1)", notCalculated: true }]);
    expect([value("B1"), facts("B1")?.notCalculated]).toEqual([null, true]);
    expect([value("C1"), facts("C1")]).toEqual(["", { formula: '=""' }]);
    expect([value("D1"), facts("D1")]).toEqual([2, { formula: "=2" }]);
  });

  it("gives shared formulas as they read in each cell", async () => {
    const { facts } = await sheetOf({ sheet: `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">$C1+D$1*LOG10(E1)&amp;"F1"&amp;'G1'!H1+SUM(I:I)</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>` });
    expect(facts("B2")?.formula).toBe(`=$C2+E$1*LOG10(F2)&"F1"&'G1'!I2+SUM(J:J)`);
  });

  it("keeps errors apart from values", async () => {
    const { value, facts } = await sheetOf({ sheet: row(`<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>NA()</f><v>#N/A</v></c>`) });
    expect([value("A1"), facts("A1"), facts("B1")]).toEqual([null, { error: "#REF!" }, { formula: "=NA()", error: "#N/A" }]);
  });
});

describe("shown text", () => {
  it.each([
    ["0%", 0.95, "95%"], ["0.0%", 0.955, "95.5%"], ["yyyy\"年\"m\"月\"d\"日\"", 45291, "2023年12月31日"], ["#,##0.00_ ", 1234.5, "1,234.50"],
    ["上午/下午h\"时\"mm\"分\"", 45413.6, "下午2时24分"], ["0\"件\"", 5, "5件"], ["_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", -1234.5, "-1,234.50"],
  ])("of %s for %d is %s", async (code, number, shown) => {
    const { value, facts } = await sheetOf({ sheet: row(`<c r="A1" s="1"><v>${number}</v></c>`), formats: [code] });
    expect([value("A1"), facts("A1")]).toEqual([number, { shown, numberFormat: code }]);
  });

  it("is left out where it is the plain text", async () => {
    const { facts } = await sheetOf({ sheet: row(`<c r="A1" s="1"><v>5</v></c><c r="B1"><v>6.16</v></c><c r="C1"><v>0.30000000000000004</v></c>`), formats: ["0"] });
    expect([facts("A1"), facts("B1"), facts("C1")]).toEqual([{ numberFormat: "0" }, undefined, { shown: "0.3" }]);
  });

  it("of a date follows the workbook's date system", async () => {
    const { facts, sheet } = await sheetOf({ workbook: `<workbookPr date1904="1"/>`, sheet: row(`<c r="A1" s="1"><v>0</v></c><c r="B1" t="d"><v>1904-01-02</v></c>`), formats: ["yyyy/m/d"] });
    expect([facts("A1")?.shown, facts("B1")?.shown, sheet.rows[0]?.values]).toEqual(["1904/1/1", "1904-01-02", [0, 1]]);
  });

  it("of a date before March 1900 has Excel's 29 February 1900", async () => {
    const { facts, sheet } = await sheetOf({ sheet: row(`<c r="A1" s="1"><v>60</v></c><c r="B1" t="d"><v>1900-03-01</v></c>`), formats: ["yyyy/m/d"] });
    expect([facts("A1")?.shown, sheet.rows[0]?.values[1]]).toEqual(["1900/2/29", 61]);
  });
});

describe("the sheet", () => {
  it("tells merges, hidden rows and columns, filter and protection", async () => {
    const { sheet } = await sheetOf({ sheet: `<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/><col min="6" max="6" width="9"/></cols><sheetData><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="5" hidden="true"/></sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:F9"/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3"/></mergeCells>` });
    expect(sheet).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }], hiddenRows: [{ first: 1, last: 2 }, { first: 4, last: 4 }], hiddenColumns: [{ first: 1, last: 3 }],
      filter: { top: 0, left: 0, bottom: 8, right: 5 }, protected: true, ownKind: null, visibility: "visible",
    });
  });

  it("is known as ours by its hidden name", async () => {
    const { sheet } = await sheetOf({ names: `<definedNames><definedName name="_jixiao_kind" localSheetId="0" hidden="1">"disclosure"</definedName></definedNames>` });
    expect(sheet.ownKind).toBe("disclosure");
  });

  it("is found under odd part names", async () => {
    const parts = tinyParts({});
    const moved = Object.fromEntries(Object.entries(parts).map(([name, content]) => [
      name === "xl/worksheets/sheet1.xml" ? "xl/Work sheets/表 1.XML" : name,
      name.endsWith("workbook.xml.rels") ? String(content).replace("worksheets/sheet1.xml", "../xl/./Work%20sheets/%E8%A1%A8%201.xml") : content,
    ]));
    expect((await snapshotOf(zipOf(moved))).sheets).toHaveLength(1);
  });

  it("that has no part is named as left out", async () => {
    const parts = Object.entries(tinyParts({})).filter(([name]) => !name.endsWith("sheet1.xml"));
    expect((await snapshotOf(zipOf(Object.fromEntries(parts)))).skipped).toEqual([{ sheet: "S", reason: "missing-part" }]);
  });
});
