/** What another page needs to show the pane beside its own workbook. */
export { PaneApp, Themed } from "./app/app";
export { defectReport } from "./app/defect";
export { createPane, type Pane } from "./app/pane";
export { createStore, type Store } from "./app/store";
export { Tabs } from "./app/tabs";
export { systemTheme, type ThemeSource } from "./app/theme";
export { browserPage, saveBlob } from "./page";
export { startCore } from "./start-core";
