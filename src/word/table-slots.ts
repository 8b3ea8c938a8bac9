/**
 * Tables written as text into the places that the library kept for them. Its own table classes make several objects for each
 * element and copy them on writing: a document of 500 projects has a million elements and would take minutes of memory clearing.
 */
import { FileChild, type IXmlableObject } from "docx";

/** One element; `children` are elements. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly string[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) start += ` ${key}="${String(value)}"`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
}

/** Text for an element; what XML cannot hold is left out before (`xmlText`). */
export function escapedText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
}

/** The place of a block in the document's body. */
export class TableSlot extends FileChild {
  constructor(readonly xml: string) {
    super(SLOT);
  }

  override prepForXml(): IXmlableObject {
    return { [SLOT]: [] };
  }
}

const SLOT = "slot";

/** The body with each slot's block in its place. The number of slots in the text must be theirs. */
export function fillSlots(body: string, slots: readonly TableSlot[]): string {
  const parts = body.split(/<slot\/>|<slot><\/slot>/);
  if (parts.length !== slots.length + 1) throw new Error(`${String(parts.length - 1)} places for ${String(slots.length)} tables`);
  return parts.flatMap((part, index) => [part, slots[index]?.xml ?? ""]).join("");
}
