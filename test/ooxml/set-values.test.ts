import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellKey, formatCell, gridOf, inverseOf, type CellScalar, type SetValueEdit } from "../../src/workbook";
import { OoxmlPackage } from "../../src/ooxml";
import { applied, cellOf, hostOf, snapshotOf, tiny, tinyParts, zipOf, type Tiny } from "./tiny-workbook";

const set = (address: string, before: CellScalar, after: CellScalar): SetValueEdit => ({ kind: "set-value", cell: cellOf(address), before, after });
const sheetXml = (bytes: Uint8Array): string => OoxmlPackage.open(bytes).text("xl/worksheets/sheet1.xml").replace(/^<worksheet[^>]*>|<\/worksheet>$/g, "");

async function after(content: Tiny, ...edits: readonly SetValueEdit[]) {
  const host = await hostOf(tiny(content));
  const refused = await applied(host, ...edits);
  const bytes = host.save();
  const [sheet] = (await snapshotOf(bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  const grid = gridOf(sheet);
  return { refused, xml: sheetXml(bytes), bytes, value: (address: string) => grid.value(cellOf(address)) };
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe("setting a value", () => {
  it("changes that cell's element alone and keeps its look", async () => {
    const { refused, xml } = await after({ sheet: data(`<row r="1" spans="1:3"><c r="A1"  s="1" t="s"><v>0</v></c><c r='B1' s='1'><v>2</v></c>\n<c r="C1"><v>3</v></c></row>`), strings: "<si><t>a</t></si>", formats: ["0"] }, set("A1", "a", 7), set("B1", 2, "≥95%"));
    expect(refused).toEqual([]);
    expect(xml).toBe(data(`<row r="1" spans="1:3"><c r="A1"  s="1"><v>7</v></c><c r='B1' s='1' t="inlineStr"><is><t xml:space="preserve">≥95%</t></is></c>\n<c r="C1"><v>3</v></c></row>`));
  });

  it("keeps text that looks like a formula or a number as text", async () => {
    const { value } = await after({ sheet: data(`<row r="1"><c r="A1"><v>1</v></c></row>`) }, set("A1", 1, "=1+1"), set("B1", null, "001"), set("C1", null, " a_x0041_\r\n"));
    expect([value("A1"), value("B1"), value("C1")]).toEqual(["=1+1", "001", " a_x0041_\r\n"]);
  });

  it("puts new cells and rows where they belong, with the look of their row or column", async () => {
    const { xml } = await after({ sheet: `<dimension ref="B2"/><cols><col min="4" max="4" style="1"/></cols>` + data(`<row r="2" s="2" customFormat="1"><c r="B2"><v>1</v></c></row><row r="5"/>`), formats: ["0", "0.0"] }, set("C2", null, 3), set("A2", null, 2), set("D4", null, true), set("A5", null, 5), set("A9", null, 9));
    expect(xml).toBe(`<dimension ref="A2:D9"/><cols><col min="4" max="4" style="1"/></cols>` + data(`<row r="2" s="2" customFormat="1"><c r="A2" s="2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2" s="2"><v>3</v></c></row><row r="4"><c r="D4" s="1" t="b"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>`));
  });

  it("among cells and rows without addresses moves none of them", async () => {
    const { value } = await after({ sheet: data(`<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="4"><c><v>6</v></c></row><row><c><v>7</v></c></row>`) }, set("B1", null, 2), set("A3", null, 3), set("E1", 5, 55));
    expect(["A1", "B1", "D1", "E1", "A3", "A4", "A5"].map(value)).toEqual([1, 2, 4, 55, 3, 6, 7]);
  });

  it("works in an empty sheet and in a prefixed one", async () => {
    expect((await after({}, set("B2", null, "x"))).value("B2")).toBe("x");
    const sheet = `<?xml version="1.0"?><m:worksheet xmlns:m="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><m:sheetData><m:row r="1"><m:c r="A1"><m:v>1</m:v></m:c></m:row></m:sheetData></m:worksheet>`;
    const { value } = await after({ sheet }, set("A1", 1, "文"), set("B1", null, 2), set("B3", null, 3));
    expect([value("A1"), value("B1"), value("B3")]).toEqual(["文", 2, 3]);
  });

  it("tells Excel to calculate anew where there are formulas", async () => {
    const { bytes } = await after({ sheet: data(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>`) }, set("A1", 1, 2));
    expect(OoxmlPackage.open(bytes).text("xl/workbook.xml")).toContain(`</sheets><calcPr fullCalcOnLoad="1"/>`);
  });
});

describe("is refused", () => {
  it.each<[string, string, SetValueEdit, string]>([
    ["when the cell changed", `<row r="1"><c r="A1"><v>1</v></c></row>`, set("A1", 2, 3), "cell-changed"],
    ["when the cell shows an error", `<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>`, set("A1", null, 3), "cell-changed"],
    ["for a formula", `<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>`, set("A1", 1, 3), "cell-has-formula"],
    ["inside an array formula", `<row r="1"><c r="A1"><f t="array" ref="A1:A3">1</f><v>1</v></c></row>`, set("A2", null, 3), "cell-has-formula"],
    ["for more than 32,767 characters", ``, set("A1", null, "长".repeat(32_768)), "request-too-large"],
    ["for a number that is none", ``, set("A1", null, Number.NaN), "request-too-large"],
  ])("%s", async (_, rows, edit, code) => {
    const host = await hostOf(tiny({ sheet: data(rows) }));
    const before = host.save();
    expect(await applied(host, edit)).toEqual([code]);
    expect(host.save()).toEqual(before);
  });

  it("in merged, protected and filtered places and in a table's header, while others go on", async () => {
    const host = await hostOf(tiny({ sheet: `${data(`<row r="1"><c r="A1"><v>1</v></c></row>`)}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>` }));
    expect(await applied(host, set("B1", null, 1), set("A1", 1, 2))).toEqual(["cell-covered"]);
    expect(await applied(await hostOf(tiny({ sheet: `${data("")}<sheetProtection sheet="1"/>` })), set("A1", null, 1), set("B1", null, 1))).toEqual(["sheet-protected", "sheet-protected"]);
    const filter = (inside: string): string => `${data("")}<autoFilter ref="A1:B9">${inside}</autoFilter>`;
    expect(await applied(await hostOf(tiny({ sheet: filter(`<filterColumn colId="0"/>`) })), set("A2", null, 1), set("C2", null, 1))).toEqual(["filtered-range"]);
    expect(await applied(await hostOf(tiny({ sheet: filter("") })), set("A2", null, 1))).toEqual([]);
    const parts = tinyParts({ parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/table" Target="../tables/t.xml"/></Relationships>`,
      "xl/tables/t.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:B3"/>`,
    } });
    expect(await applied(await hostOf(zipOf(parts)), set("A1", null, 1), set("A2", null, 1))).toEqual(["cell-in-table-header"]);
    expect(await applied(host, { ...set("A1", 2, 3), cell: cellOf("A1", "无") })).toEqual(["sheet-missing"]);
  });
});

it("any edits and then their inverses give the same values and looks", async () => {
  const scalar = fc.oneof(fc.constant(null), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.string({ maxLength: 6 }), fc.string({ unit: "binary", maxLength: 4 }));
  const kind = fc.constantFrom("r", "no-r");
  const cell = fc.record({ column: fc.nat(5), kind, xml: fc.constantFrom(`<v>1</v>`, ``, `<is><t>a</t></is>`) });
  const rows = fc.uniqueArray(fc.record({ row: fc.nat(8), cells: fc.uniqueArray(cell, { selector: ({ column }) => column, maxLength: 4 }) }), { selector: ({ row }) => row, maxLength: 5 });
  await fc.assert(fc.asyncProperty(rows, fc.array(fc.record({ row: fc.nat(9), column: fc.nat(6), value: scalar }), { maxLength: 12 }), async (content, wanted) => {
    const xml = [...content].sort((a, b) => a.row - b.row).map(({ row, cells }) => {
      let next = 0;
      return `<row r="${row + 1}">${[...cells].sort((a, b) => a.column - b.column).map((one) => {
        const address = one.kind === "no-r" && one.column === next ? "" : ` r="${formatCell({ row, column: one.column })}"`;
        next = one.column + 1;
        return `<c${address} s="1"${one.xml.startsWith("<is") ? ` t="inlineStr"` : ""}>${one.xml}</c>`;
      }).join("")}</row>`;
    }).join("");
    const host = await hostOf(tiny({ sheet: data(xml), formats: ["0.0"] }));
    const first = (await snapshotOf(host.save())).sheets[0];
    if (!first) throw new Error("no sheet");
    const now = new Map<number, CellScalar>();
    const grid = gridOf(first);
    const edits = wanted.map(({ row, column, value }): SetValueEdit => {
      const before = now.has(cellKey({ row, column })) ? now.get(cellKey({ row, column })) ?? null : grid.value({ row, column });
      now.set(cellKey({ row, column }), value);
      return { kind: "set-value", cell: { sheet: "S", row, column }, before, after: value };
    });
    expect(await applied(host, ...edits)).toEqual([]);
    const middle = (await snapshotOf(host.save())).sheets[0];
    if (!middle) throw new Error("no sheet");
    for (const { row, column } of wanted) expect(gridOf(middle).value({ row, column })).toEqual(now.get(cellKey({ row, column })));
    expect(await applied(host, ...edits.map(inverseOf).reverse())).toEqual([]);
    const last = (await snapshotOf(host.save())).sheets[0];
    expect(last?.rows).toEqual(first.rows);
    expect(last?.facts).toEqual(first.facts);
  }), { numRuns: 150 });
});
