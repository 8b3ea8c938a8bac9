export { readDocument } from "./read-document";
export { fieldOfHeader, parseColumnMapping, storedColumnMapping, type ColumnField, type ColumnMapping, type SheetMapping } from "./mapping";
export { nothingRead, type NothingRead } from "./nothing-read";
