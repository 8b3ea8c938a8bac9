/** Makes Worksheet objects; apart from the class so that classes may refer to each other. */
import type { Sheet } from "../model/sheet";
import { ApiObject, type ApiClass } from "../protocol/api-class";

let sheetClass: ApiClass<Sheet> | null = null;

/** Called once by the class file. */
export function setSheetClass(apiClass: ApiClass<Sheet>): void {
  sheetClass = apiClass;
}

export function sheetObject(sheet: Sheet): ApiObject {
  if (!sheetClass) throw new Error("The Worksheet class is not loaded.");
  return ApiObject.of(sheetClass, sheet);
}
