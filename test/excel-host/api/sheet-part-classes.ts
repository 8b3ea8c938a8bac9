/** Parts of a worksheet: protection, filter, frozen panes, tables (docs: Excel.WorksheetProtection, AutoFilter, WorksheetFreezePanes, TableCollection). */
import { WHOLE_SHEET } from "../model/geometry";
import { HostGap, refusals } from "../model/host-error";
import type { Sheet } from "../model/sheet";
import { ApiObject, type ApiClass } from "../protocol/api-class";
import { integerArgument } from "../protocol/arguments";
import { rangeObject } from "./range-objects";
import { rangeArgument } from "./ranges";

export const sheetProtectionClass: ApiClass<Sheet> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (sheet) => sheet.isProtected }, Options: { get: (sheet) => sheet.protectionOptions } },
  writes: {
    Protect: (sheet, [options]) => {
      if (sheet.isProtected) throw refusals.invalidOperation();
      sheet.isProtected = true;
      sheet.protectionOptions = options ?? {};
    },
    Unprotect: (sheet, [password]) => {
      if (password !== undefined && password !== null) throw new HostGap("passwords");
      sheet.isProtected = false;
    },
  },
};

export const autoFilterClass: ApiClass<Sheet> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: (sheet) => sheet.filter !== null },
    IsDataFiltered: { get: (sheet) => sheet.isDataFiltered() },
  },
  reads: { GetRangeOrNullObject: (sheet) => sheet.filter && rangeObject({ sheet, area: sheet.filter.area }) },
  writes: {
    Apply: (sheet, [range, column, criteria]) => {
      sheet.assertUnprotected();
      sheet.filter = { area: rangeArgument(range, sheet).area, criteria: new Map() };
      if (column !== undefined && column !== null) sheet.filter.criteria.set(integerArgument(column), criteria);
    },
    ClearCriteria: (sheet) => { sheet.filter?.criteria.clear(); },
    Remove: (sheet) => { sheet.filter = null; },
  },
};

export const freezePanesClass: ApiClass<Sheet> = {
  name: "WorksheetFreezePanes",
  properties: {},
  reads: { GetLocationOrNullObject: (sheet) => sheet.freeze && rangeObject({ sheet, area: sheet.freeze }) },
  writes: {
    FreezeAt: (sheet, [range]) => { sheet.freeze = rangeArgument(range, sheet).area; },
    FreezeRows: (sheet, [count]) => { sheet.freeze = { ...WHOLE_SHEET, bottom: integerArgument(count) - 1 }; },
    FreezeColumns: (sheet, [count]) => { sheet.freeze = { ...WHOLE_SHEET, right: integerArgument(count) - 1 }; },
    Unfreeze: (sheet) => { sheet.freeze = null; },
  },
};

type Table = Sheet["tables"][number];
const tableFilterClass: ApiClass<Table> = {
  name: "AutoFilter",
  properties: { Enabled: { get: () => true }, IsDataFiltered: { get: (table) => table.filtered } },
};
const tableClass: ApiClass<Table> = {
  name: "Table",
  id: (table) => table.name,
  properties: { Name: { get: (table) => table.name } },
  children: { AutoFilter: (table) => ApiObject.of(tableFilterClass, table) },
};
export const tablesClass: ApiClass<Sheet> = {
  name: "TableCollection",
  properties: { Count: { get: (sheet) => sheet.tables.length } },
  items: (sheet) => sheet.tables.map((table) => ApiObject.of(tableClass, table)),
};
