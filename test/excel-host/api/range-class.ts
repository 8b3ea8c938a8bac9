/** Excel.Range. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/workbook";
import type { ExcelHost } from "../host";
import { isBlank, type Cell, type Link, type Scalar } from "../model/cell";
import { cellsOf, columnsOf, formatHostArea, meet, quoteSheet, rowsOf } from "../model/geometry";
import { HostError, HostGap, refusals } from "../model/host-error";
import { enter } from "../model/input";
import { deleteRows, insertRows } from "../model/shift";
import { shownText } from "../model/shown-text";
import { ApiObject, type ApiClass, type Property } from "../protocol/api-class";
import { booleanArgument, field, integerArgument, textArgument, wordArgument } from "../protocol/arguments";
import { conditionalFormatsClass } from "./conditional-format-classes";
import { formatClass } from "./format-classes";
import { rangeObject, rangesObject, setRangeClasses } from "./range-objects";
import { eachInput, matrix, rangeArgument, rangeByIndexes, type Range } from "./ranges";
import { specialCells } from "./special-cells";
import { validationClass } from "./validation-class";
import { sheetObject } from "./sheet-object";

const MAX_MERGED_AREAS = 512;
const MAX_CELL_TEXT = 32_767;

export const addressOf = ({ sheet, area }: Range): string => `${quoteSheet(sheet.name)}!${formatHostArea(area)}`;
const single = (range: Range): { sheet: Range["sheet"]; areas: readonly Area[] } => ({ sheet: range.sheet, areas: [range.area] });
const shifted = ({ sheet, area }: Range, row: number, column: number, rows = rowsOf(area), columns = columnsOf(area)): ApiObject =>
  rangeObject(rangeByIndexes(sheet, area.top + row, area.left + column, rows, columns));

function putInput(range: Range, input: unknown, host: ExcelHost): void {
  const { sheet, area } = range;
  const before = cellsOf(area) === 1 ? (sheet.cell(area.top, area.left)?.value ?? "") : undefined;
  eachInput(range, input, host, (row, column, value) => {
    if (sheet.isCovered(row, column)) return;
    if (typeof value === "string" && value.length > MAX_CELL_TEXT) throw refusals.invalidArgument(); // support.microsoft.com, "Excel specifications and limits"
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw refusals.invalidArgument();
    if (host.validationStopsInput && isStopped(range, row, column, value)) throw refusals.invalidArgument();
    const cell = sheet.ensure(row, column);
    blockSpill(sheet, cell);
    enter(cell, value, sheet.workbook.evaluate);
  });
  host.events.changed(sheet, area, before, "ThisLocalAddin");
}

function formulaOf(cell: Cell | undefined, { spilledFormulas }: ExcelHost): Scalar {
  if (cell?.spilledFrom === undefined || spilledFormulas === "value") return cell?.formula ?? cell?.value ?? "";
  return spilledFormulas === "anchor" ? (cell.spilledFrom.formula ?? "") : "";
}

/** Whether a list of choices forbids the text. Other rules of validation are no business of the tests so far. */
function isStopped({ sheet }: Range, row: number, column: number, value: Scalar): boolean {
  const at = { top: row, left: column, bottom: row, right: column };
  return sheet.validations.some(({ areas, rule, errorAlert }) => {
    const source = field(field(rule, "list"), "source");
    return areas.some((area) => meet(area, at)) && field(errorAlert, "style") === "Stop" && typeof source === "string" && !source.split(",").includes(String(value).replace(/^'/, ""));
  });
}

/** Something in the way of a dynamic array: its anchor shows #SPILL! and the others nothing (support.microsoft.com, "Dynamic array formulas and spilled array behavior"). */
function blockSpill(sheet: Range["sheet"], cell: Cell): void {
  const anchor = cell.spilledFrom;
  if (anchor === undefined) return;
  for (const line of sheet.rows.values()) for (const one of line.values()) if (one.spilledFrom === anchor) {
    one.value = "";
    delete one.spilledFrom;
  }
  anchor.value = "#SPILL!";
  anchor.error = true;
}

function hiddenProperty(which: "rows" | "columns"): Property<Range> {
  const read = ({ sheet, area }: Range): boolean | null => {
    const hidden = which === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
    const [first, last] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    let count = 0;
    for (const index of hidden) if (index >= first && index <= last) count++;
    return count === 0 ? false : count === last - first + 1 ? true : null;
  };
  return {
    get: read,
    set: ({ sheet, area }, value) => {
      sheet.assertUnprotected();
      const hidden = which === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
      const [first, last] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
      for (let index = first; index <= last; index++) if (booleanArgument(value)) hidden.add(index); else hidden.delete(index);
    },
  };
}

/** Docs: getRowProperties gives one object a row with the asked-for properties. */
function lineProperties(range: Range, options: unknown, which: "row" | "column"): unknown[] {
  const { sheet, area } = range;
  const [first, last] = which === "row" ? [area.top, area.bottom] : [area.left, area.right];
  for (const key of Object.keys((options ?? {}))) if (key !== `${which}Hidden` && key !== `${which}Index`) throw new HostGap(`get${which}Properties: ${key}`);
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    ...(field(options, `${which}Hidden`) === true ? { [`${which}Hidden`]: (which === "row" ? sheet.hiddenRows : sheet.hiddenColumns).has(first + i) } : {}),
    ...(field(options, `${which}Index`) === true ? { [`${which}Index`]: first + i } : {}),
  }));
}

