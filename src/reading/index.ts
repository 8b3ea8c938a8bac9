export { readDocument } from "./read-document";
export { parseColumnMapping, storedColumnMapping, type ColumnMapping } from "./mapping";
