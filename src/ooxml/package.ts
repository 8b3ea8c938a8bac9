/**
 * An OOXML package that can be changed part by part. Parts that are not changed keep the bytes they had in the archive;
 * a part that is set back to its first content gets those bytes again.
 */
import { RefusalError } from "../workbook";
import { crc32 } from "./crc32";
import { defaultLimits, type Limits } from "./limits";
import { decodeXml, encodeXml, xmlDecoder, xmlEncoding, type XmlEncoding } from "./xml-encoding";
import { entryBytes, entryChunks } from "./zip-content";
import { openZip, type ZipEntry } from "./zip-read";
import { packEntry, writeZip } from "./zip-write";

interface Part {
  readonly name: string;
  /** As it came from the file; null for new parts. */
  readonly original: ZipEntry | null;
  /** Set where the part was changed. */
  readonly content: { readonly bytes: Uint8Array; readonly encoding: XmlEncoding } | null;
}

const UTF8: XmlEncoding = { label: "utf-8", mark: false };

/** What a package holds at one moment; see `checkpoint`. */
export type Checkpoint = ReadonlyMap<string, Part>;

export class OoxmlPackage {
  /** By lower-case name: part names do not differ by case alone (OPC, ECMA-376 part 2, 6.2.2.3). */
  private parts: Map<string, Part>;
  private readonly originals: ReadonlyMap<string, Part>;

  private constructor(entries: readonly ZipEntry[]) {
    this.parts = new Map(entries.filter((entry) => !entry.name.endsWith("/")).map((entry) => [entry.name.toLowerCase(), { name: entry.name, original: entry, content: null }]));
    this.originals = new Map(this.parts);
  }

  /** @throws RefusalError as `openZip` */
  static open(bytes: Uint8Array, limits: Limits = defaultLimits): OoxmlPackage {
    return new OoxmlPackage(openZip(bytes, limits));
  }

  static empty(): OoxmlPackage {
    return new OoxmlPackage([]);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** A part's bytes as they would stand in the archive. */
  packedBytes(name: string): Uint8Array {
    return packed(this.part(name)).packed;
  }

  /** Names of all parts, as the file spells them. */
  names(): readonly string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /** Size after inflating. */
  size(name: string): number {
    const part = this.part(name);
    return part.content?.bytes.length ?? part.original?.size ?? 0;
  }

  /** @throws RefusalError file-damaged where the part is missing, cut or no text */
  text(name: string): string {
    const part = this.part(name);
    return decodeXml(part.content?.bytes ?? bytesOf(part), part.name).text;
  }

  /** A part's text piece by piece, so that large worksheets never stand in memory whole. */
  *textChunks(name: string): Generator<string, void, undefined> {
    const part = this.part(name);
    const chunks = part.content ? [part.content.bytes] : entryChunksOf(part);
    let decode: ((bytes: Uint8Array | null) => string) | null = null;
    for (const chunk of chunks) {
      decode ??= xmlDecoder(xmlEncoding(chunk, part.name), part.name);
      yield decode(chunk);
    }
    if (decode) yield decode(null);
  }

  /** Writes a part's text: in UTF-8, in the part's old place in the archive or at its end. */
  setText(name: string, text: string): void {
    const old = this.parts.get(name.toLowerCase()) ?? this.originals.get(name.toLowerCase());
    const encoding = old?.content?.encoding ?? (old?.original ? decodeXmlEncoding(old) : UTF8);
    const bytes = encodeXml(text, encoding);
    const original = old?.original ?? null;
    const unchanged = original?.size === bytes.length && original.crc === crc32(bytes);
    this.parts.set(name.toLowerCase(), { name: old?.name ?? name, original, content: unchanged ? null : { bytes, encoding } });
  }

  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  checkpoint(): Checkpoint {
    return new Map(this.parts);
  }

  restore(checkpoint: Checkpoint): void {
    this.parts = new Map(checkpoint);
  }

  /** The bytes of the whole package, as an archive. */
  save(): Uint8Array {
    return writeZip([...this.parts.values()].map(packed));
  }

  private part(name: string): Part {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new RefusalError("file-damaged", { part: name });
    return part;
  }
}

function packed(part: Part): ZipEntry {
  if (part.content) return packEntry(part.name, part.content.bytes, part.original ?? undefined);
  if (part.original) return part.original;
  throw new Error(`part without content: ${part.name}`);
}

function bytesOf(part: Part): Uint8Array {
  return part.original ? entryBytes(part.original) : new Uint8Array();
}

function entryChunksOf(part: Part): Iterable<Uint8Array> {
  return part.original ? entryChunks(part.original) : [];
}

function decodeXmlEncoding(part: Part): XmlEncoding {
  return xmlEncoding(bytesOf(part), part.name);
}