function usedWithin(range: Range, valuesOnly: unknown): Area | null {
  const used = range.sheet.usedArea(valuesOnly === true);
  return used ? meet(used, range.area) : null;
}

function mergedAreas(range: Range): ApiObject | null {
  // Only the areas whose top left cell is in the range (OfficeDev/office-js#3611); more than 512 are refused (docs; the code is guessed).
  const areas = range.sheet.mergesWithin(range.area);
  if (areas.length > MAX_MERGED_AREAS) throw new HostError("GeneralException", "The merged areas count in this range is more than 512.");
  return areas.length > 0 ? rangesObject({ sheet: range.sheet, areas }) : null;
}

function setLink(range: Range, value: unknown): void {
  const { sheet, area } = range;
  sheet.assertUnprotected();
  const link: Link = Object.fromEntries(["address", "documentReference", "screenTip", "textToDisplay"].flatMap((key) => {
    const text = field(value, key);
    return text === undefined || text === null ? [] : [[key, textArgument(text)]];
  }));
  const cell = sheet.ensure(area.top, area.left);
  cell.link = link;
  if (isBlank(cell)) cell.value = link.textToDisplay ?? link.documentReference ?? link.address ?? "";
  else if (link.textToDisplay !== undefined) cell.value = link.textToDisplay;
  // Excel gives the cell the style "Hyperlink" (observed in the interface; guessed for the API).
  cell.style = { ...cell.style, "font.color": "#0563C1", "font.underline": "Single" };
}

function clear(range: Range, what: unknown, host: ExcelHost): void {
  const { sheet, area } = range;
  const applies = wordArgument("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents")(what ?? "All");
  sheet.assertWritable(area);
  for (const [, , cell] of sheet.existing(area)) {
    if (applies === "All" || applies === "Contents") {
      cell.value = "";
      delete cell.formula;
      delete cell.error;
    }
    if (applies === "All" || applies === "Formats") delete cell.style;
    if (applies === "All" || applies === "RemoveHyperlinks" || applies === "Hyperlinks") delete cell.link;
  }
  if (applies === "All" || applies === "Formats") sheet.clearConditionalFormats(area);
  host.events.changed(sheet, area, undefined, "ThisLocalAddin");
}

