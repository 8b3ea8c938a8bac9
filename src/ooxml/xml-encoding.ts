/** The encoding of an XML part: by its byte order mark, its first bytes, or its declaration (XML 1.0, appendix F). */
import { RefusalError } from "../workbook";

export interface XmlEncoding {
  /** A label that TextDecoder knows. */
  readonly label: string;
  /** The part began with a byte order mark. */
  readonly mark: boolean;
}

/** Long enough for any XML declaration. */
const HEAD_BYTES = 256;

/** @throws RefusalError file-damaged where the declared encoding is unknown */
export function xmlEncoding(bytes: Uint8Array, part: string): XmlEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: "utf-8", mark: true };
  if (a === 0xff && b === 0xfe) return { label: "utf-16le", mark: true };
  if (a === 0xfe && b === 0xff) return { label: "utf-16be", mark: true };
  if (a === 0x3c && b === 0) return { label: "utf-16le", mark: false };
  if (a === 0 && b === 0x3c) return { label: "utf-16be", mark: false };
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? "utf-8";
  try {
    return { label: new TextDecoder(declared).encoding, mark: false };
  } catch {
    throw new RefusalError("file-damaged", { part, encoding: declared });
  }
}

/** Decodes a part piece by piece; a byte sequence that is no character is damage. */
export function xmlDecoder(encoding: XmlEncoding, part: string): (bytes: Uint8Array | null) => string {
  const decoder = new TextDecoder(encoding.label, { fatal: true });
  return (bytes) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new RefusalError("file-damaged", { part });
    }
  };
}

/** A part's text, without byte order mark. */
export function decodeXml(bytes: Uint8Array, part: string): { readonly text: string; readonly encoding: XmlEncoding } {
  const encoding = xmlEncoding(bytes, part);
  const decode = xmlDecoder(encoding, part);
  return { text: decode(bytes) + decode(null), encoding };
}

/** The bytes of an edited part: UTF-8, with the mark it had; a declaration of another encoding is corrected. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  const isUtf8 = encoding.label === "utf-8";
  const declared = isUtf8 ? text : text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])[A-Za-z0-9._-]+/, "$1UTF-8");
  return new TextEncoder().encode(isUtf8 && encoding.mark ? "\uFEFF" + declared : declared);
}
