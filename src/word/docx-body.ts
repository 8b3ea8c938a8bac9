/** The blocks of a Word document in order: paragraphs and tables, with merged cells as areas. */
import type { OoxmlPackage, XmlElement } from "../ooxml";
import { scanXml, xmlScanner } from "../ooxml";
import { tableBuilder, type TableBuilder, type WordTable } from "./word-table";

export interface BodyParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** Outline level of its style or its own, from 1; 0 without one. */
  readonly outline: number;
  /** A line of a table of contents. */
  readonly isContents: boolean;
}

export interface BodyTable {
  readonly kind: "table";
  readonly table: WordTable;
}

export type BodyBlock = BodyParagraph | BodyTable;

/** What is inside one of these is no text of the document as it stands. */
const SKIPPED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:pPrChange", "w:rPrChange", "w:tcPrChange", "w:trPrChange", "w:tblPrChange", "w:tblGridChange", "w:sectPrChange"]);
const TEXT_OF: Readonly<Record<string, string>> = { "w:br": "\n", "w:cr": "\n", "w:tab": "\t", "w:noBreakHyphen": "-" };

/** Reads word/document.xml. Tables inside cells become tables of their own, after the one they stand in. */
export function readBody(pkg: OoxmlPackage, part: string): readonly BodyBlock[] {
  const styles = outlineStyles(pkg);
  const blocks: BodyBlock[] = [];
  const tables: TableBuilder[] = [];
  let skipDepth: number | null = null;
  let paragraph: { text: string; outline: number; isContents: boolean; depth: number }[] = [];
  let inText = false;
  const contentsDepths: number[] = [];

  const open = (element: XmlElement): void => {
    const { key, depth } = element;
    if (skipDepth !== null) return;
    if (SKIPPED.has(key)) {
      skipDepth = depth;
      return;
    }
    const table = tables.at(-1);
    const current = paragraph.at(-1);
    switch (key) {
      case "w:tbl": tables.push(tableBuilder(depth)); break;
      case "w:p": paragraph.push({ text: "", outline: 0, isContents: contentsDepths.length > 0, depth }); break;
      case "w:pStyle": if (current) {
        const style = styles.get(element.attribute("w:val") ?? "");
        current.outline = style?.outline ?? 0;
        current.isContents ||= style?.isContents ?? false;
      } break;
      case "w:outlineLvl": if (current) current.outline = Number(element.attribute("w:val") ?? 9) % 9 + 1; break;
      case "w:docPartGallery": if (/table of contents/i.test(element.attribute("w:val") ?? "")) contentsDepths.push(sdtDepth(element)); break;
      case "w:t": inText = true; break;
      default:
        if (TEXT_OF[key] !== undefined && current && element.path.includes("w:r")) current.text += TEXT_OF[key];
        else table?.open(element);
    }
  };

  scanPart(pkg, part, {
    open,
    text(text) {
      const current = paragraph.at(-1);
      if (skipDepth === null && inText && current) current.text += text;
    },
    close(key, depth) {
      if (skipDepth !== null) {
        if (depth === skipDepth) skipDepth = null;
        return;
      }
      if (key === "w:t") inText = false;
      if (contentsDepths.at(-1) === depth) contentsDepths.pop();
      const table = tables.at(-1);
      if (key === "w:p") {
        const done = paragraph.at(-1);
        paragraph = paragraph.slice(0, -1);
        if (!done) return;
        if (table && table.depth < done.depth) table.paragraph(done.text);
        else blocks.push({ kind: "paragraph", text: done.text, outline: done.outline, isContents: done.isContents });
      } else if (key === "w:tbl" && table?.depth === depth) {
        tables.pop();
        blocks.push({ kind: "table", table: table.build() });
      } else table?.close(key, depth);
    },
  });
  return blocks;
}

/** The structured document tag that a gallery property stands in: w:sdt / w:sdtPr / w:docPartObj / w:docPartGallery. */
function sdtDepth(element: XmlElement): number {
  return element.path.lastIndexOf("w:sdt") + 1;
}

function scanPart(pkg: OoxmlPackage, part: string, handler: Parameters<typeof xmlScanner>[1]): void {
  const scanner = xmlScanner(part, handler);
  for (const chunk of pkg.textChunks(part)) scanner.write(chunk);
  scanner.end();
}

interface StyleFacts {
  readonly outline: number;
  readonly isContents: boolean;
}

/** Outline level of each paragraph style: its own or its parent's. */
function outlineStyles(pkg: OoxmlPackage): ReadonlyMap<string, StyleFacts> {
  const own = new Map<string, { name: string; outline: number | null; basedOn: string | null }>();
  if (!pkg.has("word/styles.xml")) return new Map();
  let id = "";
  scanXml(pkg.text("word/styles.xml"), "word/styles.xml", {
    open(element) {
      if (element.key === "w:style") {
        id = element.attribute("w:styleId") ?? "";
        own.set(id, { name: "", outline: null, basedOn: null });
      }
      const style = own.get(id);
      if (!style) return;
      if (element.key === "w:name") style.name = (element.attribute("w:val") ?? "").toLowerCase();
      if (element.key === "w:basedOn") style.basedOn = element.attribute("w:val") ?? null;
      if (element.key === "w:outlineLvl") style.outline = Number(element.attribute("w:val") ?? 9) % 9 + 1;
    },
    close(key) {
      if (key === "w:style") id = "";
    },
  });
  const facts = new Map<string, StyleFacts>();
  for (const [styleId, style] of own) {
    let at: string | null = styleId;
    let outline: number | null = null;
    for (let steps = 0; at !== null && outline === null && steps < 12; steps++) {
      const found: { name: string; outline: number | null; basedOn: string | null } | undefined = own.get(at);
      outline = found?.outline ?? (/^heading ([1-9])$/.exec(found?.name ?? "")?.[1] ? Number(/\d/.exec(found?.name ?? "")?.[0]) : null);
      at = found?.basedOn ?? null;
    }
    facts.set(styleId, { outline: outline ?? 0, isContents: /^(?:toc \d|table of contents|目录行)/.test(style.name) });
  }
  return facts;
}