export const rangeClass: ApiClass<Range> = {
  name: "Range",
  tracked: true,
  properties: {
    Address: { get: addressOf },
    CellCount: { get: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowsOf(area) },
    ColumnCount: { get: ({ area }) => columnsOf(area) },
    Values: { get: (range, host) => matrix<Scalar>(range, host, (cell) => cell?.value ?? ""), set: putInput },
    Formulas: { get: (range, host) => matrix<Scalar>(range, host, (cell) => formulaOf(cell, host)), set: putInput },
    HasSpill: {
      get: ({ sheet, area }) => {
        const spilled = [...sheet.existing(area)].filter(([, , cell]) => cell.spilledFrom !== undefined).length;
        return spilled === 0 ? false : spilled === cellsOf(area) ? true : null;
      },
    },
    Text: { get: (range, host) => matrix(range, host, (cell) => shownText(cell, range.sheet.workbook.date1904)) },
    ValueTypes: { get: (range, host) => matrix(range, host, (cell) => typeOf(cell?.value ?? "", cell?.error === true)) },
    NumberFormat: {
      get: (range, host) => matrix<unknown>(range, host, (cell) => cell?.style?.numberFormat ?? "General"),
      set: (range, input, host) => {
        eachInput(range, input, host, (row, column, value) => { range.sheet.setStyle(row, column, "numberFormat", value === "General" ? undefined : textArgument(value)); });
        host.events.formatted(range.sheet, range.area);
      },
    },
    RowHidden: hiddenProperty("rows"),
    ColumnHidden: hiddenProperty("columns"),
    Hidden: { get: (range, host) => hiddenProperty("rows").get(range, host) === true || hiddenProperty("columns").get(range, host) === true },
    Hyperlink: { get: ({ sheet, area }) => (cellsOf(area) === 1 ? (sheet.cell(area.top, area.left)?.link ?? null) : null), set: setLink },
    IsEntireColumn: { get: ({ area }) => rowsOf(area) === MAX_ROWS },
    IsEntireRow: { get: ({ area }) => columnsOf(area) === MAX_COLUMNS },
  },
  children: {
    Format: (range) => ApiObject.of(formatClass, single(range)),
    ConditionalFormats: (range) => ApiObject.of(conditionalFormatsClass, single(range)),
    DataValidation: (range) => ApiObject.of(validationClass, single(range)),
    Worksheet: (range) => sheetObject(range.sheet),
  },
  reads: {
    GetCell: (range, [row, column]) => shifted(range, integerArgument(row), integerArgument(column), 1, 1),
    GetRow: (range, [row]) => shifted(range, within(row, rowsOf(range.area)), 0, 1),
    GetColumn: (range, [column]) => shifted(range, 0, within(column, columnsOf(range.area)), undefined, 1),
    GetBoundingRect: ({ sheet, area }, [other]) => {
      const another = rangeArgument(other, sheet).area;
      return rangeObject({ sheet, area: {
        top: Math.min(area.top, another.top), left: Math.min(area.left, another.left), bottom: Math.max(area.bottom, another.bottom), right: Math.max(area.right, another.right),
      } });
    },
    GetOffsetRange: (range, [row, column]) => shifted(range, integerArgument(row), integerArgument(column)),
    GetResizedRange: (range, [rows, columns]) => shifted(range, 0, 0, rowsOf(range.area) + integerArgument(rows), columnsOf(range.area) + integerArgument(columns)),
    GetEntireRow: ({ sheet, area }) => rangeObject({ sheet, area: { ...area, left: 0, right: MAX_COLUMNS - 1 } }),
    GetEntireColumn: ({ sheet, area }) => rangeObject({ sheet, area: { ...area, top: 0, bottom: MAX_ROWS - 1 } }),
    GetIntersectionOrNullObject: ({ sheet, area }, [other]) => {
      const target = rangeArgument(other, sheet);
      const common = target.sheet === sheet ? meet(area, target.area) : null;
      return common && rangeObject({ sheet, area: common });
    },
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
      const area = usedWithin(range, valuesOnly);
      return area && rangeObject({ sheet: range.sheet, area });
    },
    GetMergedAreasOrNullObject: mergedAreas,
    GetRowProperties: (range, [options]) => lineProperties(range, options, "row"),
    GetColumnProperties: (range, [options]) => lineProperties(range, options, "column"),
    GetSpecialCellsOrNullObject: ({ sheet, area }, [kind]) => {
      const areas = specialCells(sheet, area, kind);
      return areas.length > 0 ? rangesObject({ sheet, areas }) : null;
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw refusals.dimensions();
    },
    _OnAccess: () => undefined,
  },
  writes: {
    Merge: ({ sheet, area }, [across]) => {
      sheet.assertUnprotected();
      sheet.merge(area, across === true);
    },
    Unmerge: ({ sheet, area }) => {
      sheet.assertUnprotected();
      sheet.merges = sheet.merges.filter((merged) => !meet(merged, area));
    },
    Clear: (range, [what], host) => { clear(range, what, host); },
    Select: ({ sheet, area }, _, host) => {
      if (sheet.visibility !== "Visible") throw refusals.invalidOperation();
      sheet.workbook.active = sheet;
      sheet.workbook.selection = { sheet, area };
      host.events.selected(sheet, area);
    },
    Insert: ({ sheet, area }, [shift], host) => {
      if (wordArgument("Down", "Right")(shift) !== "Down" || columnsOf(area) !== MAX_COLUMNS) throw new HostGap("inserting anything but whole rows");
      sheet.assertUnprotected();
      insertRows(sheet, area.top, rowsOf(area));
      host.events.changed(sheet, area, undefined, "ThisLocalAddin", "RowInserted");
      return rangeObject({ sheet, area });
    },
    Delete: ({ sheet, area }, [shift], host) => {
      if (wordArgument("Up", "Left")(shift) !== "Up" || columnsOf(area) !== MAX_COLUMNS) throw new HostGap("deleting anything but whole rows");
      sheet.assertUnprotected();
      deleteRows(sheet, area.top, rowsOf(area));
      host.events.changed(sheet, area, undefined, "ThisLocalAddin", "RowDeleted");
    },
  },
};

function within(index: unknown, count: number): number {
  const number = integerArgument(index);
  if (number < 0 || number >= count) throw refusals.invalidArgument();
  return number;
}

function typeOf(value: Scalar, isError: boolean): string {
  if (isError) return "Error";
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

setRangeClasses(rangeClass, null);
