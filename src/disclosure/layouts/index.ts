/** All layouts of project tables. */
import type { LayoutId } from "../../model";
import { central } from "./central";
import { hebei } from "./hebei";
import { hebei2023 } from "./hebei-2023";
import type { Layout, WrittenLayoutId } from "./layout";
import { split } from "./split";

export const LAYOUTS: Readonly<Record<WrittenLayoutId, Layout>> = { hebei, "hebei-2023": hebei2023, split, central };

/** The layout a project read in `layout` is written in: its own, or for forms that are no disclosure tables the ministry's. */
export function layoutAsRead(layout: LayoutId): Layout {
  return layout in LAYOUTS ? LAYOUTS[layout as WrittenLayoutId] : central;
}

export { DEPARTMENT_COLUMNS, DEPARTMENT_NARROWEST, departmentRows, departmentTitle } from "./department";
export type { Layout, WrittenLayoutId } from "./layout";
