/** One workbook in the core: read, judged and laid out on request; keeps what it read, so that laying out needs no second posting. */
import { planDisclosure, type DisclosureOptions, type OpenFinding } from "../../disclosure";
import { parseColumnMapping, readDocument, storedColumnMapping } from "../../reading";
import { checkDocument, parseSettings, sentenceOf, type CheckResult, type CheckSettings } from "../../rules";
import type { DisclosureDocument } from "../../model";
import { formatCell, gridOf, ok, refuse, RefusalError, sameCell, type Outcome, type SetMarksEdit, type SheetPlan, type WorkbookSnapshot } from "../../workbook";
import { checkHtml, markEdits, planFindingsSheet } from "../../reports";
import { columnsToMap } from "./columns-to-map";
import { overviewOf } from "./overview";
import type { CheckOverview, CheckRequest, ColumnsRequest, CoreStep, ListedFinding, MappingPreview, PlanRequest, PlanSummary, SheetColumns, TryMappingRequest } from "./protocol";
import { rowIdentity } from "./row-identity";
import { withSheetMapping } from "./with-sheet-mapping";

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
    const mapping = storedColumnMapping(request.mapping);
    if (!mapping.ok) return mapping;
    const snapshot = this.posted();
    onStep("understand");
    const document = readDocument(snapshot, { budgetYear: settings.value.budgetYear, mapping: mapping.value });
    onStep("check");
    const result = checkDocument(document, settings.value);
    onStep("collect");
    this.judged = { document, result };
    const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
    const findings = result.findings.map((finding, key): ListedFinding => {
      const beside = rowIdentity(document, grids, finding);
      return {
        ...finding,
        key,
        sentence: { zh: sentenceOf(finding, "zh"), en: sentenceOf(finding, "en") },
        held: grids.get(finding.cell.sheet)?.value(finding.cell) ?? null,
        beside,
        fix: finding.fix && { ...finding.fix, edits: finding.fix.edits.map((edit) => ({ ...edit, beside: beside.filter(({ cell }) => !sameCell(cell, edit.cell)) })) },
      };
    });
    return ok({ overview: overviewOf(document, result), findings });
  }

  plan(request: PlanRequest, onStep: (step: CoreStep) => void): { readonly sheets: readonly SheetPlan[]; readonly summary: PlanSummary } {
    onStep("plan");
    const { document, result } = this.last();
    const plan = planDisclosure(document, optionsOf(request, result));
    const losses = plan.cannotHold.map(({ project, field, reason }) => ({ project: document.projects[project]?.name.text ?? "", field, reason }));
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

  /** The columns of a sheet, to be mapped. A stored mapping that is wrong suggests nothing. */
  columns(request: ColumnsRequest): Outcome<SheetColumns> {
    const stored = storedColumnMapping(request.mapping);
    const columns = columnsToMap(this.posted(), request, stored.ok ? stored.value : null, this.judged?.document.unread ?? []);
    return columns ? ok(columns) : refuse("sheet-missing", { sheet: request.sheet ?? "" });
  }

  /** How much of a sheet would be read with a mapping. */
  tryMapping({ kept, mapped }: TryMappingRequest): Outcome<MappingPreview> {
    const stored = storedColumnMapping(kept);
    const mapping = parseColumnMapping(withSheetMapping(stored.ok ? stored.value : null, mapped));
    if (!mapping.ok) return mapping;
    const projects = readDocument(this.posted(), { mapping: mapping.value }).projects.filter(({ sheet }) => sheet === mapped.sheet);
    return ok({ text: JSON.stringify(mapping.value), projects: projects.length, indicators: projects.reduce((sum, { indicators }) => sum + indicators.length, 0) });
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

  private posted(): WorkbookSnapshot {
    if (!this.snapshot) throw new Error("Asked before a workbook was posted");
    return this.snapshot;
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
