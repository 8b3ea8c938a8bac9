/** 接受: a warning or hint is all right as it is; kept with the workbook, lapses when the value changes. */
import { acceptanceFor, type Acceptance } from "../../rules";
import type { Pane } from "../app/pane";
import type { ListedFinding } from "../core/protocol";
import { changeSettings } from "../settings/change-settings";
import { withAcceptance, withoutAcceptance } from "../settings/state";
import { judgeAgain } from "./run-check";

export async function acceptFinding(pane: Pane, finding: ListedFinding, reason: string): Promise<void> {
  const acceptance = reason.trim() === "" ? null : acceptanceFor(finding, reason.trim());
  if (!acceptance) return;
  if (await changeSettings(pane, (settings) => withAcceptance(settings, acceptance))) await judgeAgain(pane);
}

export async function takeAcceptanceBack(pane: Pane, acceptance: Acceptance): Promise<void> {
  if (await changeSettings(pane, (settings) => withoutAcceptance(settings, acceptance))) await judgeAgain(pane);
}
