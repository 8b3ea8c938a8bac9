export { createExcelHost } from "./excel-host";
export { selectedCell } from "./selected-cell";
