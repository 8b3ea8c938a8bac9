/** Events to the add-in. Type numbers and the workbook's target id: read in excel-win32-16.01.debug.js. */
import type { Area } from "../../src/workbook";
import { EVENT } from "./event-numbers";
import type { ExcelHost } from "./host";
import { rangeObject } from "./api/range-objects";
import { formatHostArea, cellsOf } from "./model/geometry";
import type { Scalar } from "./model/cell";
import type { Sheet } from "./model/sheet";

/** OfficeExtension.Constants.eventWorkbookId */
const WORKBOOK_TARGET = "Workbook";
const RICH_API_CATEGORY = 65_536;

export interface EventEntry {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: string;
}

export class EventQueue {
  /** Set by the transport. */
  deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  private pending: EventEntry[] = [];
  private readonly registered = new Map<string, number>();
  private readonly host: ExcelHost;
  constructor(host: ExcelHost) {
    this.host = host;
  }

  register(type: number, target: string | null, by: 1 | -1): void {
    const key = `${type} ${target ?? WORKBOOK_TARGET}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + by);
  }

  changed(sheet: Sheet, area: Area, before: Scalar | undefined, triggerSource: "Unknown" | "ThisLocalAddin", changeType = "RangeEdited"): void {
    const one = cellsOf(area) === 1 && before !== undefined;
    const after = sheet.cell(area.top, area.left)?.value ?? "";
    this.raise(EVENT.dataChanged, sheet, () => ({
      address: formatHostArea(area), changeType, source: "Local", triggerSource, worksheetId: sheet.id,
      changeDirectionState: { deleteShiftDirection: "None", insertShiftDirection: "None" }, referenceId: this.host.executor.keep(rangeObject({ sheet, area })),
      ...(one ? { valueBefore: before, valueAfter: after, valueTypeBefore: kindOf(before), valueTypeAfter: kindOf(after) } : {}),
    }));
  }
  formatted(sheet: Sheet, area: Area): void {
    this.raise(EVENT.formatChanged, sheet, () => ({ address: formatHostArea(area), source: "Local", worksheetId: sheet.id, referenceId: "" }));
  }
  selected(sheet: Sheet, area: Area): void {
    this.raise(EVENT.selectionChanged, sheet, () => ({ address: formatHostArea(area), worksheetId: sheet.id }));
  }
  sheetEvent(type: number, sheet: Sheet, more: object = {}): void {
    this.raise(type, sheet, () => ({ worksheetId: sheet.id, source: "Local", ...more }));
  }

  private raise(type: number, sheet: Sheet, make: () => object): void {
    const targets = [sheet.id, WORKBOOK_TARGET].filter((target) => (this.registered.get(`${type} ${target}`) ?? 0) > 0);
    if (targets.length === 0) return;
    const message = JSON.stringify(make());
    this.pending.push(...targets.map((targetId) => ({ category: RICH_API_CATEGORY, type, targetId, message })));
    if (this.pending.length === targets.length) setTimeout(() => { this.deliver(this.pending.splice(0)); }, 0);
  }
}

function kindOf(value: Scalar): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
