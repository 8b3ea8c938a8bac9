/** Excel.Worksheet and WorksheetCollection. */
import { EVENT } from "../event-numbers";
import type { ExcelHost } from "../host";
import { HostError, HostGap, refusals } from "../model/host-error";
import type { Sheet, Visibility } from "../model/sheet";
import { copySheet } from "../model/user-deeds";
import type { Workbook } from "../model/workbook";
import { ApiObject, type ApiClass, type Call } from "../protocol/api-class";
import { booleanArgument, colorArgument, integerArgument, textArgument, wordArgument } from "../protocol/arguments";
import { commentsClass } from "./comment-classes";
import { namesClass } from "./name-classes";
import { pageLayoutClass, rowBreaksClass } from "./page-layout-classes";
import { rangeObject, rangesObject } from "./range-objects";
import { rangeAt, rangeByIndexes, rangesAt } from "./ranges";
import { autoFilterClass, freezePanesClass, sheetProtectionClass, tablesClass } from "./sheet-part-classes";
import { setSheetClass, sheetObject } from "./sheet-object";

/** office.js registers an event by _Register…Event and takes it back by _Unregister…Event. */
const EVENT_MEMBERS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.dataChanged, ActivatedEvent: EVENT.activated, AddedEvent: EVENT.added, SelectionChangedEvent: EVENT.selectionChanged,
  DeletedEvent: EVENT.deleted, FormatChangedEvent: EVENT.formatChanged, EventNameChanged: EVENT.nameChanged,
};
function eventMethods<T>(target: (object: T) => string | null): Readonly<Record<string, Call<T>>> {
  return Object.fromEntries(Object.entries(EVENT_MEMBERS).flatMap(([name, type]): [string, Call<T>][] => [
    [`_Register${name}`, (object, _, host) => { host.events.register(type, target(object), 1); }],
    [`_Unregister${name}`, (object, _, host) => { host.events.register(type, target(object), -1); }],
  ]));
}

/** A protected workbook's structure stays as it is (docs: WorkbookProtection). */
function assertStructure(workbook: Workbook): void {
  if (workbook.isProtected) throw refusals.accessDenied();
}

function rename(sheet: Sheet, value: unknown, host: ExcelHost): void {
  assertStructure(sheet.workbook);
  const name = textArgument(value);
  sheet.workbook.assertSheetName(name, sheet);
  const nameBefore = sheet.name;
  sheet.name = name;
  host.events.sheetEvent(EVENT.nameChanged, sheet, { nameBefore, nameAfter: name });
}

function setVisibility(sheet: Sheet, value: unknown): void {
  assertStructure(sheet.workbook);
  const wanted = wordArgument("Visible", "Hidden", "VeryHidden")(value) as Visibility;
  if (wanted !== "Visible" && sheet.visibility === "Visible" && sheet.workbook.visibleSheets().length === 1) throw refusals.invalidOperation();
  sheet.visibility = wanted;
}

function move(sheet: Sheet, value: unknown): void {
  assertStructure(sheet.workbook);
  const { sheets } = sheet.workbook;
  const position = integerArgument(value);
  if (position < 0 || position >= sheets.length) throw refusals.invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** An object that outlived its sheet is refused. */
function assertThere(sheet: Sheet): void {
  if (!sheet.workbook.sheets.includes(sheet)) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export const worksheetClass: ApiClass<Sheet> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: { get: (sheet) => sheet.workbook.sheets.indexOf(sheet), set: move },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    TabColor: { get: (sheet) => sheet.tabColor, set: (sheet, value) => { sheet.tabColor = colorArgument(value) ?? ""; } },
    ShowGridlines: { get: (sheet) => sheet.showGridlines, set: (sheet, value) => { sheet.showGridlines = booleanArgument(value); } },
  },
  children: {
    AutoFilter: (sheet) => ApiObject.of(autoFilterClass, sheet),
    Comments: (sheet) => ApiObject.of(commentsClass, { workbook: sheet.workbook, sheet }),
    FreezePanes: (sheet) => ApiObject.of(freezePanesClass, sheet),
    HorizontalPageBreaks: (sheet) => ApiObject.of(rowBreaksClass, sheet),
    Names: (sheet) => ApiObject.of(namesClass, sheet.names),
    PageLayout: (sheet) => ApiObject.of(pageLayoutClass, sheet),
    Protection: (sheet) => ApiObject.of(sheetProtectionClass, sheet),
    Tables: (sheet) => ApiObject.of(tablesClass, sheet),
  },
  reads: {
    GetRange: (sheet, [address]) => rangeObject(rangeAt(sheet, address)),
    GetCell: (sheet, [row, column]) => rangeObject(rangeByIndexes(sheet, row, column, 1, 1)),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => rangeObject(rangeByIndexes(sheet, row, column, rows, columns)),
    GetRanges: (sheet, [addresses]) => rangesObject(rangesAt(sheet, addresses)),
    // Docs: a blank sheet gives its top left cell.
    GetUsedRange: (sheet, [valuesOnly]) => rangeObject({ sheet, area: sheet.usedArea(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.usedArea(valuesOnly === true);
      return area && rangeObject({ sheet, area });
    },
    _GetSheetById: (sheet, [id]) => sheetById(sheet.workbook, id),
    ...eventMethods((sheet: Sheet) => sheet.id),
  },
  writes: {
    Activate: (sheet, _, host) => {
      assertThere(sheet);
      if (sheet.visibility !== "Visible") throw refusals.invalidOperation();
      if (sheet.workbook.active === sheet) return;
      sheet.workbook.active = sheet;
      host.events.sheetEvent(EVENT.activated, sheet);
    },
    Copy: (sheet, [position], host) => {
      assertStructure(sheet.workbook);
      if (wordArgument("None", "Before", "After", "Beginning", "End")(position ?? "None") !== "End") throw new HostGap("copying a sheet to any place but the end");
      const copy = copySheet(sheet, freeCopyName(sheet));
      host.events.sheetEvent(EVENT.added, copy);
      return sheetObject(copy);
    },
    Delete: (sheet, _, host) => {
      assertThere(sheet);
      assertStructure(sheet.workbook);
      sheet.workbook.deleteSheet(sheet);
      host.events.sheetEvent(EVENT.deleted, sheet);
    },
  },
};
setSheetClass(worksheetClass);

/** "Name (2)", as Excel calls a copy. */
function freeCopyName({ name, workbook }: Sheet): string {
  for (let number = 2; ; number++) if (!workbook.find(`${name} (${number})`)) return `${name} (${number})`;
}

function sheetById(workbook: Workbook, id: unknown): ApiObject {
  const sheet = workbook.find(textArgument(id));
  if (!sheet) throw refusals.itemNotFound();
  return sheetObject(sheet);
}

export const worksheetsClass: ApiClass<Workbook> = {
  name: "WorksheetCollection",
  properties: {},
  items: (workbook) => workbook.sheets.map(sheetObject),
  indexer: (workbook, [key]) => sheetById(workbook, key),
  reads: {
    GetActiveWorksheet: (workbook) => sheetObject(workbook.active),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.find(textArgument(key));
      return sheet ? sheetObject(sheet) : null;
    },
    GetCount: (workbook, [visibleOnly]) => (visibleOnly === true ? workbook.visibleSheets() : workbook.sheets).length,
    ...eventMethods(() => null),
  },
  writes: {
    Add: (workbook, [name], host) => {
      assertStructure(workbook);
      const sheet = workbook.addSheet(name === undefined || name === null ? undefined : textArgument(name));
      host.events.sheetEvent(EVENT.added, sheet);
      return sheetObject(sheet);
    },
  },
};
