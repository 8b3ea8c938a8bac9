import { describe, expect, it } from "vitest";
import { hasCorpus, sharedBytes } from "../corpus";
import { openFileHost } from "../../src/hosts/file";
import { MAIN, outcomeCode, tiny, tinyParts, zipOf } from "./tiny-workbook";

describe.skipIf(!hasCorpus)("the damaged, hostile and odd files", () => {
  it.each([
    ["badxml.xlsx", "file-damaged"], ["biff.xls", "file-old-format"], ["bitflip.xlsx", "file-damaged"], ["bomb.xlsx", "file-too-large"],
    ["empty.xlsx", "file-empty"], ["encrypted.xlsx", "file-encrypted"], ["far1.xlsx", "read"], ["notzip.xlsx", "file-not-workbook"],
    ["trunc.xlsx", "file-truncated"], ["types_ok.xlsx", "read"],
  ])("%s: %s", async (file, code) => {
    expect(await outcomeCode(sharedBytes("badfiles", file))).toBe(code);
  }, 5_000);
});

describe("refusals", () => {
  it("names a document type declaration", async () => {
    expect(await outcomeCode(tiny({ sheet: `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>` }))).toBe("file-has-dtd");
  });

  it("names another kind of package, and a binary workbook", async () => {
    expect(await outcomeCode(zipOf({ "word/document.xml": "<w/>" }))).toBe("file-not-workbook");
    const parts = tinyParts({});
    expect(await outcomeCode(zipOf({ ...parts, "xl/workbook.bin": "x", "_rels/.rels": String(parts["_rels/.rels"]).replace("workbook.xml", "workbook.bin") }))).toBe("file-unsupported");
  });

  it("takes a part that inflates past its declared size, or has another checksum, as damaged", async () => {
    const bytes = tiny({ sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` });
    const directory = bytes.length - 22;
    const view = new DataView(bytes.buffer);
    const first = view.getUint32(directory + 16, true);
    const wrongSum = bytes.slice();
    wrongSum[first + 16] = (wrongSum[first + 16] ?? 0) ^ 1;
    // The first entry is [Content_Types].xml, which reading does not need; the second is _rels/.rels.
    const second = first + 46 + view.getUint16(first + 28, true);
    const wrongSize = bytes.slice();
    new DataView(wrongSize.buffer).setUint32(second + 24, 10, true);
    const wrongSecond = bytes.slice();
    wrongSecond[second + 16] = (wrongSecond[second + 16] ?? 0) ^ 1;
    expect([await outcomeCode(wrongSize), await outcomeCode(wrongSecond)]).toEqual(["file-damaged", "file-damaged"]);
  });

  it("refuses a bomb that lies about its size without inflating it", async () => {
    const bytes = zipOf({ ...tinyParts({}), "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) });
    const at = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    new DataView(bytes.buffer).setUint32(at + 24, 5_000, true);
    expect(await outcomeCode(bytes)).toBe("file-damaged");
    new DataView(bytes.buffer).setUint32(at + 24, 60_000_000, true);
    expect(await outcomeCode(bytes)).toBe("file-too-large");
  });

  it("refuses more cells than a workbook of an office can hold", async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="XFD${index + 1}"><v>1</v></c></row>`).join("");
    expect(await outcomeCode(tiny({ sheet: `<sheetData>${rows}</sheetData>` }))).toBe("file-too-large");
  });

  it("stops where it is called off", async () => {
    const host = await openFileHost(tiny({}), "t.xlsx");
    const stop = new AbortController();
    stop.abort();
    const read = host.ok ? await host.value.read({ signal: stop.signal }) : host;
    expect(read).toEqual({ ok: false, refusal: { code: "cancelled", facts: {} } });
  });
});
