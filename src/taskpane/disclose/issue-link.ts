/** Where an issue leads: to its cell, to the findings it counts, to what was not checked, or to the sheet in which the missing text is typed. */
import { discloseTexts, type Message } from "../../messages";
import type { IssueGroup, PublicationIssue, PublicationNotice } from "../../reports";
import type { Level } from "../../rules";
import { formatCell, type CellRef } from "../../workbook";
import { act, type Pane } from "../app/pane";
import { NO_FILTER } from "../check/state";
import type { ProjectLine } from "../core/protocol";
import { openGuided } from "./outputs";
import { showCell } from "./show-place";

interface Named {
  readonly name: Message;
  /** As read out, where the sentence beside it is not in sight. */
  readonly full: Message;
  readonly values: Readonly<Record<string, string>>;
}

export type IssueLink = Named & (
  | { readonly to: "cell"; readonly cell: CellRef }
  | { readonly to: "findings"; readonly level: Level }
  | { readonly to: "gaps" }
  | { readonly to: "texts" | "figures" }
);

/** null where there is nowhere to go: several places (each has its own link), or nothing in the workbook. */
export function linkOf({ issues, level }: IssueGroup): IssueLink | null {
  const [issue] = issues;
  if (!issue || (issues.length > 1 && issue.kind !== "notice")) return null;
  switch (issue.kind) {
    case "open-errors":
    case "open-warnings":
      return { to: "findings", level, name: discloseTexts.show, full: discloseTexts.showFindings, values: {} };
    case "not-checked":
    case "unread":
      return { to: "gaps", name: discloseTexts.show, full: discloseTexts.showGaps, values: {} };
    case "notice":
      return linkOfNotice(issue.notice);
    case "secret":
    case "secret-doubt":
    case "personal":
    case "cannot-hold":
    case "counts-unclear":
      return issue.cell === null ? null : { to: "cell", cell: issue.cell, name: discloseTexts.goTo, full: discloseTexts.goToPlace, values: { place: `${issue.cell.sheet}!${formatCell(issue.cell)}` } };
  }
}

export function followLink(pane: Pane, link: IssueLink): void {
  const { dispatch } = pane.store;
  switch (link.to) {
    case "cell":
      act(pane, "open-place", async () => { await showCell(pane, link.cell); });
      return;
    case "findings":
      dispatch({ type: "check/filtered", filter: { ...NO_FILTER, levels: { error: false, warning: false, info: false, [link.level]: true } } });
      dispatch({ type: "frame/opened", task: "check" });
      return;
    case "gaps":
      dispatch({ type: "check/gaps-opened", open: true });
      dispatch({ type: "frame/opened", task: "check" });
      return;
    case "texts":
    case "figures":
      act(pane, link.to, () => openGuided(pane, link.to));
  }
}

/** On which sheet a notice is dealt with; null: on none. */
const TYPED_ON: Readonly<Record<PublicationNotice, "texts" | "figures" | null>> = {
  "overall-missing": "texts", "subgoals-missing": "texts", "safeguards-missing": "texts", "no-special-funds-assumed": "texts", "texts-not-used": "texts",
  "figures-missing": "figures", "figures-unreadable": "figures", "figure-rows-unknown": "figures", "reasons-missing": "figures", "reasons-unused": "figures", "reason-contradicts": "figures",
  "total-differs": "figures", "part-over-total": "figures", "balance-over-limit": "figures", "debt-differs-from-tables": "figures", "figures-not-used": "figures",
  "no-projects-assumed": null, "no-tables": null, "written-as-central": null,
};

function linkOfNotice(notice: PublicationNotice | null): IssueLink | null {
  const to = notice === null ? null : TYPED_ON[notice];
  return to === null ? null : { to, name: discloseTexts.fillIn, full: to === "texts" ? discloseTexts.fillInTexts : discloseTexts.fillInFigures, values: {} };
}

/** How one of several places is called: a secret project by its number alone. */
export function placeName({ kind, project, cell }: PublicationIssue, projects: readonly ProjectLine[]): { readonly message: Message | null; readonly values: Readonly<Record<string, string | number>> & { readonly name: string } } {
  const name = project === null ? "" : projects[project]?.name.trim() ?? "";
  if (project === null) return { message: discloseTexts.documentPlace, values: { name, cell: cell?.sheet ?? "" } };
  const hidden = kind === "secret" || kind === "secret-doubt" || kind === "personal" || name === "";
  return hidden ? { message: discloseTexts.numberedProject, values: { name, number: project + 1 } } : { message: null, values: { name } };
}
