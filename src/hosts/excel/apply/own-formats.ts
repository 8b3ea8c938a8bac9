/**
 * Finding our conditional formats. Excel refuses to read the formula of another type (OfficeDev/office-js#2180) and cannot read
 * some made by hand at all (#5222, #6827), so types come first, then the formulas of the custom ones, one by one where that fails.
 */
import { markLevelOf } from "../../../workbook";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";

export interface OwnFormats {
  /** In the order of the sheet's list. */
  readonly own: readonly Excel.ConditionalFormat[];
  /** Formats whose formula could not be read: they may be ours. */
  readonly unreadable: number;
  /** All formats of the sheet. */
  readonly count: number;
}

/** Refusals that would come again whatever is read; anything else may lie in a single format. */
const GENERAL = ["InvalidOperationInCellEditMode", "ApiNotFound", "HostBusy", "RequestAborted", "ServiceNotAvailable", "Conflict", "ConnectionFailure"];

/** Two syncs for any number of sheets; where Excel fails on a format, one more for each custom format. null: not even the list could be read. */
export async function readOwnFormats(session: Session, sheets: readonly Excel.Worksheet[]): Promise<readonly (OwnFormats | null)[]> {
  try {
    const lists = sheets.map(listOf);
    await session.tryWith();
    const customs = lists.map((list) => list.items.filter((item) => item.type === "Custom"));
    for (const item of customs.flat()) item.custom.rule.load("formula");
    if (customs.some((items) => items.length > 0)) await session.tryWith();
    return lists.map((list, index) => ({ own: (customs[index] ?? []).filter(isOurs), unreadable: 0, count: list.items.length }));
  } catch (error) {
    assertSingle(error);
  }
  const found: (OwnFormats | null)[] = [];
  for (const sheet of sheets) found.push(await readOneByOne(session, sheet));
  return found;
}

function listOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const list = sheet.getRange().conditionalFormats;
  list.load("items/type");
  return list;
}

/** One without a formula is ours, too: a batch was cut off between the format and its formula. Excel's own dialog makes none, and it shows nothing. */
function isOurs({ custom: { rule: { formula } } }: Excel.ConditionalFormat): boolean {
  return formula === "" || markLevelOf(formula) !== null;
}

async function readOneByOne(session: Session, sheet: Excel.Worksheet): Promise<OwnFormats | null> {
  const list = listOf(sheet);
  try {
    await session.tryWith();
  } catch (error) {
    assertSingle(error);
    return null;
  }
  const own: Excel.ConditionalFormat[] = [];
  let unreadable = 0;
  for (const item of list.items) {
    if (item.type !== "Custom") continue;
    item.custom.rule.load("formula");
    try {
      await session.tryWith();
      if (isOurs(item)) own.push(item);
    } catch (error) {
      assertSingle(error);
      unreadable++;
    }
  }
  return { own, unreadable, count: list.items.length };
}

function assertSingle(error: unknown): void {
  const code = officeErrorCode(error);
  if (code === null || GENERAL.includes(code)) throw refusalOf(error);
}
