import { describe, expect, test } from "vitest";
import { OoxmlPackage } from "../../src/ooxml";
import type { PutSheetEdit, SetMarksEdit } from "../../src/workbook";
import { applied, hostOf, snapshotOf, tinyParts, zipOf, type Parts } from "./tiny-workbook";

const marks: SetMarksEdit = { kind: "set-marks", sheet: "S", marks: [{ level: "error", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] }] };
const put: PutSheetEdit = {
  kind: "put-sheet", replace: false,
  plan: {
    name: "新表", kind: "disclosure", styles: { cell: { fonts: ["仿宋"], size: 10.5, border: true } }, cells: [{ row: 0, column: 0, value: "标题", style: "cell" }],
    columnWidths: [12], rowHeights: new Map(), merges: [], links: [], validations: [], freeze: null,
    print: { orientation: "portrait", margins: { top: 37, bottom: 35, left: 28, right: 26 }, area: null, titleRows: null, fitToWidth: true, breaksBefore: [], footer: "" },
  },
};

/** A file as small programs write it: styles are optional (ECMA-376 part 1, 12.3.20). */
const bare: Parts = Object.fromEntries(Object.entries(tinyParts({ sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` }))
  .filter(([name]) => name !== "xl/styles.xml")
  .map(([name, text]) => [name, typeof text === "string" ? text.replace(/<Relationship Id="rId3"[^>]*>/, "") : text]));

describe("a workbook without a styles part", () => {
  test("gets one with its first marks and its first sheet of ours, and is read as before", async () => {
    const host = await hostOf(zipOf(bare));
    const before = await snapshotOf(zipOf(bare));
    expect(await applied(host, marks, put)).toEqual([]);
    const bytes = host.save();
    const pkg = OoxmlPackage.open(bytes);
    expect(pkg.text("[Content_Types].xml")).toContain(`<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`);
    expect(pkg.text("xl/_rels/workbook.xml.rels").match(/relationships\/styles"/g)).toHaveLength(1);
    expect(pkg.text("xl/styles.xml")).toMatch(/<cellXfs count="2">.*<dxfs count="1">/s);
    expect((await snapshotOf(bytes)).sheets.map(({ rows }) => rows)[0]).toEqual(before.sheets[0]?.rows);
  });

  test("stays without where nothing needs a look", async () => {
    const host = await hostOf(zipOf(bare));
    expect(await applied(host, { kind: "clear-marks", sheet: "S" }, { ...marks, marks: [] })).toEqual([]);
    expect(host.save()).toEqual(zipOf(bare));
  });
});
