export { accessibilityProblems } from "./accessibility";
export { screenshot, useBrowser, type BrowserTools } from "./use-browser";
