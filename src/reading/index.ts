export { readDocument } from "./read-document";
export { parseColumnMapping, type ColumnMapping } from "./mapping";
