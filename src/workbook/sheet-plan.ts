/** A sheet to be written: cells, merges, looks and print set-up as plain data, the same for every host. */
import type { Area, CellPosition } from "./address";
import type { OwnSheetKind } from "./snapshot";

export type HorizontalAlignment = "left" | "center" | "right" | "justify";
export type VerticalAlignment = "top" | "center" | "bottom";

export interface CellStyle {
  /** Preferred font first; hosts that can name one font only take the first. */
  readonly fonts: readonly string[];
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Background, "#RRGGBB". */
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** Thin border on all four sides. */
  readonly border?: boolean;
  readonly numberFormat?: string;
  /** First-line or left indent in characters. */
  readonly indent?: number;
}

export interface PlanCell extends CellPosition {
  /** Text is always written as text, whatever it begins with; never as a formula. */
  readonly value: string | number | null;
  /** A key of `SheetPlan.styles`. */
  readonly style: string;
}

export interface PlanLink extends CellPosition {
  readonly targetSheet: string;
  readonly targetCell: CellPosition;
  readonly tip?: string;
}

/** A list to choose from, or an input hint, over an area. */
export interface PlanValidation {
  readonly area: Area;
  readonly choices?: readonly string[];
  /** false: other input is allowed after a warning. */
  readonly strict?: boolean;
  readonly hintTitle?: string;
  readonly hint?: string;
}

export interface PrintSetup {
  /** A4 where it is left out. */
  readonly paper?: "A3";
  readonly orientation: "portrait" | "landscape";
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly area: Area | null;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly fitToWidth: boolean;
  /** Page breaks stand above these rows. */
  readonly breaksBefore: readonly number[];
  /** The number of the sheet's first page where it does not go on from the sheet before. */
  readonly firstPage?: number;
  /** Footer in the middle, in Excel's codes: "— &P —". */
  readonly footer: string;
}

export interface SheetPlan {
  /** Legal, unique, at most 31 characters (see sheet-name.ts). */
  readonly name: string;
  readonly kind: OwnSheetKind;
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Width of each column from A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Height in points by row; rows left out keep the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  readonly links: readonly PlanLink[];
  readonly validations: readonly PlanValidation[];
  /** Rows above and columns left of this cell stay on the screen. */
  readonly freeze: CellPosition | null;
  readonly print: PrintSetup;
}
