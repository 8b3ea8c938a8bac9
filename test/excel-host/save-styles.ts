/** The looks of cells and conditional formats as a styles part. */
import type { Style } from "./model/cell";
import { xmlEscape } from "./save-xml";

export interface StyleTable {
  /** The index for a cell's s attribute. */
  readonly index: (style: Style | undefined) => number;
  readonly differentialIndex: (format: ReadonlyMap<string, unknown>) => number;
  readonly xml: () => string;
}

const ALIGNMENTS = { Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify", CenterAcrossSelection: "centerContinuous", Distributed: "distributed", Top: "top", Bottom: "bottom" } as const;

export function styleTable(): StyleTable {
  const fonts = uniqueList(['<font><sz val="11"/><name val="等线"/></font>']);
  const fills = uniqueList(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = uniqueList(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const formats = uniqueList([]);
  const cells = uniqueList(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const differentials = uniqueList([]);
  return {
    index(style) {
      if (!style || Object.keys(style).length === 0) return 0;
      const code = style.numberFormat;
      const format = code === undefined || code === null || code === "General" ? 0 : 164 + formats.index(String(code));
      const locked = style.locked === false ? '<protection locked="0"/>' : "";
      return cells.index(`<xf numFmtId="${format}" fontId="${fonts.index(fontXml(style))}" fillId="${fills.index(fillXml(style))}" borderId="${borders.index(borderXml(style))}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignmentXml(style)}${locked}</xf>`);
    },
    differentialIndex(format) {
      const color = format.get("fill.color");
      const bold = format.get("font.bold") === true ? "<font><b/></font>" : "";
      return differentials.index(`<dxf>${bold}${typeof color === "string" ? `<fill><patternFill><bgColor rgb="${argb(color)}"/></patternFill></fill>` : ""}</dxf>`);
    },
    xml() {
      const list = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join("")}</${name}>`;
      const numberFormats = formats.items.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${xmlEscape(code)}"/>`);
      return [
        numberFormats.length > 0 ? list("numFmts", numberFormats) : "", list("fonts", fonts.items), list("fills", fills.items), list("borders", borders.items),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>', list("cellXfs", cells.items),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>', list("dxfs", differentials.items),
      ].join("");
    },
  };
}

function uniqueList(first: readonly string[]): { readonly items: readonly string[]; readonly index: (item: string) => number } {
  const items = [...first];
  const known = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    index(item) {
      const index = known.get(item);
      if (index !== undefined) return index;
      known.set(item, items.length);
      return items.push(item) - 1;
    },
  };
}

const argb = (color: string): string => `FF${color.slice(1)}`;

function fontXml(style: Style): string {
  return [
    "<font>", style["font.bold"] === true ? "<b/>" : "", style["font.italic"] === true ? "<i/>" : "", style["font.underline"] === "Single" ? "<u/>" : "",
    `<sz val="${String(style["font.size"] ?? 11)}"/>`, typeof style["font.color"] === "string" ? `<color rgb="${argb(style["font.color"])}"/>` : "",
    `<name val="${xmlEscape(String(style["font.name"] ?? "等线"))}"/>`, "</font>",
  ].join("");
}

function fillXml(style: Style): string {
  const color = style["fill.color"];
  return typeof color === "string" && color !== "" ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>` : '<fill><patternFill patternType="none"/></fill>';
}

function borderXml(style: Style): string {
  const side = (edge: string): string => {
    const kind = style[`border.${edge}.style`];
    return kind === undefined || kind === null || kind === "None" ? `<${edge}/>` : `<${edge} style="thin"><color auto="1"/></${edge}>`;
  };
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

function alignmentXml(style: Style): string {
  const word = (key: string): string | undefined => ALIGNMENTS[String(style[key]) as keyof typeof ALIGNMENTS];
  const attributes = [
    word("horizontal") === undefined ? "" : `horizontal="${word("horizontal") ?? ""}"`, word("vertical") === undefined ? "" : `vertical="${word("vertical") ?? ""}"`,
    style.wrap === true ? 'wrapText="1"' : "", typeof style.indent === "number" && style.indent > 0 ? `indent="${style.indent}"` : "",
  ].filter((text) => text !== "");
  return attributes.length > 0 ? `<alignment ${attributes.join(" ")}/>` : "";
}
