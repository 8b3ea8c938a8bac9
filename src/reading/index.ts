export { readDocument, type ReadingOptions } from "./read-document";
export { columnFields, parseColumnMapping, type ColumnField, type ColumnMapping, type SheetMapping } from "./mapping";
