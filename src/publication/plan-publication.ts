/** The disclosure of a judged workbook with what stands against publishing it: the same for the pane, the ribbon and the command line. */
import { planDisclosure, readGuidedFigures, readGuidedTexts, type DisclosurePlan } from "../disclosure";
import type { DisclosureDocument } from "../model";
import { openFindings, publicationCheck, type PublicationIssue } from "../reports";
import { documentLevel, type CheckResult, type CheckSettings } from "../rules";
import type { WorkbookSnapshot } from "../workbook";
import type { PublicationChoice } from "./choice";

/** A workbook, what was read of it, and what the rules say. */
export interface JudgedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly document: DisclosureDocument;
  readonly settings: Pick<CheckSettings, "level">;
  readonly result: CheckResult;
}

export interface Publication {
  readonly plan: DisclosurePlan;
  /** Told, never silently in the way. */
  readonly issues: readonly PublicationIssue[];
  /** Projects with a mark of secrecy, by their place in the document; left out where the choice says so. */
  readonly secret: readonly number[];
}

/** `takenSheetNames`: sheets that stay in the workbook. What was typed in 文字填报 and 数字填报 is read from the snapshot. */
export function planPublication({ snapshot, document, settings, result }: JudgedWorkbook, choice: PublicationChoice, takenSheetNames: readonly string[] = []): Publication {
  const secret = publicationCheck(document, result).leaveOut;
  const leaveOut = choice.leaveOutSecret ? secret : [];
  const texts = readGuidedTexts(snapshot);
  const figures = readGuidedFigures(snapshot);
  const plan = planDisclosure(document, {
    layout: choice.layout ?? "as-read", arrangement: choice.arrangement, year: result.budgetYear, takenSheetNames, leaveOut, level: documentLevel(document, settings),
    explanationCounts: choice.countsFromTable ? "from-table" : "as-read",
    ...(texts ? { texts } : {}),
    ...(figures ? { figures } : {}),
    ...(choice.cover ? { openFindings: openFindings(result, leaveOut) } : {}),
  });
  return { plan, secret, issues: publicationCheck(document, result, plan, leaveOut).issues };
}
