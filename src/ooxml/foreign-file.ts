/** Files that are no zip archive, told apart so that the refusal can say the remedy. */
import { RefusalError } from "../workbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses what cannot be a zip archive: empty files, OLE containers (old .xls, password-protected workbooks) and anything else.
 * A cut archive passes: its missing end is found later.
 */
export function refuseForeignContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new RefusalError("file-empty");
  if (startsWith(bytes, OLE)) throw new RefusalError(oleKind(bytes));
  // "PK", then 3 4 (an entry) or 5 6 (an archive without entries).
  if (!startsWith(bytes, [0x50, 0x4b])) throw new RefusalError("file-not-workbook");
  if (bytes.length < 22) throw new RefusalError("file-truncated");
}

/** An OLE container names its streams in UTF-16: "EncryptedPackage" (MS-OFFCRYPTO), "Workbook" (BIFF8), "Book" (BIFF5). */
function oleKind(bytes: Uint8Array): "file-encrypted" | "file-old-format" | "file-not-workbook" {
  if (holds(bytes, "EncryptedPackage") || holds(bytes, "EncryptionInfo")) return "file-encrypted";
  return holds(bytes, "Workbook") || holds(bytes, "Book") ? "file-old-format" : "file-not-workbook";
}

/** Whether the name stands in a directory entry: 128 bytes each, from a multiple of 128, named in their first 64. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from({ length: name.length + 1 }, (_, index) => [index < name.length ? name.charCodeAt(index) : 0, 0]).flat();
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (bytes[at] === wanted[0] && startsWith(bytes.subarray(at), wanted)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
