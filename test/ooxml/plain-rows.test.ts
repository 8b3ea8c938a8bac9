import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetReader } from "../../src/ooxml/sheet-read";
import { readPlainRow } from "../../src/ooxml/plain-rows";
import { RefusalError, shownTexts, type SheetSnapshot } from "../../src/workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Reads a sheet given in pieces of `size` characters; the code where it is refused. */
function read(xml: string, size: number): SheetSnapshot | string {
  const entry = { name: "表", part: "xl/worksheets/sheet1.xml", kind: "worksheet", visibility: "visible" as const, ownKind: null, relationId: "rId1", sheetId: 1 };
  const { scanner, result } = sheetReader(entry, {
    sharedStrings: ["一", "二", "三"], numberFormats: ["General", "0%", "yyyy/m/d"], shown: shownTexts(false), date1904: false, count: () => undefined,
  });
  try {
    for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size));
    scanner.end();
    return result();
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code;
    throw error;
  }
}

/** The blank in the tag keeps the fast way off: saxes reads every row. */
const sheet = (rows: string, tag: "<sheetData>" | "<sheetData >"): string =>
  `<?xml version="1.0"?>\r\n<worksheet xmlns="${MAIN}" xmlns:y="urn:y">${tag}${rows}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;

const numbers = fc.integer({ min: 0, max: 2 }).map(String);
const text = fc.oneof(
  { weight: 40, arbitrary: numbers },
  { weight: 4, arbitrary: fc.string({ maxLength: 6 }).map((value) => value.replace(/[<&]/g, "")) },
  fc.constantFrom("培训 20 人", "12", "-3.5", "1", "&lt;5&amp;", "&#10;", "&bad;", "]]>", "]", "\r\n", "𠮷", "\ud842", "\u0001", "_x000D_", "<b/>", "<!-- </row> -->", "<![CDATA[</row>]]>", "\uffff"),
);
const content = fc.oneof(
  text.map((value) => `<v>${value}</v>`), text.map((value) => `<is><t>${value}</t></is>`), text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
  text.map((value) => `<is><r><t>${value}</t></r><r><t>后</t></r></is>`), text.map((value) => `<f>${value}</f><v>2</v>`), fc.constantFrom("", "<f t=\"shared\" si=\"0\" ref=\"A1:A9\">B1</f>", "<f t=\"shared\" si=\"0\"/>", " <v>1</v>"),
);
const cell = (row: number): fc.Arbitrary<string> => fc.tuple(
  fc.constantFrom(...[...Array.from("ABCD".repeat(12)), "AA", "XFD", "XFE", "a"].map((column) => ` r="${column}${String(row)}"`), "", ` r="A999"`, ` r='B${String(row)}'`),
  fc.constantFrom("", "", "", " s=\"0\"", " s=\"1\"", " s=\"1\"", " s=\"1\"", " s=\"2\"", " s=\"2\"", " s=\"2\"", " s=\"1\" s=\"2\"", " s=\"99\""), fc.constantFrom("", "", " t=\"s\"", " t=\"str\"", " t=\"inlineStr\"", " t=\"b\"", " t=\"e\"", " t=\"x\""), content,
).map(([r, s, t, inner]) => (inner === "" ? `<c${r}${s}${t}/>` : `<c${r}${s}${t}>${inner}</c>`));
const row = fc.integer({ min: 1, max: 30 }).chain((number) => fc.tuple(
  fc.constantFrom(...Array.from({ length: 20 }, () => ` r="${String(number)}"`), ` r="${String(number)}" spans="1:3" hidden="1"`, ` r="${String(number)}" y:a="1"`, "", ` r="${String(number)}" r="2"`, ` ht="0" r="${String(number)}"`, " xmlns=\"urn:other\"", ` r="0"`),
  fc.array(cell(number), { maxLength: 4 }), fc.constantFrom(...Array.from({ length: 30 }, () => "</row>"), "</row>\n", "</row><!-- </row><row r=\"9\"><c r=\"A9\"><v>1</v></c></row> -->", "</row ><row/>", "</rows>"),
)).map(([attributes, cells, end]) => `<row${attributes}>${cells.join("")}${end}`);

describe("plain rows", () => {
  it("are read as saxes reads them, among rows of any other shape, however the text is cut", () => {
    let accepted = 0;
    fc.assert(fc.property(fc.array(row, { maxLength: 8 }), fc.integer({ min: 1, max: 400 }), (rows, size) => {
      const bySaxes = read(sheet(rows.join(""), "<sheetData >"), 10_000);
      if (typeof bySaxes !== "string" && rows.length > 2) accepted++;
      expect(read(sheet(rows.join(""), "<sheetData>"), size)).toEqual(bySaxes);
    }), { numRuns: 1_500 });
    expect(accepted).toBeGreaterThan(100);
  });

  it("are taken without saxes where nothing is odd", () => {
    const told: unknown[] = [];
    const line = "<row r=\"1\" spans=\"1:2\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\"/></row>";
    const handler = { row: (attributes: unknown) => told.push(attributes), cell: (...cell: unknown[]) => told.push(cell), rowEnd: () => told.push("end") };
    expect(readPlainRow(line, 0, handler)).toBe(line.length);
    expect(told).toEqual([{ r: "1", spans: "1:2" }, ["A1", "1", "s", "0", undefined], ["B1", undefined, undefined, undefined, undefined], "end"]);
  });

  it.each(["<row r=\"1\"><c r=\"A1\"><v>a]]></v></c></row>", "<row r=\"1\" r=\"2\"></row>", "<row r=\"1\"><c r=\"A1\"><v>1</v></c>", "<row r=\"1\"><c r=\"A1\"><v>&amp;</v></c></row>"])(
    "leave %s to saxes and tell nothing of it", (line) => {
      const fail = (): never => { throw new Error("told"); };
      expect(readPlainRow(line, 0, { row: fail, cell: fail, rowEnd: fail })).toBe(-1);
    });

  it("hand a broken sheet to saxes in the end", () => {
    const good = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    expect(read(sheet(good, "<sheetData>").replace("</sheetData>", ""), 50)).toBe("file-damaged");
    expect(read(sheet(good, "<sheetData>") + "<more/>", 50)).toBe("file-damaged");
    expect(read(sheet(good, "<sheetData>").slice(0, -20), 7)).toBe("file-damaged");
  });
});
