/** Makes Range and RangeAreas objects; apart from their classes so that classes may refer to each other. */
import { ApiObject, type ApiClass } from "../protocol/api-class";
import type { Range, Ranges } from "./ranges";

const classes: { range: ApiClass<Range> | null; ranges: ApiClass<Ranges> | null } = { range: null, ranges: null };

/** Called once by the two class files. */
export function setRangeClasses(range: ApiClass<Range> | null, ranges: ApiClass<Ranges> | null): void {
  classes.range = range ?? classes.range;
  classes.ranges = ranges ?? classes.ranges;
}

export function rangeObject(range: Range): ApiObject {
  if (!classes.range) throw new Error("The Range class is not loaded.");
  return ApiObject.of(classes.range, range);
}

export function rangesObject(ranges: Ranges): ApiObject {
  if (!classes.ranges) throw new Error("The RangeAreas class is not loaded.");
  return ApiObject.of(classes.ranges, ranges);
}
