/** One workbook in the core: read, judged and laid out on request; keeps what it read, so that laying out needs no second posting. */
import { readGuidedFigures, readGuidedTexts } from "../../disclosure";
import { hasCell } from "../../model";
import { planPublication, type JudgedWorkbook, type PublicationChoice } from "../../publication";
import { nothingRead, parseColumnMapping, readDocument, storedColumnMapping } from "../../reading";
import { checkDocument, parseSettings, sentenceOf, type CheckSettings } from "../../rules";
import { gridOf, ok, refuse, RefusalError, sameCell, type Outcome, type SetMarksEdit, type WorkbookSnapshot } from "../../workbook";
import { checkHtml, groupIssues, markEdits, noteEdits } from "../../reports";
import { columnsToMap } from "./columns-to-map";
import { planOutput, type PlannedSheets } from "./outputs";
import { overviewOf } from "./overview";
import type { CheckAnswer, CheckRequest, ColumnsRequest, CoreStep, GuidedSheet, ListedFinding, MappingPreview, NotesAnswer, PublicationReport, SheetColumns, SheetsRequest, TryMappingRequest } from "./protocol";
import { rowIdentity } from "./row-identity";
import { withSheetMapping } from "./with-sheet-mapping";
import { withSheets } from "./with-sheets";
import { workbookFacts } from "./workbook-facts";

export class CoreSession {
  private snapshot: WorkbookSnapshot | null = null;
  private judged: JudgedWorkbook | null = null;

  /** A reading of some sheets takes the place of these sheets in the workbook that is held. */
  open(snapshot: WorkbookSnapshot): void {
    this.snapshot = snapshot.partial ? withSheets(this.posted(), snapshot) : snapshot;
    this.judged = null;
  }

  settings(stored: string | null): Outcome<CheckSettings> {
    const json = parseJson(stored);
    return json.ok ? parseSettings(json.value) : json;
  }

  check(request: CheckRequest, onStep: (step: CoreStep) => void): Outcome<{ readonly answer: CheckAnswer; readonly findings: readonly ListedFinding[] }> {
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
    this.judged = { snapshot, document, settings: settings.value, result };
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
    return ok({ answer: { overview: overviewOf(document, result, nothingRead(document, snapshot)), workbook: workbookFacts(snapshot) }, findings });
  }

  publication(choice: PublicationChoice): PublicationReport {
    const judged = this.recognised();
    const { issues, secret } = planPublication(judged, choice);
    const guided = (kind: "texts" | "figures", typed: object | undefined): GuidedSheet | null => {
      const sheet = judged.snapshot.sheets.find(({ ownKind }) => ownKind === kind)?.name;
      return sheet !== undefined && typed ? { sheet, filled: Object.keys(typed).length } : null;
    };
    return {
      groups: groupIssues(issues), secret,
      texts: guided("texts", readGuidedTexts(judged.snapshot) ?? undefined),
      figures: guided("figures", readGuidedFigures(judged.snapshot)?.entries),
    };
  }

  sheets(request: SheetsRequest, onStep: (step: CoreStep) => void): Promise<PlannedSheets> {
    onStep("plan");
    return planOutput(request, { judged: () => this.recognised(), budgetYear: this.judged?.result.budgetYear ?? null });
  }

  /** The disclosure document as a Word file; the writer is loaded when it is first wanted. */
  async word(choice: PublicationChoice): Promise<Uint8Array> {
    const { plan } = planPublication(this.recognised(), choice);
    const { writeDocx } = await import("../../word");
    return writeDocx(plan.text);
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
    // A row whose name and value are in no known column is no indicator yet.
    const indicators = projects.flatMap((project) => project.indicators).filter(({ level3, value }) => hasCell(level3) && hasCell(value));
    return ok({ text: JSON.stringify(mapping.value), projects: projects.length, indicators: indicators.length });
  }

  marks(): readonly SetMarksEdit[] {
    return markEdits(this.last().result.findings);
  }

  notes(limit: number | null): NotesAnswer {
    const edits = noteEdits(this.last().result.findings);
    const kept = limit === null ? edits : edits.slice(0, limit);
    return { edits: kept, left: edits.length - kept.length };
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

  /** The pane checks before it asks for what needs a check. */
  private last(): JudgedWorkbook {
    if (!this.judged) throw new Error("Asked before a check");
    return this.judged;
  }

  /** @throws RefusalError where the workbook holds no target table */
  private recognised(): JudgedWorkbook {
    const judged = this.last();
    const nothing = nothingRead(judged.document, judged.snapshot);
    if (nothing !== null) throw new RefusalError(nothing);
    return judged;
  }
}

function parseJson(text: string | null): Outcome<unknown> {
  if (text === null) return ok({});
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return refuse("settings-invalid", { path: "JSON" });
  }
}
