/**
 * Conditional formats (docs: Excel.ConditionalFormatCollection, ConditionalFormat, CustomConditionalFormat).
 * Ids: an item's id is only its place among the priorities, so it shifts when another is deleted (guessed: the worst case).
 */
import type { ConditionalFormatItem } from "../model/conditional-format";
import { meet } from "../model/geometry";
import { HostGap, refusals } from "../model/host-error";
import { ApiObject, type ApiClass, type Property } from "../protocol/api-class";
import { booleanArgument, colorArgument, field, integerArgument, textArgument, wordArgument } from "../protocol/arguments";
import type { Ranges } from "./ranges";
import { rangeObject, rangesObject } from "./range-objects";

interface Item {
  readonly ranges: Ranges;
  readonly item: ConditionalFormatItem;
}

const formatsOf = ({ sheet, areas }: Ranges): readonly ConditionalFormatItem[] =>
  sheet.conditionalFormats.filter((item) => item.areas.some((area) => areas.some((one) => meet(area, one))));

const priorityOf = ({ ranges, item }: Item): number => ranges.sheet.conditionalFormats.indexOf(item);

function formatProperty(key: string, check: (value: unknown) => unknown = (value) => value): Property<Item> {
  return {
    get: ({ item }) => item.format.get(key) ?? (key.endsWith("color") ? "" : null),
    set: ({ item }, value) => {
      const checked = check(value);
      if (checked === undefined) item.format.delete(key);
      else item.format.set(key, checked);
    },
  };
}

const fillClass: ApiClass<Item> = { name: "ConditionalRangeFill", properties: { Color: formatProperty("fill.color", colorArgument) } };
const fontClass: ApiClass<Item> = {
  name: "ConditionalRangeFont",
  properties: { Color: formatProperty("font.color", colorArgument), Bold: formatProperty("font.bold", booleanArgument), Underline: formatProperty("font.underline") },
};
const formatClass: ApiClass<Item> = {
  name: "ConditionalRangeFormat",
  properties: {},
  children: { Fill: (item) => ApiObject.of(fillClass, item), Font: (item) => ApiObject.of(fontClass, item) },
};
const ruleClass: ApiClass<Item> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: ({ item }) => {
        if (item.unreadable) throw refusals.itemNotFound();
        return item.formula;
      },
      set: ({ item }, value) => { item.formula = textArgument(value); },
    },
  },
};
const customClass: ApiClass<Item> = {
  name: "CustomConditionalFormat",
  properties: {},
  children: { Rule: (item) => ApiObject.of(ruleClass, item), Format: (item) => ApiObject.of(formatClass, item) },
};

const itemClass: ApiClass<Item> = {
  name: "ConditionalFormat",
  id: (item) => String(priorityOf(item) + 1),
  properties: {
    Id: { get: (item) => String(priorityOf(item) + 1) },
    Type: { get: ({ item }) => item.type },
    Priority: { get: priorityOf, set: (item, value) => { move(item, integerArgument(value)); } },
    StopIfTrue: { get: ({ item }) => item.stopIfTrue, set: ({ item }, value) => { item.stopIfTrue = booleanArgument(value); } },
  },
  children: {
    // OfficeDev/office-js#2180: reading the custom part of another type is refused.
    Custom: (item) => {
      if (item.item.type !== "Custom") throw refusals.invalidOperation();
      return ApiObject.of(customClass, item);
    },
    CustomOrNullObject: (item) => (item.item.type === "Custom" ? ApiObject.of(customClass, item) : null),
  },
  reads: {
    GetRange: ({ ranges, item }) => {
      const [area, more] = item.areas;
      if (!area || more) throw refusals.invalidOperation();
      return rangeObject({ sheet: ranges.sheet, area });
    },
    GetRanges: ({ ranges, item }) => rangesObject({ sheet: ranges.sheet, areas: item.areas }),
  },
  writes: {
    Delete: ({ ranges, item }) => {
      const { sheet } = ranges;
      assertFormattable(ranges);
      if (item.unreadable || !sheet.conditionalFormats.includes(item)) throw refusals.itemNotFound(); // OfficeDev/office-js#5222
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== item);
    },
  },
};

function move(item: Item, priority: number): void {
  const { sheet } = item.ranges;
  const others = sheet.conditionalFormats.filter((one) => one !== item.item);
  if (priority < 0 || priority > others.length) throw refusals.invalidArgument();
  sheet.conditionalFormats = [...others.slice(0, priority), item.item, ...others.slice(priority)];
}

/** A protected sheet refuses, unless its protection allows formatting of cells (docs: WorksheetProtectionOptions.allowFormatCells). */
function assertFormattable({ sheet }: Ranges): void {
  if (sheet.isProtected && field(sheet.protectionOptions, "allowFormatCells") !== true) throw refusals.accessDenied();
}

const NEW_TYPES = wordArgument("Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue");

export const conditionalFormatsClass: ApiClass<Ranges> = {
  name: "ConditionalFormatCollection",
  properties: {},
  items: (ranges) => formatsOf(ranges).map((item) => ApiObject.of(itemClass, { ranges, item })),
  indexer: (ranges, [id]) => {
    const item = formatsOf(ranges).find((one) => String(priorityOf({ ranges, item: one }) + 1) === id);
    if (!item) throw refusals.itemNotFound();
    return ApiObject.of(itemClass, { ranges, item });
  },
  reads: {
    GetCount: (ranges) => formatsOf(ranges).length,
    GetItemAt: (ranges, [index]) => {
      const item = formatsOf(ranges)[integerArgument(index)];
      if (!item) throw refusals.itemNotFound();
      return ApiObject.of(itemClass, { ranges, item });
    },
  },
  writes: {
    Add: (ranges, [type], host) => {
      assertFormattable(ranges);
      if (ranges.areas.length > 1 && !host.rangeAreasConditionalFormats) throw refusals.invalidArgument();
      if (NEW_TYPES(type) !== "Custom") throw new HostGap(`conditional formats of type ${String(type)}`);
      const item: ConditionalFormatItem = { type: "Custom", areas: ranges.areas, formula: "", format: new Map(), stopIfTrue: false };
      // A new format comes first (support.microsoft.com, "Manage conditional formatting rule precedence").
      ranges.sheet.conditionalFormats = [item, ...ranges.sheet.conditionalFormats];
      return ApiObject.of(itemClass, { ranges, item });
    },
    ClearAll: (ranges) => {
      assertFormattable(ranges);
      for (const area of ranges.areas) ranges.sheet.clearConditionalFormats(area);
    },
  },
};
