/** Printing (docs: Excel.PageLayout, HeaderFooterGroup, HeaderFooter, PageBreakCollection). */
import { refusals } from "../model/host-error";
import { PRINT_DEFAULTS } from "../model/print-setup";
import type { Sheet } from "../model/sheet";
import { ApiObject, type ApiClass, type Property } from "../protocol/api-class";
import { booleanArgument, field, integerArgument, numberArgument, textArgument, wordArgument } from "../protocol/arguments";
import { rangeObject, rangesObject } from "./range-objects";
import { rangeArgument, rangesAt } from "./ranges";

function setting(name: string, check: (value: unknown) => unknown): Property<Sheet> {
  return {
    get: (sheet) => sheet.print.values.get(name) ?? PRINT_DEFAULTS[name],
    set: (sheet, value) => {
      sheet.assertUnprotected();
      sheet.print.values.set(name, check(value));
    },
  };
}

function margin(value: unknown): number {
  const points = numberArgument(value);
  if (points < 0) throw refusals.invalidArgument();
  return points;
}

/** Docs (PageLayoutZoom): either a scale of 10 to 400, or pages to fit to; one of both clears the other. */
function zoom(value: unknown): unknown {
  const scale = field(value, "scale");
  const fits = [field(value, "horizontalFitToPages"), field(value, "verticalFitToPages")];
  if (scale !== undefined && scale !== null) {
    if (fits.some((fit) => fit !== undefined && fit !== null) || numberArgument(scale) < 10 || numberArgument(scale) > 400) throw refusals.invalidArgument();
  }
  for (const fit of fits) if (fit !== undefined && fit !== null && integerArgument(fit) < 1) throw refusals.invalidArgument();
  return value;
}

const headerFooterClass: ApiClass<Sheet> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"].map((name): [string, Property<Sheet>] => [name, {
    get: (sheet) => sheet.print.headerFooter.get(name) ?? "",
    set: (sheet, value) => {
      const text = textArgument(value);
      if (text.length > 255) throw refusals.invalidArgument(); // support.microsoft.com, "Excel specifications and limits"
      sheet.print.headerFooter.set(name, text);
    },
  }])),
};

const headersFootersClass: ApiClass<Sheet> = {
  name: "HeaderFooterGroup",
  properties: {},
  children: { DefaultForAllPages: (sheet) => ApiObject.of(headerFooterClass, sheet) },
};

export const pageLayoutClass: ApiClass<Sheet> = {
  name: "PageLayout",
  properties: {
    Orientation: setting("Orientation", wordArgument("Portrait", "Landscape")),
    PaperSize: setting("PaperSize", wordArgument("A3", "A4", "Letter", "B5")),
    FirstPageNumber: setting("FirstPageNumber", (value) => (value === "" ? "" : integerArgument(value))),
    Zoom: setting("Zoom", zoom),
    CenterHorizontally: setting("CenterHorizontally", booleanArgument),
    CenterVertically: setting("CenterVertically", booleanArgument),
    PrintGridlines: setting("PrintGridlines", booleanArgument),
    PrintHeadings: setting("PrintHeadings", booleanArgument),
    BlackAndWhite: setting("BlackAndWhite", booleanArgument),
    ...Object.fromEntries(["TopMargin", "BottomMargin", "LeftMargin", "RightMargin", "HeaderMargin", "FooterMargin"].map((name) => [name, setting(name, margin)])),
  },
  children: { HeadersFooters: (sheet) => ApiObject.of(headersFootersClass, sheet) },
  reads: {
    GetPrintAreaOrNullObject: (sheet) => sheet.print.area && rangesObject({ sheet, areas: sheet.print.area }),
    GetPrintTitleRowsOrNullObject: (sheet) => sheet.print.titleRows && rangeObject({ sheet, area: sheet.print.titleRows }),
  },
  writes: {
    SetPrintArea: (sheet, [area]) => { sheet.print.area = typeof area === "string" ? rangesAt(sheet, area).areas : [rangeArgument(area, sheet).area]; },
    SetPrintTitleRows: (sheet, [rows]) => { sheet.print.titleRows = rangeArgument(rows, sheet).area; },
    SetPrintTitleColumns: (sheet, [columns]) => { sheet.print.titleColumns = rangeArgument(columns, sheet).area; },
  },
};

/** support.microsoft.com, "Excel specifications and limits": 1,026 page breaks in each direction. */
const MAX_BREAKS = 1026;

export const rowBreaksClass: ApiClass<Sheet> = {
  name: "PageBreakCollection",
  properties: {},
  items: (sheet) => [...sheet.print.rowBreaks].sort((a, b) => a - b).map((row) => ApiObject.of(rowBreakClass, { sheet, row })),
  reads: { GetCount: (sheet) => sheet.print.rowBreaks.size },
  writes: {
    Add: (sheet, [range]) => {
      sheet.assertUnprotected();
      const row = rangeArgument(range, sheet).area.top;
      if (row === 0 || sheet.print.rowBreaks.size >= MAX_BREAKS) throw refusals.invalidArgument();
      sheet.print.rowBreaks.add(row);
      return ApiObject.of(rowBreakClass, { sheet, row });
    },
    RemovePageBreaks: (sheet) => { sheet.print.rowBreaks.clear(); },
  },
};

const rowBreakClass: ApiClass<{ readonly sheet: Sheet; readonly row: number }> = {
  name: "PageBreak",
  id: ({ row }) => row,
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  writes: { Delete: ({ sheet, row }) => { sheet.print.rowBreaks.delete(row); } },
};
