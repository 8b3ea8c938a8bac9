/** The content of archive entries: sizes are capped while inflating and checksums compared, so that a bomb or damage ends in a refusal. */
import { Inflate } from "fflate";
import { RefusalError } from "../workbook";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-read";

/** Small enough that one push of the densest possible data gives no more than 8 MB. */
const PUSH_BYTES = 8 * 1024;

/**
 * Gives an entry's content piece by piece, never more of it in memory than one piece, and checks size and checksum at the end.
 * @throws RefusalError file-damaged, file-unsupported (a compression other than deflate)
 */
export function* entryChunks(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  let length = 0;
  let crc = 0;
  for (const chunk of rawChunks(entry)) {
    length += chunk.length;
    if (length > entry.size) throw new RefusalError("file-damaged", { part: entry.name });
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (length !== entry.size || crc !== entry.crc) throw new RefusalError("file-damaged", { part: entry.name });
}

/** An entry's whole content. */
export function entryBytes(entry: ZipEntry): Uint8Array {
  const chunks = [...entryChunks(entry)];
  const [first] = chunks;
  if (chunks.length === 1 && first) return first;
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function* rawChunks(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  if (entry.method === 0) {
    yield entry.packed;
    return;
  }
  if (entry.method !== 8) throw new RefusalError("file-unsupported", { part: entry.name, compression: entry.method });
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => { if (chunk.length > 0) ready.push(chunk); });
  const { packed } = entry;
  for (let at = 0; at < packed.length || at === 0; at += PUSH_BYTES) {
    try {
      inflate.push(packed.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= packed.length);
    } catch {
      throw new RefusalError("file-damaged", { part: entry.name });
    }
    const chunks = ready;
    ready = [];
    yield* chunks;
  }
}
