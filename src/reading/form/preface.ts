/** The lines over a table: title, year, unit row, 单位：万元. */
import { NO_FIELD, type Field } from "../../model";
import { splitUnit } from "../ledger/project-fields";
import type { SheetView } from "../sheet/sheet-view";
import { isExplanation, isMoneyUnit, isNote, isSignature, isTitle, isYearLine } from "../tables/row-kinds";
import { headCell } from "./form-cells";

export interface Preface {
  /** The first row of the table with its lines. */
  readonly top: number;
  readonly title: Field;
  readonly unitCode: Field;
  readonly unitName: Field;
  readonly moneyUnit: Field | null;
  /** （2026年度） in a line of its own, as printed; "" where there is none. */
  readonly yearLine: string;
}

/** Blank rows that may stand between the lines over a table. */
const BLANK_ROWS = 2;

/** Reads the lines from the row over `row` upwards, no further than `first`. `mayBeTitle` says which line is one. */
export function readPreface(view: SheetView, row: number, first: number, left: number, right: number, mayBeTitle: (view: SheetView, row: number, column: number) => boolean = isTitleLine): Preface {
  let top = row;
  let title: Field = NO_FIELD;
  let moneyUnit: Field | null = null;
  let unit = { unitCode: NO_FIELD, unitName: NO_FIELD };
  let blank = 0;
  let yearLine = "";
  for (let at = row - 1; at >= first && blank <= BLANK_ROWS; at--) {
    const columns = view.filledIn(at, left, right);
    if (columns.length === 0) {
      blank++;
      continue;
    }
    const texts = columns.map((column) => view.text(at, column));
    if (texts.some((text) => isExplanation(text) || isNote(text))) break;
    // 填报人：… alone stands under the table before.
    const isUnitRow = title.cell === null && texts.every((text) => !isTitle(text)) && !texts.every(isSignature) && columns.every((column) => isUnitCell(view, at, column, columns.length > 1));
    if (isUnitRow) {
      yearLine = texts.find(isYearLine) ?? yearLine;
      const found = unitRow(view, at, columns, left);
      moneyUnit ??= found.moneyUnit;
      if (unit.unitName.cell === null) unit = found;
    } else {
      const titleColumn = title.cell === null ? titleIn(view, at, columns, mayBeTitle) : null;
      if (titleColumn === null) break;
      title = view.field(at, titleColumn);
      const beside = columns.filter((column) => column !== titleColumn);
      if (beside.length > 0) moneyUnit ??= unitRow(view, at, beside, left).moneyUnit;
    }
    top = at;
    blank = 0;
    if (title.cell !== null) break;
  }
  return { top, title, unitCode: unit.unitCode, unitName: unit.unitName, moneyUnit, yearLine };
}

/** The title's column in a row: alone, or with 单位：万元 beside it. */
function titleIn(view: SheetView, row: number, columns: readonly number[], mayBeTitle: (view: SheetView, row: number, column: number) => boolean): number | null {
  const rest = columns.filter((column) => !isMoneyUnit(view.text(row, column)));
  const [only] = rest;
  return rest.length === 1 && only !== undefined && mayBeTitle(view, row, only) ? only : null;
}

/** 360001某某局 · 单位：万元 · 填报单位：某某局 · （2026年度） · 填报日期：…; any text beside one of these. */
function isUnitCell(view: SheetView, row: number, column: number, hasCompany: boolean): boolean {
  const cell = headCell(view, row, column);
  if (isMoneyUnit(cell.text) || isYearLine(cell.text) || cell.inside !== null || isSignature(cell.text)) return true;
  if (/^[[（(【]?\d{3,12}[\]）)】]?[\s\-_]*[\u4e00-\u9fff]/.test(cell.text) && !/^\d{4}年/.test(cell.text) && cell.text.length <= 60) return true;
  return hasCompany && cell.text.length <= 60;
}

function unitRow(view: SheetView, row: number, columns: readonly number[], left: number): { readonly unitCode: Field; readonly unitName: Field; readonly moneyUnit: Field | null } {
  let moneyUnit: Field | null = null;
  let unit: Field = NO_FIELD;
  for (const column of columns) {
    const cell = headCell(view, row, column);
    if (isMoneyUnit(cell.text)) moneyUnit = view.field(row, column);
    else if (isYearLine(cell.text)) view.claim(row, column);
    else if (cell.id === "fillingDate") view.claim(row, column);
    else if (cell.inside !== null && unit.cell === null && (cell.id === "unitName" || cell.id === "departmentName" || cell.id === "implementingUnit")) unit = { ...view.field(row, column), text: cell.inside };
    else if (cell.inside === null && cell.id === null && unit.cell === null && !isSignature(cell.text)) unit = view.field(row, column);
  }
  // 单位：万元 with a blank cell before it: the unit was not printed.
  if (unit.cell === null && moneyUnit !== null && (moneyUnit.cell?.column ?? left) > left) {
    const blank = view.field(row, left);
    return { unitCode: blank, unitName: blank, moneyUnit };
  }
  return { ...splitUnit(unit), moneyUnit };
}

/** Project names that quote a document's title make long titles. */
const LONGEST_TITLE = 160;

/** Any short line alone in its row can be a table's title; a sentence, a note or a signature cannot. */
function isTitleLine(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  if (isTitle(text)) return true;
  return text.length <= LONGEST_TITLE && !isNote(text) && !isSignature(text) && !isExplanation(text) && !/[。；;]$/.test(text) && view.label(row, column) === null;
}

/** The title of a ledger or list is no project's and goes nowhere: only a line that says what the table is counts as one. */
export function isLedgerTitle(view: SheetView, row: number, column: number): boolean {
  return isTitleLine(view, row, column) && /绩效|预算|项目|目标|清单|台账|汇总/.test(view.text(row, column));
}
