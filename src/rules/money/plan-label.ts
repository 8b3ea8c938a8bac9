import { cellKey } from "../../workbook";
import type { DocumentView, ProjectView } from "../engine/views";

/** Projects by the label cell of their plan, worked out once a document: a ledger's projects share one. */
const BY_DOCUMENT = new WeakMap<DocumentView, ReadonlyMap<string, readonly ProjectView[]>>();

/** All projects under the plan label of this one, itself included. */
export function sharersOfLabel(view: ProjectView): readonly ProjectView[] {
  const known = BY_DOCUMENT.get(view.document) ?? projectsByLabel(view.document);
  BY_DOCUMENT.set(view.document, known);
  return known.get(labelKey(view) ?? "") ?? [view];
}

function projectsByLabel({ projects }: DocumentView): ReadonlyMap<string, readonly ProjectView[]> {
  const byLabel = new Map<string, ProjectView[]>();
  for (const project of projects) {
    const key = labelKey(project);
    if (key === null) continue;
    const list = byLabel.get(key);
    if (list) list.push(project);
    else byLabel.set(key, [project]);
  }
  return byLabel;
}

function labelKey({ plan }: ProjectView): string | null {
  const cell = plan?.label.cell;
  return cell ? `${String(cellKey(cell))} ${cell.sheet}` : null;
}
