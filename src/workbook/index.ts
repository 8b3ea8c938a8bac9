export {
  MAX_COLUMNS, MAX_ROWS, areaContains, areaOfCell, areasMeet, cellKey, columnIndex, columnName, formatArea, formatCell,
  parseArea, parseCell, positionOfKey, sameCell, type Area, type CellPosition, type CellRef,
} from "./address";
export type {
  CellFacts, CellScalar, OwnSheetKind, SheetRow, SheetSnapshot, SheetVisibility, SkippedSheet, Span, WorkbookSnapshot,
} from "./snapshot";
export { gridOf, type SheetGrid } from "./grid";
export type {
  CellStyle, HorizontalAlignment, PlanCell, PlanLink, PlanValidation, PrintSetup, SheetPlan, VerticalAlignment,
} from "./sheet-plan";
export {
  inverseOf, type AddNoteEdit, type ClearMarksEdit, type ClearNotesEdit, type HeldCell, type MarkLevel, type PutSheetEdit, type RemoveSheetEdit,
  type SetMarksEdit, type SetValueEdit, type WorkbookEdit,
} from "./edit";
export { RefusalError, ok, outcomeOf, refuse, unwrap, type Outcome, type Refusal, type RefusalCode } from "./outcome";
export type {
  Applied, HostOptions, Progress, Revealed, WorkbookChange, WorkbookHost,
} from "./host";
export { legalSheetName } from "./sheet-name";
export { BODY_SIZE, FONTS, LIST_FOOTER, LIST_LOOKS, ROW_LIMIT, listPrint } from "./list-sheet";
export { SETTING_KEYS } from "./setting-keys";
export { editedSheets, keepPlans } from "./written-sheets";
export { MARK_FILLS, NOTE_AUTHOR, NOTE_HEAD, OWN_SHEET_NAME, markFormula, markLevelOf, ownSheetFormula, ownSheetKindOf } from "./own-content";
export { SETTINGS_NAMESPACE, parseSettingsXml, settingsXml } from "./settings-part";
export { shownTexts } from "./shown-text";
