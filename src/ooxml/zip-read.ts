/**
 * The directory of a zip archive (PKWARE APPNOTE 6.3), zip64 included. What it says of itself is not trusted:
 * see also zip-content.ts.
 */
import { RefusalError, type Span } from "../workbook";
import { defaultLimits, type Limits } from "./limits";
import { refuseForeignContainer } from "./foreign-file";

export interface ZipEntry {
  /** As in the archive, with "/" between folders. */
  readonly name: string;
  /** The name's own bytes and flags, to be written again unchanged. */
  readonly nameBytes: Uint8Array;
  readonly utf8Name: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Size after inflating, as declared. */
  readonly size: number;
  /** The bytes as they stand in the archive. */
  readonly packed: Uint8Array;
  /** MS-DOS time and date. */
  readonly time: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Lists the entries of an archive in its own order; nothing is inflated yet.
 * @throws RefusalError file-empty, file-not-workbook, file-truncated, file-damaged, file-encrypted, file-old-format, file-too-large
 */
export function openZip(bytes: Uint8Array, limits: Limits = defaultLimits): readonly ZipEntry[] {
  refuseForeignContainer(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) throw new RefusalError("file-too-large", { entries: directory.count, limit: limits.entries });
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory.offset;
  let total = 0;
  const spans: Span[] = [];
  for (let index = 0; index < directory.count; index++) {
    const { entry, next } = readCentral(bytes, view, at);
    at = next;
    total += entry.size;
    spans.push({ first: entry.packed.byteOffset, last: entry.packed.byteOffset + entry.packed.length });
    if (names.has(entry.name.toLowerCase())) throw new RefusalError("file-damaged", { part: entry.name });
    names.add(entry.name.toLowerCase());
    refuseLargeEntry(entry, limits);
    if (total > limits.totalBytes) throw new RefusalError("file-too-large", { bytes: total, limit: limits.totalBytes });
    entries.push(entry);
  }
  refuseSharedBytes(spans);
  return entries;
}

/** Entries that share their bytes are the trick of the densest bombs; no writer makes them. */
function refuseSharedBytes(spans: readonly Span[]): void {
  let end = 0;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first || a.last - b.last)) {
    if (first < end) throw new RefusalError("file-damaged", { part: "zip" });
    end = last;
  }
}

function refuseLargeEntry(entry: ZipEntry, limits: Limits): void {
  const tooDense = entry.size > limits.ratioFloor && entry.size > entry.packed.length * limits.ratio;
  if (entry.size > limits.partBytes || tooDense) {
    throw new RefusalError("file-too-large", { part: entry.name, bytes: entry.size, limit: limits.partBytes });
  }
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const size = view.byteLength;
  const lowest = Math.max(0, size - 22 - 0xffff);
  let at = size - 22;
  while (at >= lowest && view.getUint32(at, true) !== END) at--;
  if (at < lowest) throw new RefusalError("file-truncated");
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return inside({ count, offset }, size);
  return inside(findDirectory64(view, at) ?? { count, offset }, size);
}

function findDirectory64(view: DataView, end: number): { readonly count: number; readonly offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = safe64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw new RefusalError("file-damaged", { part: "zip" });
  return { count: safe64(view, at + 32), offset: safe64(view, at + 48) };
}

function inside<T extends { readonly offset: number }>(directory: T, size: number): T {
  if (directory.offset >= size) throw new RefusalError("file-truncated");
  return directory;
}

function readCentral(bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new RefusalError("file-damaged", { part: "zip" });
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new RefusalError("file-damaged", { part: "zip" });
  const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes).replaceAll("\\", "/").replace(/^\/+/, "");
  if ((flags & 1) !== 0) throw new RefusalError("file-encrypted");
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const start = contentStart(view, sizes.offset, name);
  if (start + sizes.packed > bytes.length) throw new RefusalError("file-truncated");
  const entry: ZipEntry = {
    name, nameBytes,
    utf8Name: (flags & 0x800) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed: bytes.subarray(start, start + sizes.packed),
    time: view.getUint32(at + 12, true),
  };
  return { entry, next };
}

/** Sizes and offset, from the zip64 extra field where the 32-bit fields are full. */
function readSizes(view: DataView, at: number, extraAt: number, extraLength: number): { readonly size: number; readonly packed: number; readonly offset: number } {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  const end = extraAt + extraLength;
  for (let field = extraAt; field + 4 <= end;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1 && field + 4 + length <= end) {
      const last = field + 4 + length;
      let value = field + 4;
      const take = (current: number): number => {
        if (current !== 0xffffffff || value + 8 > last) return current;
        value += 8;
        return safe64(view, value - 8);
      };
      size = take(size);
      packed = take(packed);
      offset = take(offset);
    }
    field += 4 + length;
  }
  return { size, packed, offset };
}

function contentStart(view: DataView, offset: number, name: string): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw new RefusalError("file-damaged", { part: name });
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function safe64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RefusalError("file-damaged", { part: "zip" });
  return Number(value);
}
