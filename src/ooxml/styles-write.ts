/** Adds looks to the styles part, each once: a look that is there already is used again. */
import type { CellStyle } from "../workbook";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { OoxmlPackage } from "./package";
import { PartEdit, type XmlNode } from "./part-edit";
import { stylesPartOf, type StylesPart } from "./styles-part";
import { escapeAttribute } from "./text-escapes";
import type { WorkbookPart } from "./workbook-part";

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
type Collection = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";
/** Ids below are the built-in formats'. */
const FIRST_OWN_FORMAT = 164;

/** Collects looks; `save` writes them. */
export class StyleSheetEdit {
  private readonly edit: PartEdit;
  private readonly items = new Map<Collection, string[]>();
  private readonly added = new Map<Collection, string[]>();
  private readonly formatIds = new Map<string, number>();
  private readonly prefix: string;

  private constructor(private readonly styles: StylesPart) {
    this.edit = new PartEdit(styles.text, styles.part, 3);
    this.prefix = this.edit.root.prefix;
    for (const node of this.edit.child("numFmts")?.children ?? []) this.formatIds.set(node.attributes.formatCode ?? "", Number(node.attributes.numFmtId));
  }

  /** Of the workbook's styles part; one is added where a workbook without any gets its first look. */
  static of(pkg: OoxmlPackage, book: WorkbookPart): StyleSheetEdit {
    return new StyleSheetEdit(stylesPartOf(pkg, book));
  }

  /** The index for a cell's `s` attribute. */
  cellStyle(style: CellStyle): number {
    const [font = "宋体"] = style.fonts;
    const color = style.color === undefined ? "" : this.element("color", `rgb="${argb(style.color)}"`);
    const fontId = this.add("fonts", this.element("font", "", [
      style.bold === true ? this.element("b") : "", this.element("sz", `val="${style.size}"`), color,
      // 134: the character set of simplified Chinese, so that a missing font is replaced by one that has the characters.
      this.element("name", `val="${escapeAttribute(font)}"`), this.element("charset", `val="134"`),
    ].join("")));
    const fillId = style.fill === undefined ? 0 : this.add("fills", this.element("fill", "", this.element("patternFill", `patternType="solid"`, this.element("fgColor", `rgb="${argb(style.fill)}"`) + this.element("bgColor", `indexed="64"`))));
    const side = (name: string): string => this.element(name, `style="thin"`, this.element("color", `indexed="64"`));
    const borderId = style.border === true ? this.add("borders", this.element("border", "", ["left", "right", "top", "bottom"].map(side).join("") + this.element("diagonal"))) : 0;
    const alignment = [
      style.horizontal === undefined ? "" : `horizontal="${style.horizontal}" `, `vertical="${style.vertical ?? "center"}"`,
      style.wrap === true ? ` wrapText="1"` : "", style.indent === undefined || style.indent === 0 ? "" : ` indent="${style.indent}"`,
    ].join("");
    const attributes = `numFmtId="${this.formatId(style.numberFormat ?? "General")}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
    return this.add("cellXfs", this.element("xf", attributes, this.element("alignment", alignment)));
  }

  /** The index of a conditional format's look: a background alone. */
  markStyle(fill: string): number {
    return this.add("dxfs", this.element("dxf", "", this.element("fill", "", this.element("patternFill", "", this.element("bgColor", `rgb="${argb(fill)}"`)))));
  }

  /** Takes back, when called, the looks that were collected since. */
  checkpoint(): () => void {
    const lengths = new Map([...this.items].map(([collection, items]) => [collection, items.length]));
    const addedLengths = new Map([...this.added].map(([collection, items]) => [collection, items.length]));
    const formats = new Map(this.formatIds);
    return () => {
      for (const [collection, items] of this.items) {
        const length = lengths.get(collection);
        if (length === undefined) this.items.delete(collection);
        else items.length = length;
      }
      for (const [collection, items] of this.added) {
        const length = addedLengths.get(collection);
        if (length === undefined) this.added.delete(collection);
        else items.length = length;
      }
      for (const code of [...this.formatIds.keys()]) if (!formats.has(code)) this.formatIds.delete(code);
    };
  }

  save(): void {
    for (const [collection, xml] of this.added) {
      const node = this.edit.child(collection);
      const count = this.itemsOf(collection).length;
      if (node) {
        this.edit.append(node, xml.join(""));
        this.edit.setAttribute(node, "count", String(count));
      } else this.edit.insertInOrder(collection, ORDER, this.element(collection, `count="${count}"`, xml.join("")));
    }
    if (this.added.size > 0) this.styles.save(this.edit.text());
  }

  private formatId(code: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([id, known]) => known === code && LANGUAGE_FREE.has(Number(id)));
    if (builtIn) return Number(builtIn[0]);
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.add("numFmts", this.element("numFmt", `numFmtId="${id}" formatCode="${escapeAttribute(code)}"`));
    return id;
  }

  private add(collection: Collection, xml: string): number {
    const items = this.itemsOf(collection);
    const known = items.indexOf(xml);
    if (known >= 0) return known;
    items.push(xml);
    const added = this.added.get(collection);
    if (added) added.push(xml);
    else this.added.set(collection, [xml]);
    return items.length - 1;
  }

  private itemsOf(collection: Collection): string[] {
    let items = this.items.get(collection);
    if (!items) this.items.set(collection, items = (this.edit.child(collection)?.children ?? []).map((node: XmlNode) => this.edit.source(node)));
    return items;
  }

  private element(name: string, attributes = "", content = ""): string {
    const tag = `${this.prefix}${name}`;
    const start = attributes === "" ? tag : `${tag} ${attributes}`;
    return content === "" ? `<${start}/>` : `<${start}>${content}</${tag}>`;
  }
}

/** Built-in formats that mean the same in every language of Excel. */
const LANGUAGE_FREE: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 9, 10, 11, 49]);

/** "#RRGGBB" → "FFRRGGBB". */
function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
