import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../src/ooxml/crc32";
import { defaultLimits } from "../../src/ooxml/limits";
import { entryBytes } from "../../src/ooxml/zip-content";
import { openZip } from "../../src/ooxml/zip-read";
import { packEntry, writeZip } from "../../src/ooxml/zip-write";
import { RefusalError } from "../../src/workbook";
import { snapshotOf, tinyParts } from "./tiny-workbook";

const code = (work: () => unknown): string => {
  try {
    work();
    return "done";
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code;
    throw error;
  }
};

const le = (size: 2 | 4 | 8, value: number): readonly number[] => Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256);

/** An archive as Windows and Java write large ones: sizes and counts in zip64 fields, the entry's own header without sizes. */
function zip64(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes: number[] = [];
  const central: number[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const content = new TextEncoder().encode(text);
    const packed = deflateSync(content);
    const nameBytes = new TextEncoder().encode(name);
    const offset = bytes.length;
    bytes.push(...le(4, 0x04034b50), ...le(2, 45), ...le(2, 0x808), ...le(2, 8), ...le(4, 0), ...le(4, 0), ...le(4, 0), ...le(4, 0), ...le(2, nameBytes.length), ...le(2, 0), ...nameBytes, ...packed);
    bytes.push(...le(4, 0x08074b50), ...le(4, crc32(content)), ...le(8, packed.length), ...le(8, content.length));
    central.push(...le(4, 0x02014b50), ...le(2, 45), ...le(2, 45), ...le(2, 0x808), ...le(2, 8), ...le(4, 0), ...le(4, crc32(content)), ...le(4, 0xffffffff), ...le(4, 0xffffffff), ...le(2, nameBytes.length), ...le(2, 4 + 3 + 4 + 24), ...le(2, 0), ...le(2, 0), ...le(2, 0), ...le(4, 0), ...le(4, 0xffffffff), ...nameBytes);
    central.push(...le(2, 0x9999), ...le(2, 3), 1, 2, 3, ...le(2, 1), ...le(2, 24), ...le(8, content.length), ...le(8, packed.length), ...le(8, offset));
  }
  const start = bytes.length;
  const count = Object.keys(parts).length;
  bytes.push(...central);
  const end = bytes.length;
  bytes.push(...le(4, 0x06064b50), ...le(8, 44), ...le(2, 45), ...le(2, 45), ...le(4, 0), ...le(4, 0), ...le(8, count), ...le(8, count), ...le(8, central.length), ...le(8, start));
  bytes.push(...le(4, 0x07064b50), ...le(4, 0), ...le(8, end), ...le(4, 1));
  bytes.push(...le(4, 0x06054b50), ...le(2, 0), ...le(2, 0), ...le(2, 0xffff), ...le(2, 0xffff), ...le(4, 0xffffffff), ...le(4, 0xffffffff), ...le(2, 5), ...new TextEncoder().encode("a PK\u0005"));
  return new Uint8Array(bytes);
}

describe("an archive", () => {
  it("is read back as it was written", () => {
    const part = fc.tuple(fc.stringMatching(/^[a-z]{1,6}\/[a-z表 ]{1,6}\.xml$/), fc.uint8Array({ maxLength: 2_000 }));
    fc.assert(fc.property(fc.uniqueArray(part, { selector: ([name]) => name, maxLength: 8 }), (parts) => {
      const bytes = writeZip(parts.map(([name, content]) => packEntry(name, content)));
      const entries = openZip(bytes);
      expect(entries.map((entry) => [entry.name, entryBytes(entry)])).toEqual(parts);
      expect(writeZip(entries)).toEqual(bytes);
    }));
  });

  it("has the checksum of the standard, piece by piece too", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (a, b) => {
      expect(crc32(b, crc32(a))).toBe(crc32(new Uint8Array([...a, ...b])));
    }));
  });

  it("in zip64 form, with a comment and sizes behind the data, is read", async () => {
    const parts = Object.fromEntries(Object.entries(tinyParts({})).map(([name, content]) => [name, String(content)]));
    expect((await snapshotOf(zip64(parts))).sheets).toHaveLength(1);
  });

  it("is refused with too many entries, doubled names, shared bytes or an unknown compression", () => {
    const entry = packEntry("a.xml", new TextEncoder().encode("x".repeat(999)));
    expect(code(() => openZip(writeZip([entry, packEntry("b.xml", new Uint8Array())]), { ...defaultLimits, entries: 1 }))).toBe("file-too-large");
    expect(code(() => openZip(writeZip([entry, { ...entry, name: "A.XML", nameBytes: new TextEncoder().encode("A.XML") }])))).toBe("file-damaged");
    expect(code(() => openZip(writeZip([{ ...entry, method: 12 }]).slice()).map(entryBytes))).toBe("file-unsupported");
    const twice = writeZip([entry, packEntry("b.xml", new TextEncoder().encode("y"))]);
    const view = new DataView(twice.buffer);
    const first = view.getUint32(twice.length - 22 + 16, true);
    const second = first + 46 + "a.xml".length;
    view.setUint32(second + 42, 0, true);
    expect(code(() => openZip(twice))).toBe("file-damaged");
  });

  it("stored without compression keeps its parts", () => {
    const content = new TextEncoder().encode("<a/>");
    const entry = { ...packEntry("a.xml", content), method: 0, packed: content };
    expect(openZip(writeZip([entry])).map(entryBytes)).toEqual([content]);
  });
});
