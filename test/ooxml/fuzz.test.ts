/** Whatever the bytes: a named refusal or a reading, never a crash, a hang or a quiet loss. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf, type SheetSnapshot, type WorkbookEdit, type WorkbookSnapshot } from "../../src/workbook";
import { openFileHost } from "../../src/hosts/file";
import { MAIN, applied, cellOf, hostOf, snapshotOf, tiny, tinyParts, zipOf } from "./tiny-workbook";

const rows = Array.from({ length: 12 }, (_, row) => `<row r="${row + 1}">${["A", "B", "C"].map((column, index) => `<c r="${column}${row + 1}" s="${index}" t="${index === 0 ? "s" : "n"}"><v>${index === 0 ? row % 3 : row * 1.5}</v></c>`).join("")}</row>`).join("");
const content = { sheet: `<sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`, strings: "<si><t>绩效</t></si><si><r><t>目标</t></r></si><si><t>表</t></si>", formats: ["0%", "yyyy/m/d"] };
const good = tiny(content);

async function outcome(bytes: Uint8Array): Promise<WorkbookSnapshot | string> {
  const host = await openFileHost(bytes, "t.xlsx");
  const read = host.ok ? await host.value.read() : host;
  if (!read.ok) {
    expect(read.refusal.code).toMatch(/^file-/);
    return read.refusal.code;
  }
  return read.value;
}

/** Every edit there is; each is done or refused. */
async function editsGoThrough(bytes: Uint8Array): Promise<void> {
  const host = await openFileHost(bytes, "t.xlsx");
  if (!host.ok) return;
  const edits: readonly WorkbookEdit[] = [
    { kind: "set-value", cell: cellOf("B3"), before: 3, after: "x" }, { kind: "add-note", cell: cellOf("B3"), text: "x" },
    { kind: "set-marks", sheet: "S", marks: [{ level: "error", areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] }] }, { kind: "clear-marks", sheet: "S" }, { kind: "clear-notes", sheet: "S" },
  ];
  const readable = (await host.value.read()).ok;
  await host.value.apply(edits);
  if (readable) expect(await outcome(host.value.save())).not.toBeTypeOf("string");
}

const cells = (sheet: SheetSnapshot | undefined): unknown => ({ rows: sheet?.rows, facts: sheet?.facts, merges: sheet?.merges });

describe("any bytes", () => {
  it("are refused or read", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await outcome(bytes)).toBeTypeOf("string");
      await outcome(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]));
    }), { numRuns: 300 });
  });

  it("with one flipped are refused, or read as they were", async () => {
    const whole = await snapshotOf(good);
    await fc.assert(fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ change;
      const read = await outcome(bytes);
      // Names, times and fields that reading does not need may change; what is read may not, but by losing the part that names it.
      if (typeof read !== "string" && read.skipped.length === 0 && read.sheets.length > 0) expect(cells(read.sheets[0])).toEqual(cells(whole.sheets[0]));
      if (typeof read !== "string") expect(read.sheets.length + read.skipped.length).toBeGreaterThan(0);
    }), { numRuns: 400 });
  }, 60_000);

  it("cut anywhere are refused", async () => {
    for (let length = 0; length < good.length; length += 7) expect(await outcome(good.slice(0, length))).toBeTypeOf("string");
  });

  it("with a stretch taken out or doubled are refused or read", async () => {
    await fc.assert(fc.asyncProperty(fc.nat(good.length), fc.nat(200), fc.boolean(), async (at, length, twice) => {
      const piece = good.slice(at, at + length);
      await outcome(new Uint8Array([...good.slice(0, at), ...(twice ? [...piece, ...piece] : []), ...good.slice(at + length)]));
    }), { numRuns: 200 });
  });
});

describe("any XML", () => {
  const name = fc.constantFrom("row", "c", "v", "f", "is", "t", "r", "rPh", "sheetData", "mergeCells", "mergeCell", "cols", "col", "autoFilter", "sheetProtection", "conditionalFormatting", "cfRule", "formula", "legacyDrawing", "extLst");
  const attribute = fc.tuple(fc.constantFrom("r", "t", "s", "ref", "min", "max", "hidden", "ht", "si", "sheet", "sqref", "priority", "type", "xmlns", "xmlns:r"), fc.constantFrom("A1", "B2", "XFD1048576", "A0", "1", "0", "-1", "1e9", "s", "str", "b", "e", "d", "inlineStr", "shared", "array", "A1:B2", "B2:A1", "", "99999999999", MAIN));
  const text = fc.constantFrom("", "0", "1", "-7", "1e400", "NaN", "A1+B2", "_x0041_", "&#x1F600;", "&amp;", "  ", "2024-02-30", "<![CDATA[<v>1</v>]]>", "<!-- c -->", "<?p i?>");
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, text, fc.tuple(name, fc.uniqueArray(attribute, { selector: ([key]) => key, maxLength: 3 }), fc.array(tie("tree"), { maxLength: 4 })).map(([tag, attributes, children]) => `<${tag}${attributes.map(([key, value]) => ` ${key}="${value}"`).join("")}>${children.join("")}</${tag}>`)),
  }));

  it("in the sheet is refused or read, and edits of it are done or refused", async () => {
    await fc.assert(fc.asyncProperty(fc.array(tree, { maxLength: 5 }), fc.boolean(), async (trees, inRows) => {
      const xml = trees.join("");
      const bytes = tiny({ ...content, sheet: inRows ? `<sheetData><row>${xml}</row></sheetData>` : xml });
      await outcome(bytes);
      await editsGoThrough(bytes);
    }), { numRuns: 250 });
  }, 60_000);

  it("in any part is refused or read", async () => {
    const parts = tinyParts(content);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), tree, async (part, xml) => {
      const bytes = zipOf({ ...parts, [part]: `<?xml version="1.0"?>${xml}` });
      const read = await outcome(bytes);
      if (typeof read !== "string" && part !== "xl/workbook.xml") expect(read.sheets.length + read.skipped.length).toBe(1);
      await editsGoThrough(bytes);
    }), { numRuns: 250 });
  }, 60_000);

  it("cut in any part is damage", async () => {
    const parts = tinyParts(content);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(parts).filter((part) => !part.startsWith("["))), fc.double({ min: 0, max: 0.999, noNaN: true }), async (part, share) => {
      const whole = String(parts[part]);
      expect(await outcome(zipOf({ ...parts, [part]: whole.slice(0, Math.floor(whole.length * share)) }))).toBe("file-damaged");
    }), { numRuns: 200 });
  });

  it("with names that every object has is no trap", async () => {
    const host = await hostOf(tiny({ sheet: `<sheetData><row r="1"><c r="A1" t="constructor" s="__proto__"><v>1</v></c><constructor __proto__="1"/></row></sheetData>` }));
    expect(await applied(host, { kind: "set-marks", sheet: "toString", marks: [] })).toEqual(["sheet-missing"]);
    const [sheet] = (await snapshotOf(host.save())).sheets;
    if (!sheet) throw new Error("no sheet");
    expect(gridOf(sheet).value({ row: 0, column: 0 })).toBe(1);
    expect(await outcome(tiny({ sheet: `<sheetData><row><c t="str"><v>&constructor;</v></c></row></sheetData>` }))).toBe("file-damaged");
  });
});
