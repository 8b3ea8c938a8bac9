export { accessibilityProblems } from "./accessibility";
export type { ExcelWindow } from "./excel-window";
export { screenshot, useBrowser } from "./use-browser";
