/** What is known of every sheet before its cells are read: two syncs for any workbook. */
import { OWN_SHEET_NAME, RefusalError, ownSheetKindOf, type Area, type OwnSheetKind, type SheetVisibility } from "../../../workbook";
import { parseAddresses } from "../addresses";
import type { Session } from "../session";

export interface SheetFrame {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The smallest area that holds every value; null for a blank sheet. */
  readonly used: Area | null;
  /** null: some are hidden, some not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly filter: Area | null;
  readonly isProtected: boolean;
  readonly ownKind: OwnSheetKind | null;
}

export interface WorkbookFrame {
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetFrame[];
  /** Sheets were left out because they were not wanted. */
  readonly partial: boolean;
}

/** 2 January 1904 in the 1900 date system; 1 in the 1904 system. */
const SERIAL_IN_1900 = 1463;

/** @throws RefusalError sheet-missing where a wanted sheet is gone */
export async function readFrames(session: Session, wanted?: readonly string[]): Promise<WorkbookFrame> {
  const { workbook } = session.context;
  workbook.load("name");
  // Office.js has no property for the date system; a date function tells it.
  const serial = workbook.functions.date(1904, 1, 2);
  serial.load("value");
  workbook.worksheets.load("items/name,items/visibility");
  await session.sync();
  const all = workbook.worksheets.items;
  const missing = wanted?.find((name) => !all.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new RefusalError("sheet-missing", { sheet: missing });
  const asked = all.filter(({ name }) => wanted?.includes(name) ?? true).map(askSheet);
  await session.sync();
  return { name: workbook.name, date1904: serial.value !== SERIAL_IN_1900, sheets: asked.map(frameOf), partial: asked.length < all.length };
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly filter: Excel.Range;
  readonly kind: Excel.NamedItem;
}

function askSheet(sheet: Excel.Worksheet): Asked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load("address");
  const kind = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
  kind.load("formula");
  sheet.protection.load("protected");
  return { sheet, used, filter, kind };
}

function frameOf({ sheet, used, filter, kind }: Asked): SheetFrame {
  return {
    sheet,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    used: used.isNullObject ? null : { top: used.rowIndex, left: used.columnIndex, bottom: used.rowIndex + used.rowCount - 1, right: used.columnIndex + used.columnCount - 1 },
    rowsHidden: used.isNullObject ? false : (used.rowHidden),
    columnsHidden: used.isNullObject ? false : (used.columnHidden),
    filter: filter.isNullObject ? null : (parseAddresses(filter.address)?.[0] ?? null),
    isProtected: sheet.protection.protected,
    ownKind: kind.isNullObject ? null : ownSheetKindOf(String(kind.formula)),
  };
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetVisibility {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "very-hidden";
}
