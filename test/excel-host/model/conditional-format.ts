/** A conditional format of a sheet. Its place in the sheet's list is its priority, first wins. */
import type { Area } from "../../../src/workbook";

export type ConditionalFormatType = "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";

export interface ConditionalFormatItem {
  readonly type: ConditionalFormatType;
  areas: readonly Area[];
  /** With "="; "" until set. Only for type Custom. */
  formula: string;
  /** Flat keys as in a cell's style: "fill.color", "font.color" … */
  readonly format: Map<string, unknown>;
  stopIfTrue: boolean;
  /** As read from a file: whatever the host does not understand of it, kept for the way back. */
  readonly source?: unknown;
  /** Real Excel cannot read some formats made by hand (OfficeDev/office-js#5222, #6827). */
  unreadable?: true;
}
