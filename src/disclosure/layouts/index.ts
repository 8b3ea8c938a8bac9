/** All layouts of project tables: a new one is a line here. */
import type { LayoutId } from "../../model";
import { central } from "./central";
import { hebei } from "./hebei";
import { hebei2023 } from "./hebei-2023";
import type { Layout } from "./layout";
import { split } from "./split";

/** In the order in which they are offered. */
export const LAYOUTS = { hebei, "hebei-2023": hebei2023, split, central } as const satisfies Partial<Record<LayoutId, Layout>>;

/** The layouts that projects can be written in. */
export type WrittenLayoutId = keyof typeof LAYOUTS;

/** Project tables in one of the layouts, or only the tables of whole departments. */
export type LayoutChoice = WrittenLayoutId | "department";
export const LAYOUT_CHOICES: readonly LayoutChoice[] = [...Object.keys(LAYOUTS) as WrittenLayoutId[], "department"];

/** The layout a project read in `layout` is written in: its own, or for forms that are no disclosure tables the ministry's. */
export function layoutAsRead(layout: LayoutId): Layout {
  return isWritten(layout) ? LAYOUTS[layout] : central;
}

/** Whether projects read in the layout can be written in it. */
export function isWritten(layout: LayoutId): layout is WrittenLayoutId {
  return layout in LAYOUTS;
}

export { DEPARTMENT_COLUMNS, DEPARTMENT_NARROWEST, departmentRows, departmentTitle } from "./department";
export type { Layout } from "./layout";
