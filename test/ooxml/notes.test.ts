import { describe, expect, it } from "vitest";
import type { AddNoteEdit } from "../../src/workbook";
import { OoxmlPackage } from "../../src/ooxml";
import { applied, cellOf, hostOf, tiny, tinyParts, zipOf } from "./tiny-workbook";

const note = (address: string, text = "问题：<缺少单位>\n改为“95%”"): AddNoteEdit => ({ kind: "add-note", cell: cellOf(address), text });
const clear = { kind: "clear-notes", sheet: "S" } as const;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet with a note of someone else on B2, whose drawing is no well-formed XML (an unclosed br, as old programs write). */
const withNote = zipOf(tinyParts({
  sheet: `<sheetData/><legacyDrawing xmlns:r="${RELATIONS}" r:id="v"/>`,
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="v" Type="${RELATIONS}/vmlDrawing" Target="../drawings/d.vml"/><Relationship Id="c" Type="${RELATIONS}/comments" Target="../comments9.xml"/></Relationships>`,
    "xl/comments9.xml": `<comments xmlns="${MAIN}"><authors><author>某人</author></authors><commentList><comment ref="B2" authorId="0"><text><t>原有</t></text></comment></commentList></comments>`,
    "xl/drawings/d.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="t"></v:shapetype><v:shape id="_x0000_s1025"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
  },
}));

describe("notes", () => {
  it("come with a box and are taken off without a trace", async () => {
    const bytes = tiny({ sheet: `<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts/>` });
    const host = await hostOf(bytes);
    expect(await applied(host, note("A1"), note("C3"))).toEqual([]);
    const pkg = OoxmlPackage.open(host.save());
    expect(pkg.text("xl/comments1.xml")).toContain("问题：&lt;缺少单位&gt;\n改为“95%”");
    expect(pkg.text("xl/comments1.xml").match(/<comment ref="(A1|C3)" authorId="0">/g)).toHaveLength(2);
    expect(pkg.text("xl/drawings/vmlDrawing1.vml").match(/<x:Row>[02]<\/x:Row><x:Column>[02]<\/x:Column>/g)).toHaveLength(2);
    expect(pkg.text("xl/worksheets/sheet1.xml")).toMatch(/footer="0"\/><legacyDrawing [^>]+\/><tableParts\/>/);
    await applied(host, clear);
    const [before, after] = [OoxmlPackage.open(bytes), OoxmlPackage.open(host.save())];
    expect(after.names()).toEqual(before.names());
    expect(after.text("xl/worksheets/sheet1.xml")).toBe(before.text("xl/worksheets/sheet1.xml"));
  });

  it("stand beside the user's, which stay when ours are cleared", async () => {
    const host = await hostOf(withNote);
    expect(await applied(host, note("A1"))).toEqual([]);
    const pkg = OoxmlPackage.open(host.save());
    expect(pkg.text("xl/comments9.xml")).toContain(`<authors><author>某人</author><author>绩效目标助手</author></authors>`);
    expect(pkg.text("xl/comments9.xml")).toContain(`<comment ref="A1" authorId="1">`);
    await applied(host, clear);
    const [before, after] = [OoxmlPackage.open(withNote), OoxmlPackage.open(host.save())];
    for (const name of ["xl/comments9.xml", "xl/drawings/d.vml", "xl/worksheets/sheet1.xml"]) expect(after.text(name)).toBe(before.text(name));
  });

  it("are known by how they begin where a program has lost the authors", async () => {
    const host = await hostOf(tiny({}));
    await applied(host, note("A1"));
    const saved = OoxmlPackage.open(host.save());
    saved.setText("xl/comments1.xml", saved.text("xl/comments1.xml").replace("<author>绩效目标助手</author>", "<author> </author>").replace("</commentList>", `<comment ref="D4" authorId="0"><text><t>他人</t></text></comment></commentList>`));
    const again = await hostOf(saved.save());
    await applied(again, clear);
    expect(OoxmlPackage.open(again.save()).text("xl/comments1.xml").match(/ref="[A-Z0-9]+"/g)).toEqual([`ref="D4"`]);
  });

  it("are refused where there is one, ours included, and the others are added", async () => {
    const host = await hostOf(withNote);
    expect(await applied(host, note("B2"), note("A1"), note("A1"))).toEqual(["cell-has-note", "cell-has-note"]);
    expect(await applied(host, note("A1"), note("A2"))).toEqual(["cell-has-note"]);
    expect(await applied(host, { ...note("A1"), cell: cellOf("A1", "无") })).toEqual(["sheet-missing"]);
  });
});
