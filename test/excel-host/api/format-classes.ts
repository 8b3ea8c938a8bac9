/** RangeFormat and its parts (docs: Excel.RangeFormat, RangeFill, RangeFont, RangeBorderCollection, FormatProtection). */
import type { Area } from "../../../src/workbook";
import { refusals } from "../model/host-error";
import type { ExcelHost } from "../host";
import { ApiObject, type ApiClass, type Property } from "../protocol/api-class";
import { booleanArgument, colorArgument, integerArgument, numberArgument, wordArgument } from "../protocol/arguments";
import type { Ranges } from "./ranges";
import { setStyle, styleProperty } from "./styles";

const fillClass: ApiClass<Ranges> = {
  name: "RangeFill",
  properties: { Color: styleProperty("fill.color", "", colorArgument), Pattern: styleProperty("fill.pattern", null) },
  writes: { Clear: (ranges, _, host) => { setStyle(ranges, "fill.color", undefined, host); } },
};

const fontClass: ApiClass<Ranges> = {
  name: "RangeFont",
  properties: {
    Name: styleProperty("font.name", "等线"), Size: styleProperty("font.size", 11, numberArgument), Color: styleProperty("font.color", "#000000", colorArgument),
    Bold: styleProperty("font.bold", false, booleanArgument), Italic: styleProperty("font.italic", false, booleanArgument),
    Underline: styleProperty("font.underline", "None"), Strikethrough: styleProperty("font.strike", false, booleanArgument),
  },
};

interface BorderRanges extends Ranges {
  readonly side: string;
}
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
const BORDER_STYLES = wordArgument("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot");

/** The cells' own borders that a side of an area means. */
function cellBorders(area: Area, side: string): readonly { readonly edge: "top" | "bottom" | "left" | "right"; readonly area: Area }[] {
  if (side === "EdgeTop") return [{ edge: "top", area: { ...area, bottom: area.top } }];
  if (side === "EdgeBottom") return [{ edge: "bottom", area: { ...area, top: area.bottom } }];
  if (side === "EdgeLeft") return [{ edge: "left", area: { ...area, right: area.left } }];
  if (side === "EdgeRight") return [{ edge: "right", area: { ...area, left: area.right } }];
  // Guessed, from Range.Borders in VBA: a single row or column has no inside.
  if (side === "InsideVertical") {
    if (area.left === area.right) throw refusals.invalidArgument();
    return [{ edge: "right", area: { ...area, right: area.right - 1 } }, { edge: "left", area: { ...area, left: area.left + 1 } }];
  }
  if (area.top === area.bottom) throw refusals.invalidArgument();
  return [{ edge: "bottom", area: { ...area, bottom: area.bottom - 1 } }, { edge: "top", area: { ...area, top: area.top + 1 } }];
}

function borderProperty(part: string, standard: string, check: (value: unknown) => unknown): Property<BorderRanges> {
  const each = (ranges: BorderRanges): readonly (readonly [string, Ranges])[] =>
    ranges.areas.flatMap((area) => cellBorders(area, ranges.side).map(({ edge, area: cells }) => [`border.${edge}.${part}`, { sheet: ranges.sheet, areas: [cells] }] as const));
  return {
    get: (ranges, host) => {
      const values = new Set(each(ranges).map(([key, cells]) => styleProperty(key, standard).get(cells, host)));
      return values.size === 1 ? [...values][0] : null;
    },
    set: (ranges, value, host) => {
      for (const [key, cells] of each(ranges)) styleProperty(key, standard, check).set?.(cells, value, host);
    },
  };
}

const borderClass: ApiClass<BorderRanges> = {
  name: "RangeBorder",
  id: (ranges) => ranges.side,
  properties: {
    SideIndex: { get: (ranges) => ranges.side },
    Style: borderProperty("style", "None", BORDER_STYLES),
    Weight: borderProperty("weight", "Thin", wordArgument("Hairline", "Thin", "Medium", "Thick")),
    Color: borderProperty("color", "#000000", colorArgument),
  },
};

const bordersClass: ApiClass<Ranges> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  indexer: (ranges, [side]) => ApiObject.of(borderClass, { ...ranges, side: wordArgument(...SIDES)(side) }),
  items: (ranges) => SIDES.map((side) => ApiObject.of(borderClass, { ...ranges, side })),
};

const protectionClass: ApiClass<Ranges> = {
  name: "FormatProtection",
  properties: { Locked: styleProperty("locked", true, booleanArgument), FormulaHidden: styleProperty("formulaHidden", false, booleanArgument) },
};

/** Column widths and row heights in points; the standard sizes are those of a new workbook in 等线 11 (guessed). */
function sizeProperty(which: "columnWidths" | "rowHeights", standard: number): Property<Ranges> {
  const bounds = which === "columnWidths" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  return {
    get: ({ sheet, areas }) => {
      const sizes = new Set(areas.flatMap((area) => Array.from({ length: Math.min(area[bounds[1]] - area[bounds[0]] + 1, 2000) }, (_, i) => sheet[which].get(area[bounds[0]] + i) ?? standard)));
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: ({ sheet, areas }, value: unknown, host: ExcelHost) => {
      const size = numberArgument(value);
      // Docs: a row is at most 409 points high; a column at most 255 characters wide.
      if (size < 0 || size > (which === "rowHeights" ? 409.5 : 1790)) throw refusals.invalidArgument();
      sheet.assertUnprotected();
      for (const area of areas) {
        for (let index = area[bounds[0]]; index <= area[bounds[1]]; index++) sheet[which].set(index, size);
        host.events.formatted(sheet, area);
      }
    },
  };
}

export const formatClass: ApiClass<Ranges> = {
  name: "RangeFormat",
  properties: {
    WrapText: styleProperty("wrap", false, booleanArgument),
    IndentLevel: styleProperty("indent", 0, integerArgument),
    ShrinkToFit: styleProperty("shrink", false, booleanArgument),
    HorizontalAlignment: styleProperty("horizontal", "General", wordArgument("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed")),
    VerticalAlignment: styleProperty("vertical", "Bottom", wordArgument("Top", "Center", "Bottom", "Justify", "Distributed")),
    ColumnWidth: sizeProperty("columnWidths", 54),
    RowHeight: sizeProperty("rowHeights", 14.25),
  },
  children: {
    Fill: (ranges) => ApiObject.of(fillClass, ranges),
    Font: (ranges) => ApiObject.of(fontClass, ranges),
    Borders: (ranges) => ApiObject.of(bordersClass, ranges),
    Protection: (ranges) => ApiObject.of(protectionClass, ranges),
  },
};
