/** Writing zip archives. Entries that came from an archive keep their packed bytes; new content is deflated. */
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-read";

/** 1 January 1980, 00:00: the earliest time a zip archive can say, so that equal content gives equal bytes. */
const NO_TIME = 0x0021_0000;
/** As zlib's default: within 1 % of the best size at a third of its time. */
const DEFLATE_LEVEL = 6;
const UTF8_NAME = 0x800;

/** Packs new content under a name; `like` gives the time of the entry that it replaces. */
export function packEntry(name: string, content: Uint8Array, like?: ZipEntry): ZipEntry {
  const nameBytes = like?.nameBytes ?? new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    utf8Name: like?.utf8Name ?? true,
    method: 8,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: DEFLATE_LEVEL }),
    time: like?.time ?? NO_TIME,
  };
}

/** The bytes of an archive with these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const sizes = entries.map((entry) => 30 + entry.nameBytes.length + entry.packed.length);
  const contentSize = sum(sizes);
  const directorySize = sum(entries.map((entry) => 46 + entry.nameBytes.length));
  const bytes = new Uint8Array(contentSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = contentSize;
  for (const [index, entry] of entries.entries()) {
    writeLocal(bytes, view, at, entry);
    writeCentral(bytes, view, central, entry, at);
    at += sizes[index] ?? 0;
    central += 46 + entry.nameBytes.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directorySize, true);
  view.setUint32(central + 16, contentSize, true);
  return bytes;
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  bytes.set(entry.nameBytes, at + 30);
  bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
}

function writeCentral(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, offset: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeShared(view, at + 6, entry);
  view.setUint32(at + 42, offset, true);
  bytes.set(entry.nameBytes, at + 46);
}

/** The 24 bytes that local and central headers share, from "version needed" to the name's length. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8Name ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
