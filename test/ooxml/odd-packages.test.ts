/** Edits of workbooks that other programs write in their own way. */
import { describe, expect, it } from "vitest";
import type { SheetPlan, WorkbookEdit } from "../../src/workbook";
import { OoxmlPackage } from "../../src/ooxml";
import { MAIN, RELATIONS, STRICT, applied, cellOf, hostOf, snapshotOf, tinyParts, zipOf, type Parts } from "./tiny-workbook";

const plan: SheetPlan = {
  name: "清单", kind: "findings", styles: { a: { fonts: ["宋体"], size: 11, fill: "#FFFFFF", border: true, numberFormat: "0.0\"分\"" } }, columnWidths: [], rowHeights: new Map(), cells: [{ row: 0, column: 0, value: 1.5, style: "a" }],
  merges: [], links: [], validations: [], freeze: null, print: { orientation: "portrait", margins: { top: 1, bottom: 1, left: 1, right: 1 }, area: null, titleRows: null, fitToWidth: false, breaksBefore: [], footer: "" },
};
const edits: readonly WorkbookEdit[] = [
  { kind: "set-value", cell: cellOf("A1"), before: 1, after: "文" },
  { kind: "set-marks", sheet: "S", marks: [{ level: "info", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] }] },
  { kind: "add-note", cell: cellOf("A1"), text: "注" },
  { kind: "put-sheet", plan, replace: false },
];
const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;

/** Gives every element of the spreadsheet's own vocabulary a prefix. */
const prefixed = (xml: string): string => (xml.includes(`xmlns="${MAIN}"`) ? xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`) : xml);
const strict = (xml: string): string => xml.replaceAll(MAIN, STRICT).replaceAll(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
const mapped = (parts: Parts, change: (xml: string) => string | Uint8Array): Parts => Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, name.startsWith("xl/") && !name.endsWith(".rels") || name === "_rels/.rels" || name.startsWith("xl/_rels") ? change(String(content)) : content]));

describe.each<[string, (xml: string) => string | Uint8Array]>([
  ["with prefixes", prefixed],
  ["in the strict form", strict],
  ["strict with prefixes", (xml) => strict(prefixed(xml))],
  ["in UTF-16", (xml) => new Uint8Array(Buffer.from(`\uFEFF${xml.replace("UTF-8", "UTF-16")}`, "utf16le"))],
  ["with a byte order mark", (xml) => `\uFEFF${xml}`],
])("a workbook %s", (_, change) => {
  it("takes every edit, is read again, and is cleared again", async () => {
    const bytes = zipOf(mapped(tinyParts({ sheet }), change));
    const host = await hostOf(bytes);
    expect(await applied(host, ...edits)).toEqual([]);
    await host.storeSetting("a", "文");
    const again = await hostOf(host.save());
    const after = await snapshotOf(host.save());
    expect(after.sheets.map(({ name, ownKind, rows }) => [name, ownKind, rows[0]?.values])).toEqual([["S", null, ["文"]], ["清单", "findings", [1.5]]]);
    expect([...after.sheets[1]?.facts.values() ?? []]).toEqual([{ shown: "1.5分", numberFormat: "0.0\"分\"" }]);
    expect(await again.loadSetting("a")).toEqual({ ok: true, value: "文" });
    await applied(again, { kind: "clear-marks", sheet: "S" }, { kind: "clear-notes", sheet: "S" }, { kind: "remove-sheet", sheet: "清单" }, { kind: "set-value", cell: cellOf("A1"), before: "文", after: 1 });
    await again.storeSetting("a", null);
    expect(OoxmlPackage.open(again.save()).names()).toEqual(OoxmlPackage.open(bytes).names());
    expect((await snapshotOf(again.save())).sheets).toEqual((await snapshotOf(bytes)).sheets);
  });

  it("keeps one vocabulary in each part it edits", async () => {
    const host = await hostOf(zipOf(mapped(tinyParts({ sheet }), change)));
    await applied(host, ...edits);
    const pkg = OoxmlPackage.open(host.save());
    const isStrict = pkg.text("xl/workbook.xml").includes(STRICT);
    for (const name of pkg.names().filter((name) => name.startsWith("xl/"))) expect(pkg.text(name).includes(isStrict ? MAIN : STRICT)).toBe(false);
  });
});
