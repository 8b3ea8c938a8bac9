/** Style properties over one or many areas: null where the cells differ (docs: "null property value"). */
import type { ExcelHost } from "../host";
import type { Scalar } from "../model/cell";
import { isUnbounded, meet } from "../model/geometry";
import type { Property } from "../protocol/api-class";
import type { Ranges } from "./ranges";

export function styleProperty(key: string, standard: Scalar | null, check: (value: unknown) => unknown = (value) => value): Property<Ranges> {
  return {
    get: (ranges) => uniform(ranges, key, standard),
    set: (ranges, value, host) => { setStyle(ranges, key, check(value) as Scalar | undefined, host); },
  };
}

export function setStyle({ sheet, areas }: Ranges, key: string, value: Scalar | undefined, host: ExcelHost): void {
  for (const area of areas) {
    sheet.assertWritable(area);
    // Whole rows and columns are cut to what is used: a simplification of this host.
    const part = isUnbounded(area) ? meet(area, sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 }) : area;
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++) for (let column = part.left; column <= part.right; column++) sheet.setStyle(row, column, key, value);
    host.events.formatted(sheet, area);
  }
}

function uniform({ sheet, areas }: Ranges, key: string, standard: Scalar | null): Scalar | null {
  let first: Scalar | null | undefined;
  for (const area of areas) {
    const part = isUnbounded(area) ? meet(area, sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 }) : area;
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const value = sheet.style(row, column, key) ?? standard;
        if (first === undefined) first = value;
        else if (value !== first) return null;
      }
    }
  }
  return first ?? standard;
}
