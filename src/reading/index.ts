export { readDocument, type ReadingOptions } from "./read-document";
