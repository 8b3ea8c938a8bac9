/** One workbook in the core: read, judged and laid out on request; keeps what it read, so that laying out needs no second posting. */
import { planDisclosure, type DisclosureOptions, type OpenFinding } from "../../disclosure";
import { readDocument } from "../../reading";
import { checkDocument, parseSettings, sentenceOf, type CheckResult, type CheckSettings } from "../../rules";
import type { DisclosureDocument } from "../../model";
import { formatCell, gridOf, ok, refuse, RefusalError, type Outcome, type SetMarksEdit, type SheetPlan, type WorkbookSnapshot } from "../../workbook";
import { checkHtml, markEdits, planFindingsSheet } from "../../reports";
import { overviewOf } from "./overview";
import type { CheckOverview, CheckRequest, CoreStep, ListedFinding, PlanRequest, PlanSummary } from "./protocol";

interface Judged {
  readonly document: DisclosureDocument;
  readonly result: CheckResult;
}

export class CoreSession {
  private snapshot: WorkbookSnapshot | null = null;
  private judged: Judged | null = null;

  open(snapshot: WorkbookSnapshot): void {
    this.snapshot = snapshot;
    this.judged = null;
  }

  settings(stored: string | null): Outcome<CheckSettings> {
    const json = parseJson(stored);
    return json.ok ? parseSettings(json.value) : json;
  }

  check(request: CheckRequest, onStep: (step: CoreStep) => void): Outcome<{ readonly overview: CheckOverview; readonly findings: readonly ListedFinding[] }> {
    const settings = this.settings(request.settings);
    if (!settings.ok) return settings;
    if (!this.snapshot) throw new Error("Asked to check before a workbook was posted");
    onStep("understand");
    const document = readDocument(this.snapshot, { budgetYear: settings.value.budgetYear });
    onStep("check");
    const result = checkDocument(document, settings.value);
    onStep("collect");
    this.judged = { document, result };
    const grids = new Map(this.snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
    const findings = result.findings.map((finding, key) => ({
      ...finding,
      key,
      sentence: { zh: sentenceOf(finding, "zh"), en: sentenceOf(finding, "en") },
      held: grids.get(finding.cell.sheet)?.value(finding.cell) ?? null,
    }));
    return ok({ overview: overviewOf(document, result), findings });
  }

  plan(request: PlanRequest, onStep: (step: CoreStep) => void): { readonly sheets: readonly SheetPlan[]; readonly summary: PlanSummary } {
    onStep("plan");
    const { document, result } = this.last();
    const plan = planDisclosure(document, optionsOf(request, result));
    const losses = plan.cannotHold.map(({ project, field }) => ({ project: document.projects[project]?.name.text ?? "", field }));
    const cover = request.cover ? [planFindingsSheet(result.findings, [...request.takenSheetNames, ...plan.sheets.map(({ name }) => name)])] : [];
    return { sheets: [...plan.sheets, ...cover], summary: { losses } };
  }

  /** The same document as a Word file; the writer is loaded when it is first wanted. */
  async word(request: PlanRequest): Promise<Uint8Array> {
    const { document, result } = this.last();
    const { writeDocx } = await import("../../word");
    const openFindings = request.cover ? { openFindings: openFindingsOf(result) } : {};
    return writeDocx(planDisclosure(document, { ...optionsOf(request, result), ...openFindings }).text);
  }

  marks(): readonly SetMarksEdit[] {
    return markEdits(this.last().result.findings);
  }

  /** 问题清单 as a sheet. */
  list(takenSheetNames: readonly string[]): SheetPlan {
    return planFindingsSheet(this.last().result.findings, takenSheetNames);
  }

  /** 问题清单 as an HTML page. */
  page(): string {
    const { document, result } = this.last();
    return checkHtml([{ file: document.name, document, result }]);
  }

  /** The pane offers what needs a check only after one. */
  private last(): Judged {
    if (!this.judged) throw new RefusalError("nothing-recognised");
    return this.judged;
  }
}

function optionsOf({ layout, arrangement, takenSheetNames }: PlanRequest, { budgetYear }: CheckResult): DisclosureOptions {
  return { layout: layout ?? "as-read", arrangement, year: budgetYear, takenSheetNames };
}

function openFindingsOf({ findings }: CheckResult): readonly OpenFinding[] {
  return findings.filter(({ accepted }) => accepted === null).map((finding) => ({
    level: finding.level, project: finding.project?.name ?? "", place: `${finding.cell.sheet}!${formatCell(finding.cell)}`, sentence: sentenceOf(finding, "zh"),
  }));
}

function parseJson(text: string | null): Outcome<unknown> {
  if (text === null) return ok({});
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return refuse("settings-invalid", { path: "JSON" });
  }
}
