/** Excel.RangeAreas and the collection of its ranges. */
import { cellsOf } from "../model/geometry";
import { refusals } from "../model/host-error";
import { ApiObject, type ApiClass } from "../protocol/api-class";
import { integerArgument } from "../protocol/arguments";
import { conditionalFormatsClass } from "./conditional-format-classes";
import { formatClass } from "./format-classes";
import { addressOf } from "./range-class";
import { rangeObject, setRangeClasses } from "./range-objects";
import type { Ranges } from "./ranges";
import { sheetObject } from "./sheet-object";
import { validationClass } from "./validation-class";

const rangeCollectionClass: ApiClass<Ranges> = {
  name: "RangeCollection",
  properties: {},
  items: ({ sheet, areas }) => areas.map((area) => rangeObject({ sheet, area })),
  reads: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[integerArgument(index)];
      if (!area) throw refusals.itemNotFound();
      return rangeObject({ sheet, area });
    },
  },
};

export const rangeAreasClass: ApiClass<Ranges> = {
  name: "RangeAreas",
  tracked: true,
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, area })).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((count, area) => count + cellsOf(area), 0) },
  },
  children: {
    Areas: (ranges) => ApiObject.of(rangeCollectionClass, ranges),
    Format: (ranges) => ApiObject.of(formatClass, ranges),
    ConditionalFormats: (ranges) => ApiObject.of(conditionalFormatsClass, ranges),
    DataValidation: (ranges) => ApiObject.of(validationClass, ranges),
    Worksheet: (ranges) => sheetObject(ranges.sheet),
  },
};

setRangeClasses(null, rangeAreasClass);
