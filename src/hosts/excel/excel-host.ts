/** The port on Office.js. */
import { outcomeOf, type WorkbookHost } from "../../workbook";
import { applyEdits } from "./apply/apply-edits";
import { readWorkbook } from "./read/read-workbook";
import { sheetNames } from "./read/sheet-names";
import { reveal } from "./reveal";
import { inExcel, supports, type HostMemory } from "./session";
import { readSettings, writeSetting } from "./settings";
import { watch } from "./watch";

/**
 * The workbook that this Excel shows. Office.js must be ready, with ExcelApi 1.14.
 * Whatever Excel refuses is a refusal with a code and no content of cells; anything else is a defect and thrown.
 */
export function createExcelHost(): WorkbookHost {
  const memory: HostMemory = { areasRefused: false };
  return {
    // Before ExcelApi 1.20 any write clears the user's Undo.
    abilities: { keepsUndo: supports("1.20"), notes: "comment", name: "excel" },
    read: (options = {}) => outcomeOf(() => inExcel(memory, options, (session) => readWorkbook(session, options.sheets))),
    sheetNames: () => outcomeOf(() => inExcel(memory, {}, sheetNames)),
    apply: (edits, options = {}) => outcomeOf(() => inExcel(memory, options, (session) => applyEdits(session, edits))),
    reveal: (cell) => outcomeOf(() => inExcel(memory, {}, (session) => reveal(session, cell))),
    watch: (listener) => outcomeOf(() => inExcel(memory, {}, (session) => watch(session, listener))),
    loadSetting: (key) => outcomeOf(() => inExcel(memory, {}, async (session) => (await readSettings(session)).get(key) ?? null)),
    storeSetting: (key, text) => outcomeOf(() => inExcel(memory, {}, (session) => writeSetting(session, key, text))),
  };
}
