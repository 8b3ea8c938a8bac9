import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatArea, gridOf, legalSheetName, type SheetPlan, type WorkbookEdit } from "../../src/workbook";
import { OoxmlPackage, newWorkbook } from "../../src/ooxml";
import { applied as apply, hostOf, snapshotOf, tiny } from "./tiny-workbook";

const plan: SheetPlan = {
  name: "公开表'一", kind: "disclosure",
  styles: { title: { fonts: ["方正小标宋简体"], size: 22, horizontal: "center" }, cell: { fonts: ["仿宋"], size: 10.5, border: true, wrap: true, numberFormat: "0.00" } },
  columnWidths: [12, 40], rowHeights: new Map([[0, 36]]),
  cells: [{ row: 0, column: 0, value: "标题", style: "title" }, { row: 1, column: 0, value: "=1+1", style: "cell" }, { row: 1, column: 1, value: 6.16, style: "cell" }],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], links: [{ row: 1, column: 0, targetSheet: "S", targetCell: { row: 0, column: 0 } }],
  validations: [{ area: { top: 2, left: 0, bottom: 9, right: 0 }, choices: ["≥", "≤", "\"=\""], strict: false, hintTitle: "提示", hint: "请选择" }],
  freeze: { row: 1, column: 0 },
  print: { orientation: "landscape", margins: { top: 37, bottom: 35, left: 28, right: 26 }, area: { top: 0, left: 0, bottom: 1, right: 1 }, titleRows: { first: 0, last: 0 }, fitToWidth: true, breaksBefore: [1], footer: "— &P —" },
};

const put = (content: Partial<SheetPlan> = {}, replace = true): WorkbookEdit => ({ kind: "put-sheet", plan: { ...plan, ...content }, replace });
const part = (bytes: Uint8Array, name: string): string => OoxmlPackage.open(bytes).text(name);

