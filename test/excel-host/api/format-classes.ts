/** RangeFormat and its parts (docs: Excel.RangeFormat, RangeFill, RangeFont, RangeBorderCollection, FormatProtection). */
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
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
const BORDER_STYLES = wordArgument("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot");

function borderProperty(part: string, standard: string, check: (value: unknown) => unknown): Property<BorderRanges> {
  return {
    get: (ranges, host) => styleProperty(`border.${ranges.side}.${part}`, standard).get(ranges, host),
    set: (ranges, value, host) => {
      if (ranges.side === "InsideVertical" && ranges.areas.some((area) => area.left === area.right)) throw refusals.invalidArgument(); // guessed, from Range.Borders in VBA
      if (ranges.side === "InsideHorizontal" && ranges.areas.some((area) => area.top === area.bottom)) throw refusals.invalidArgument();
      styleProperty(`border.${ranges.side}.${part}`, standard, check).set?.(ranges, value, host);
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
