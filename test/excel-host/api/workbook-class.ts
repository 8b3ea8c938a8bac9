/** Excel.Workbook, Application, WorkbookProtection and the one function that the add-in calls. */
import { MAX_COLUMNS } from "../../../src/workbook";
import type { Workbook } from "../model/workbook";
import { HostGap, refusals } from "../model/host-error";
import { ApiObject, type ApiClass } from "../protocol/api-class";
import { integerArgument, textArgument } from "../protocol/arguments";
import { commentsClass } from "./comment-classes";
import { namesClass } from "./name-classes";
import { rangeObject } from "./range-objects";
import "./range-areas-class";
import { customXmlPartsClass, settingsClass } from "./setting-classes";
import { worksheetsClass } from "./worksheet-class";

const applicationClass: ApiClass<Workbook> = {
  name: "Application",
  properties: { CalculationMode: { get: () => "Automatic" } },
  reads: { SuspendScreenUpdatingUntilNextSync: () => undefined, SuspendApiCalculationUntilNextSync: () => undefined },
};

const protectionClass: ApiClass<Workbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (workbook) => workbook.isProtected } },
  writes: {
    Protect: (workbook, [password]) => {
      if (password !== undefined && password !== null) throw new HostGap("passwords");
      workbook.isProtected = true;
    },
    Unprotect: (workbook) => { workbook.isProtected = false; },
  },
};

const functionResultClass: ApiClass<number> = { name: "FunctionResult", properties: { Value: { get: (value) => value }, Error: { get: () => null } } };

/** DATE(year, month, day): the serial number tells the date system (docs: "Date systems in Excel"). */
const functionsClass: ApiClass<Workbook> = {
  name: "Functions",
  properties: {},
  reads: {
    Date: (workbook, [year, month, day]) => {
      const serial = Date.UTC(integerArgument(year), integerArgument(month) - 1, integerArgument(day)) / 86_400_000 + 25_569;
      return ApiObject.of(functionResultClass, workbook.date1904 ? serial - 1462 : serial);
    },
  },
};

export const workbookClass: ApiClass<Workbook> = {
  name: "Workbook",
  properties: { Name: { get: (workbook) => workbook.name }, ReadOnly: { get: (workbook) => workbook.readOnly } },
  children: {
    Application: (workbook) => ApiObject.of(applicationClass, workbook),
    Comments: (workbook) => ApiObject.of(commentsClass, { workbook, sheet: null }),
    CustomXmlParts: (workbook) => ApiObject.of(customXmlPartsClass, workbook),
    Functions: (workbook) => ApiObject.of(functionsClass, workbook),
    Names: (workbook) => ApiObject.of(namesClass, workbook.names),
    Protection: (workbook) => ApiObject.of(protectionClass, workbook),
    Settings: (workbook) => ApiObject.of(settingsClass, workbook),
    Worksheets: (workbook) => ApiObject.of(worksheetsClass, workbook),
  },
  reads: {
    GetSelectedRange: (workbook) => rangeObject(workbook.selection),
    GetActiveCell: ({ selection }) => rangeObject({ sheet: selection.sheet, area: { ...selection.area, bottom: selection.area.top, right: Math.min(selection.area.left, MAX_COLUMNS - 1) } }),
    _RemoveReference: (_, [id], host) => { host.executor.dropReference(textArgument(id)); },
    _GetRangeForEventByReferenceId: (_, [id], host) => {
      const object = host.executor.reference(textArgument(id));
      if (!object) throw refusals.itemNotFound();
      return object;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => host.executor.reference(textArgument(id)),
  },
};
