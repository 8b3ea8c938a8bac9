/** The port on Office.js. */
import { outcomeOf, type WorkbookHost } from "../../workbook";
import { readWorkbook } from "./read/read-workbook";
import { inExcel, supports } from "./session";

/** The workbook that this Excel shows. Office.js must be ready, with ExcelApi 1.14. Any Office.js error is a refusal with a code, or a defect without user data. */
export function createExcelHost(): WorkbookHost {
  return {
    // Before ExcelApi 1.20 any write clears the user's Undo.
    abilities: { keepsUndo: supports("1.20"), notes: "comment", name: "excel" },
    read: (options = {}) => outcomeOf(() => inExcel(options, readWorkbook)),
    apply: () => notYet(),
    reveal: () => notYet(),
    watch: () => notYet(),
    loadSetting: () => notYet(),
    storeSetting: () => notYet(),
  };
}

function notYet(): never {
  throw new Error("not implemented yet");
}
