/** 上一条 and 下一条, in the order of the list as it is shown. */
import type { Pane } from "../app/pane";
import { goToFinding } from "./go-to-finding";
import { listRows, neighbour, visibleFindings } from "./list-rows";

export async function stepFinding(pane: Pane, step: 1 | -1): Promise<void> {
  const { check, frame } = pane.store.getState();
  if (!check.overview) return;
  const look = { filter: check.filter, folded: check.folded, rules: check.overview.rules, language: frame.language };
  const next = neighbour(listRows(visibleFindings(check.findings, look), look), check.selected, step);
  if (next) await goToFinding(pane, next);
}
