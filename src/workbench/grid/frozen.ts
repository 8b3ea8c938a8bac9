/** The rows and columns that stay in sight. */
import type { CellPosition } from "../../workbook";
import type { SheetLayout } from "./sheet-layout";
import type { ScrollWindow } from "./use-window";

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  /** In pixels. */
  readonly height: number;
  readonly width: number;
}

/** Most of the window must be left to scroll; a frozen part that takes more is let go. */
const LARGEST_SHARE = 0.5;

export function frozenPart(freeze: CellPosition | null, layout: SheetLayout, window: Pick<ScrollWindow, "width" | "height">): Frozen {
  const rows = Math.min(freeze?.row ?? 0, layout.rows);
  const columns = Math.min(freeze?.column ?? 0, layout.columns);
  const height = layout.tops[rows] ?? 0;
  const width = layout.lefts[columns] ?? 0;
  const keepRows = height <= window.height * LARGEST_SHARE;
  const keepColumns = width <= window.width * LARGEST_SHARE;
  return { rows: keepRows ? rows : 0, height: keepRows ? height : 0, columns: keepColumns ? columns : 0, width: keepColumns ? width : 0 };
}
