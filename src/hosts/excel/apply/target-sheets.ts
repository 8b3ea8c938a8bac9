/** What must be known of the sheets that edits go to, in one sync. */
import { OWN_SHEET_NAME, areaContains, ownSheetKindOf, type Area, type CellPosition, type OwnSheetKind } from "../../../workbook";
import { parseAddresses } from "../addresses";
import type { Session } from "../session";

export interface TargetSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly allowsFormats: boolean;
  readonly ownKind: OwnSheetKind | null;
  readonly position: number;
  readonly id: string;
  readonly visible: boolean;
  /** Whether a value written there might land in, or belong to, a filtered list. */
  readonly isFiltered: (cell: CellPosition) => boolean;
}

export interface Targets {
  readonly readOnly: boolean;
  readonly structureLocked: boolean;
  /** By name in lower case, as Excel compares; a sheet that is not there is missing. */
  readonly sheets: ReadonlyMap<string, TargetSheet>;
  /** Names of all sheets, and of those that are seen. */
  readonly names: readonly string[];
  readonly visibleNames: readonly string[];
}

export async function readTargets(session: Session, names: Iterable<string>): Promise<Targets> {
  const { workbook } = session.context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/position");
  await session.sync();
  const wanted = new Set([...names].map((name) => name.toLowerCase()));
  const asked = workbook.worksheets.items.filter((sheet) => wanted.has(sheet.name.toLowerCase())).map((sheet) => {
    sheet.protection.load("protected,options");
    sheet.autoFilter.load("isDataFiltered");
    const filter = sheet.autoFilter.getRangeOrNullObject();
    filter.load("address");
    sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
    const kind = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
    kind.load("formula");
    return { sheet, filter, kind };
  });
  if (asked.length > 0) await session.sync();
  return {
    readOnly: workbook.readOnly,
    structureLocked: workbook.protection.protected,
    names: workbook.worksheets.items.map((sheet) => sheet.name),
    visibleNames: workbook.worksheets.items.filter((sheet) => sheet.visibility === "Visible").map((sheet) => sheet.name),
    sheets: new Map(asked.map(({ sheet, filter, kind }) => [sheet.name.toLowerCase(), {
      sheet,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      allowsFormats: !sheet.protection.protected || sheet.protection.options.allowFormatCells === true,
      ownKind: kind.isNullObject ? null : ownSheetKindOf(String(kind.formula)),
      position: sheet.position,
      id: sheet.id,
      visible: sheet.visibility === "Visible",
      isFiltered: filteredBy(sheet, filter.isNullObject ? null : (parseAddresses(filter.address)?.[0] ?? null)),
    }])),
  };
}

function filteredBy(sheet: Excel.Worksheet, filter: Area | null): (cell: CellPosition) => boolean {
  // Where the tables' areas would cost another sync, any filtered table makes the whole sheet one not to write to.
  const anyTable = sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
  const filtered = sheet.autoFilter.isDataFiltered;
  return (cell) => anyTable || (filtered && (!filter || areaContains(filter, cell)));
}
