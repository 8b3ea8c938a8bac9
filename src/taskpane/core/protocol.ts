/** What the pane and its Web Worker say to each other. Everything here survives structured cloning. */
import type { LayoutId, ReadingNote, UnreadRange } from "../../model";
import type { PublicationChoice } from "../../publication";
import type { IssueGroup, Verdict } from "../../reports";
import type { Acceptance, Bilingual, Certainty, CheckSettings, Finding, Level, RuleStatus } from "../../rules";
import type { AddNoteEdit, CellRef, CellScalar, HeldCell, Refusal, SetMarksEdit, SheetPlan } from "../../workbook";
import type { TemplateLayout } from "../../disclosure";
import type { ColumnField, NothingRead, SheetMapping } from "../../reading";
import type { SnapshotPart } from "./snapshot-parts";

/** A finding as the list shows it; `key` is its place in the result of the run. */
export interface ListedFinding extends Finding {
  readonly key: number;
  readonly sentence: Bilingual;
  /** What the cell held when it was checked, to see later whether it changed. */
  readonly held: CellScalar;
  /** Cells that its row is known by, to see later whether rows moved. */
  readonly beside: readonly HeldCell[];
}

export interface ProjectLine {
  readonly index: number;
  readonly name: string;
  readonly code: string;
  readonly unitName: string;
  /** All sheets that its fields were read from, its own first. */
  readonly sheets: readonly string[];
  /** Where the project begins: its name, code or first indicator. */
  readonly cell: CellRef | null;
  readonly indicators: number;
}

export interface RuleLine {
  readonly id: string;
  readonly title: Bilingual;
  readonly level: Level;
  readonly status: RuleStatus;
  readonly count: number;
  readonly reason: string | null;
}

/** 预算合计: exact decimal text in 万元, and how many projects had no readable amount. */
export interface MoneyTotal {
  readonly text: string;
  readonly without: number;
}

/** Everything about a run but its findings, which come in parts before it. */
export interface CheckOverview {
  /** Why there is neither a project nor a department; null where there is. */
  readonly nothing: NothingRead | null;
  readonly verdict: Verdict;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
  readonly budgetYear: number | null;
  readonly layout: LayoutId | null;
  readonly projects: readonly ProjectLine[];
  readonly indicators: number;
  readonly money: MoneyTotal;
  readonly rules: readonly RuleLine[];
  readonly unread: readonly UnreadRange[];
  readonly notes: readonly ReadingNote[];
  readonly unusedAcceptances: readonly Acceptance[];
}

/** What the views need to know of the workbook besides the findings. */
export interface WorkbookFacts {
  readonly name: string;
  readonly sheetNames: readonly string[];
  /** Sheets made by this tool. */
  readonly ownSheets: readonly string[];
  readonly protectedSheets: readonly string[];
  readonly filteredSheets: readonly string[];
  readonly empty: boolean;
}

export interface CheckAnswer {
  readonly overview: CheckOverview;
  readonly workbook: WorkbookFacts;
}

export interface RuleExample {
  readonly good: boolean;
  readonly says: string;
  /** What stands in the cell of a bad example. */
  readonly shown: string | null;
}

/** One rule as the pane shows and sets it. */
export interface RuleEntry {
  readonly id: string;
  readonly title: Bilingual;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly why: string;
  readonly how: string;
  readonly acceptable: string;
  readonly limits: string;
  readonly examples: readonly RuleExample[];
  readonly basis: readonly string[];
  readonly options: readonly OptionEntry[];
}

/** A parameter of a rule, described by its schema. */
export interface OptionEntry {
  readonly name: string;
  readonly kind: "number" | "flag" | "text" | "list" | "choice";
  readonly description: string;
  readonly choices: readonly string[];
  readonly fallback: unknown;
}

export interface CheckRequest {
  /** As stored with the workbook; null for the defaults. Checked by the core. */
  readonly settings: string | null;
  /** Which column is what, as stored with the workbook; null without one. Checked by the core. */
  readonly mapping: string | null;
}

/** The columns of a sheet under a header; what is not asked for is suggested. */
export interface ColumnsRequest {
  readonly sheet: string | null;
  /** From 1. */
  readonly headerRow: number | null;
  readonly headerRows: number | null;
  readonly mapping: string | null;
}

export interface ColumnLine {
  readonly letters: string;
  readonly header: string;
  /** The first values below the header. */
  readonly samples: readonly string[];
  /** As mapped before, or as the header's words say. */
  readonly field: ColumnField | null;
}

export interface SheetColumns {
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly ColumnLine[];
}

export interface TryMappingRequest {
  /** The mapping as stored; one that is wrong is replaced as a whole. */
  readonly kept: string | null;
  readonly mapped: SheetMapping;
}

