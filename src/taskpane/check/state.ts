/** State of the task 校验: the last result, and how the list is looked at. */
import type { Level } from "../../rules";
import type { WorkbookSnapshot } from "../../workbook";
import type { CheckOverview, ListedFinding } from "../core/protocol";

export type Grouping = "project" | "rule";

export interface FindingFilter {
  readonly levels: Readonly<Record<Level, boolean>>;
  readonly search: string;
  readonly grouping: Grouping;
  /** Only the findings of this rule, or of the project with this index (-1: of the whole document). */
  readonly only: { readonly rule: string } | { readonly project: number } | null;
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

export interface CheckState {
  readonly overview: CheckOverview | null;
  readonly findings: readonly ListedFinding[];
  readonly workbook: WorkbookFacts | null;
  /** Key of the selected finding. */
  readonly selected: number | null;
  readonly filter: FindingFilter;
  /** Keys of folded groups. */
  readonly folded: ReadonlySet<string>;
  /** The workbook changed after the check. */
  readonly stale: boolean;
  /** The settings changed after the check. */
  readonly settingsChanged: boolean;
  readonly marksShown: boolean;
  /** What was not checked or not read is unfolded. */
  readonly gapsOpen: boolean;
}

export type CheckAction =
  | { readonly type: "check/done"; readonly overview: CheckOverview; readonly findings: readonly ListedFinding[]; readonly workbook: WorkbookFacts }
  | { readonly type: "check/forgotten" }
  | { readonly type: "check/selected"; readonly key: number | null }
  | { readonly type: "check/filtered"; readonly filter: Partial<FindingFilter> }
  | { readonly type: "check/level-toggled"; readonly level: Level }
  | { readonly type: "check/group-folded"; readonly group: string }
  | { readonly type: "check/stale" }
  | { readonly type: "check/settings-changed" }
  | { readonly type: "check/marks"; readonly shown: boolean }
  | { readonly type: "check/gaps-opened"; readonly open: boolean };

export const NO_FILTER: FindingFilter = { levels: { error: true, warning: true, info: true }, search: "", grouping: "project", only: null };

export const initialCheck: CheckState = {
  overview: null, findings: [], workbook: null, selected: null, filter: NO_FILTER, folded: new Set(), stale: false, settingsChanged: false, marksShown: false, gapsOpen: false,
};

export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case "check/done": {
      const { overview, findings, workbook } = action;
      return { ...state, overview, findings, workbook, stale: false, settingsChanged: false, selected: keptSelection(state, findings) };
    }
    case "check/forgotten":
      return initialCheck;
    case "check/selected":
      return { ...state, selected: action.key };
    case "check/filtered":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "check/level-toggled":
      return { ...state, filter: { ...state.filter, levels: { ...state.filter.levels, [action.level]: !state.filter.levels[action.level] } } };
    case "check/group-folded":
      return { ...state, folded: toggled(state.folded, action.group) };
    case "check/stale":
      return state.overview === null || state.stale ? state : { ...state, stale: true };
    case "check/settings-changed":
      return state.overview === null ? state : { ...state, settingsChanged: true };
    case "check/marks":
      return { ...state, marksShown: action.shown };
    case "check/gaps-opened":
      return { ...state, gapsOpen: action.open };
  }
}

export function workbookFacts({ name, sheets }: WorkbookSnapshot): WorkbookFacts {
  return {
    name,
    sheetNames: sheets.map((sheet) => sheet.name),
    ownSheets: sheets.filter((sheet) => sheet.ownKind !== null).map((sheet) => sheet.name),
    protectedSheets: sheets.filter((sheet) => sheet.protected && sheet.ownKind === null).map((sheet) => sheet.name),
    filteredSheets: sheets.filter((sheet) => sheet.filter !== null && sheet.hiddenRows.length > 0 && sheet.ownKind === null).map((sheet) => sheet.name),
    empty: sheets.every((sheet) => sheet.rows.length === 0),
  };
}

/** After a re-check the same fault in the same cell stays selected. */
function keptSelection(state: CheckState, findings: readonly ListedFinding[]): number | null {
  const before = state.findings.find(({ key }) => key === state.selected);
  if (!before) return null;
  const same = findings.find(({ rule, cell }) => rule === before.rule && cell.sheet === before.cell.sheet && cell.row === before.cell.row && cell.column === before.cell.column);
  return same?.key ?? null;
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
