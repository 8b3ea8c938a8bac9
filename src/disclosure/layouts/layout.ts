/** What a layout says about itself. A new layout is one file like hebei.ts and one line in index.ts; docs/layouts.md walks through it. */
import type { Project } from "../../model";
import type { Lacking } from "../fields";
import type { FormRow } from "../form/part";

export interface FormContext {
  /** The table's number in the document, from 1; the title begins with it. */
  readonly number: number;
  readonly budgetYear: number | null;
}

export interface Layout {
  /** Preferred column widths in characters, together PAGE_CHARACTERS (84), and how narrow each may get in favour of longer texts. */
  readonly columns: readonly number[];
  readonly narrowest: readonly number[];
  /** What it has no place for. */
  readonly lacks: (project: Project) => Lacking;
  /** The printed title, without its number. */
  readonly title: (project: Project) => string;
  /** The whole form: title, table, notes. Every row fills all columns. */
  readonly rows: (project: Project, context: FormContext) => readonly FormRow[];
}

/** "3.某项目绩效目标表" */
export function numbered(context: FormContext, title: string): string {
  return `${String(context.number)}.${title}`;
}