/** What would be read of one sheet with a mapping. */
export interface MappingPreview {
  /** The whole mapping, to be stored. */
  readonly text: string;
  readonly projects: number;
  readonly indicators: number;
}

/** What stands against publishing the last check's workbook as chosen. */
export interface PublicationReport {
  readonly groups: readonly IssueGroup[];
  /** Projects with a mark of secrecy, by their index. */
  readonly secret: readonly number[];
  /** 文字填报 and 数字填报 of this workbook; null where there is none. */
  readonly texts: GuidedSheet | null;
  readonly figures: GuidedSheet | null;
}

/** A sheet of ours in which the user types for the document. */
export interface GuidedSheet {
  readonly sheet: string;
  readonly filled: number;
}

/** Sheets that the core lays out and the pane writes. */
export type Output =
  | { readonly kind: "disclosure"; readonly choice: PublicationChoice }
  /** 问题清单 */
  | { readonly kind: "findings" }
  /** 审核表 */
  | { readonly kind: "review" }
  /** 文字填报, with the texts that the workbook already holds */
  | { readonly kind: "texts" }
  /** 数字填报, for the note of a government */
  | { readonly kind: "figures" }
  /** 填报模板 */
  | { readonly kind: "template"; readonly layout: TemplateLayout }
  /** 从 Word 导入: the tables of a .docx, or of the sample .xlsx, as ledgers */
  | { readonly kind: "import"; readonly name: string; readonly bytes: Uint8Array };
export type OutputKind = Output["kind"];

export interface SheetsRequest {
  readonly output: Output;
  /** Sheets that stay in the workbook. */
  readonly takenSheetNames: readonly string[];
}

/** What the sheets are about; 0 where the output has no such number. */
export interface SheetsSummary {
  readonly projects: number;
  /** Projects with a mark of secrecy that were left out. */
  readonly leftOut: number;
  /** Places of a Word file that were not understood. */
  readonly unread: number;
}

export interface NotesAnswer {
  readonly edits: readonly AddNoteEdit[];
  /** Cells with findings that get no note, because there would be too many. */
  readonly left: number;
}

export type CoreStep = "send" | "understand" | "check" | "collect" | "plan";

/** One piece of work of the core: what it is asked, what it answers, and the parts that come before the answer. */
export interface CoreCalls {
  readonly check: { readonly request: CheckRequest; readonly answer: CheckAnswer; readonly part: readonly ListedFinding[] };
  /** Before publishing: told, never in the way. */
  readonly publication: { readonly request: PublicationChoice; readonly answer: PublicationReport; readonly part: never };
  readonly sheets: { readonly request: SheetsRequest; readonly answer: SheetsSummary; readonly part: readonly SheetPlan[] };
  /** The lens over all open findings of the last check. */
  readonly marks: { readonly request: null; readonly answer: readonly SetMarksEdit[]; readonly part: never };
  /** Notes for at most so many cells (null: all), the gravest first. */
  readonly notes: { readonly request: { readonly limit: number | null }; readonly answer: NotesAnswer; readonly part: never };
  /** 问题清单 as an HTML page. */
  readonly page: { readonly request: null; readonly answer: string; readonly part: never };
  /** The disclosure document as a Word file. */
  readonly word: { readonly request: PublicationChoice; readonly answer: Uint8Array; readonly part: never };
  readonly columns: { readonly request: ColumnsRequest; readonly answer: SheetColumns; readonly part: never };
  readonly tryMapping: { readonly request: TryMappingRequest; readonly answer: MappingPreview; readonly part: never };
  readonly catalogue: { readonly request: null; readonly answer: readonly RuleEntry[]; readonly part: never };
  /** Settings from their stored text, checked against the rules. */
  readonly settings: { readonly request: string | null; readonly answer: CheckSettings; readonly part: never };
}
export type CoreCall = keyof CoreCalls;

export type ToCore =
  | { readonly kind: "snapshot-begin" }
  | { readonly kind: "snapshot-part"; readonly part: SnapshotPart }
  | { readonly kind: "snapshot-end" }
  | { readonly [Call in CoreCall]: { readonly kind: "call"; readonly id: number; readonly call: Call; readonly request: CoreCalls[Call]["request"] } }[CoreCall];

export type FromCore =
  | { readonly kind: "step"; readonly id: number; readonly step: CoreStep }
  | { readonly kind: "part"; readonly id: number; readonly part: readonly unknown[] }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "refused"; readonly id: number; readonly refusal: Refusal }
  | { readonly kind: "defect"; readonly id: number; readonly name: string; readonly trace: string };