describe("putting a sheet", () => {
  it("into a fresh file gives its cells, merges and kind back", async () => {
    const host = await hostOf(newWorkbook());
    expect(await apply(host, put())).toEqual([]);
    const [sheet] = (await snapshotOf(host.save())).sheets;
    expect(sheet).toMatchObject({ name: plan.name, ownKind: "disclosure", merges: plan.merges });
    expect(sheet?.rows).toEqual([{ row: 0, first: 0, values: ["标题"] }, { row: 1, first: 0, values: ["=1+1", 6.16] }]);
    expect(sheet?.facts.size).toBe(2);
  });

  it("leaves every other sheet, name and part as it was", async () => {
    const bytes = tiny({ sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, names: `<definedNames><definedName name="a" localSheetId="0">1</definedName></definedNames>` });
    const host = await hostOf(bytes);
    await apply(host, put());
    const after = OoxmlPackage.open(host.save());
    expect(after.text("xl/worksheets/sheet1.xml")).toBe(part(bytes, "xl/worksheets/sheet1.xml"));
    expect(after.text("xl/workbook.xml")).toContain(`<definedNames><definedName name="a" localSheetId="0">1</definedName><definedName name="_jixiao_kind" localSheetId="1" hidden="1">"disclosure"</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'公开表''一'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'公开表''一'!$1:$1</definedName></definedNames>`);
  });

  it("again replaces it in its place and adds no looks twice", async () => {
    const host = await hostOf(tiny({}));
    await apply(host, put(), put({ name: "第二张" }));
    const once = host.save();
    expect(await apply(host, put({ cells: [{ row: 0, column: 0, value: "新", style: "cell" }] }))).toEqual([]);
    const after = await snapshotOf(host.save());
    expect(after.sheets.map((sheet) => [sheet.name, sheet.ownKind])).toEqual([["S", null], [plan.name, "disclosure"], ["第二张", "disclosure"]]);
    expect(after.sheets[1]?.rows).toEqual([{ row: 0, first: 0, values: ["新"] }]);
    expect(part(host.save(), "xl/styles.xml")).toBe(part(once, "xl/styles.xml"));
  });

  it("with others in one go is the same as one after the other; a refused one leaves nothing", async () => {
    const edits = [
      put(), put({ name: "甲" }), put({ name: "太长", styles: { cell: { fonts: ["黑体"], size: 33 } }, cells: [{ row: 0, column: 0, value: "长".repeat(40_000), style: "cell" }] }),
      put({ name: "S" }), put({ name: "乙", styles: { cell: { fonts: ["黑体"], size: 44, numberFormat: "0.000" } } }), put({ name: "甲", cells: [] }),
    ];
    const [together, apart] = [await hostOf(tiny({})), await hostOf(tiny({}))];
    const refused = await apply(together, ...edits);
    const refusedApart: unknown[] = [];
    for (const edit of edits) refusedApart.push(...await apply(apart, edit));
    expect(refused).toEqual(refusedApart);
    expect(refused.length).toBe(2);
    expect(await snapshotOf(together.save())).toEqual(await snapshotOf(apart.save()));
    const [first, second] = [OoxmlPackage.open(together.save()), OoxmlPackage.open(apart.save())];
    expect(first.names()).toEqual(second.names());
    for (const name of ["xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) expect(first.text(name)).toBe(second.text(name));
    expect(first.text("xl/styles.xml")).toContain("44");
    expect(first.text("xl/styles.xml")).not.toContain(`val="33"`);
  });

  it("then removing it restores sheets, names, types and relationships", async () => {
    const bytes = tiny({ names: `<definedNames><definedName name="a" localSheetId="0">1</definedName></definedNames>` });
    const host = await hostOf(bytes);
    await apply(host, put(), put({ name: "第二张" }));
    expect(await apply(host, { kind: "remove-sheet", sheet: plan.name })).toEqual([]);
    expect((await snapshotOf(host.save())).sheets.map((sheet) => [sheet.name, sheet.ownKind])).toEqual([["S", null], ["第二张", "disclosure"]]);
    await apply(host, { kind: "remove-sheet", sheet: "第二张" });
    const [before, after] = [OoxmlPackage.open(bytes), OoxmlPackage.open(host.save())];
    expect(after.names()).toEqual(before.names());
    for (const name of before.names().filter((name) => name !== "xl/styles.xml")) expect(after.text(name)).toBe(before.text(name));
  });

  it("is refused over a user's sheet, in a locked workbook, under an illegal or taken name", async () => {
    const host = await hostOf(tiny({}));
    expect(await apply(host, put({ name: "s" }), { kind: "remove-sheet", sheet: "S" }, put({ name: "a/b" }), { kind: "remove-sheet", sheet: "无" })).toEqual(["sheet-not-ours", "sheet-not-ours", "sheet-name-invalid", "sheet-missing"]);
    await apply(host, put());
    expect(await apply(host, put({}, false))).toEqual(["sheet-name-invalid"]);
    const locked = await hostOf(tiny({ workbook: `<workbookProtection lockStructure="1"/>` }));
    expect(await apply(locked, put())).toEqual(["workbook-protected"]);
  });

  it("that cannot be held changes nothing", async () => {
    const bytes = tiny({});
    const host = await hostOf(bytes);
    expect(await apply(host, put({ cells: [{ row: 0, column: 0, value: "长".repeat(32_768), style: "cell" }] }))).toEqual(["request-too-large"]);
    expect(host.save()).toEqual(bytes);
  });

  it("any plan is read back with the same values and merges", async () => {
    const text = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom("_x000D_", " a ", "a\nb", "a\r\nb", "=A1", "'1", "001", "<&>\"]]>"));
    const cell = fc.record({ row: fc.nat(30), column: fc.nat(12), value: fc.oneof(text.filter((value) => value !== ""), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.constant(null)), style: fc.constantFrom("title", "cell") });
    const area = fc.record({ top: fc.nat(3), left: fc.nat(3) }).map(({ top, left }) => ({ top: top * 4, left: left * 4, bottom: top * 4 + 2, right: left * 4 + 1 }));
    await fc.assert(fc.asyncProperty(
      fc.string({ maxLength: 40 }), fc.uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column, maxLength: 40 }), fc.uniqueArray(area, { selector: formatArea, maxLength: 6 }),
      async (name, cells, merges) => {
        const host = await hostOf(newWorkbook());
        const wanted = { ...plan, name: legalSheetName(name, []), cells, merges };
        expect(await apply(host, { kind: "put-sheet", plan: wanted, replace: false })).toEqual([]);
        const [sheet] = (await snapshotOf(host.save())).sheets;
        if (!sheet) expect.fail("no sheet");
        expect(sheet.name).toBe(wanted.name);
        expect(sheet.merges).toEqual(merges);
        const grid = gridOf(sheet);
        for (const { row, column, value } of cells) expect(grid.value({ row, column })).toEqual(value);
        expect(sheet.rows.flatMap((row) => row.values.filter((value) => value !== null))).toHaveLength(cells.filter(({ value }) => value !== null).length);
      },
    ), { numRuns: 150 });
  });
});
