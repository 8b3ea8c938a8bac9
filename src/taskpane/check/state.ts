/** State of the task 校验: the last result, and how the list is looked at. */
import type { Level } from "../../rules";
import type { CheckOverview, ListedFinding, ProjectLine, WorkbookFacts } from "../core/protocol";

export type Grouping = "project" | "rule";

export interface FindingFilter {
  readonly levels: Readonly<Record<Level, boolean>>;
  readonly search: string;
  readonly grouping: Grouping;
  /** Only the findings of this rule, or of the project with this index (-1: of the whole document). */
  readonly only: { readonly rule: string } | { readonly project: number } | null;
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
  /** Changes of the workbook that the host has told of, counted. */
  readonly changes: number;
  /** What changed since it was last read: by sheet, the count of its last change. `SOMEWHERE`: nobody knows on which. */
  readonly changed: ReadonlyMap<string, number>;
  /** The settings changed after the check. */
  readonly settingsChanged: boolean;
  readonly marksShown: boolean;
  /** What was not checked or not read is unfolded. */
  readonly gapsOpen: boolean;
}

/** What a check read: the sheets (null: all), when so many changes had been told of. Later changes are not in it. */
export interface Reading {
  readonly sheets: readonly string[] | null;
  readonly changes: number;
}

export type CheckAction =
  | { readonly type: "check/done"; readonly overview: CheckOverview; readonly findings: readonly ListedFinding[]; readonly workbook: WorkbookFacts; readonly reading: Reading | null }
  | { readonly type: "check/forgotten" }
  | { readonly type: "check/selected"; readonly key: number | null }
  | { readonly type: "check/filtered"; readonly filter: Partial<FindingFilter> }
  | { readonly type: "check/level-toggled"; readonly level: Level }
  | { readonly type: "check/group-folded"; readonly group: string }
  | { readonly type: "check/stale"; readonly sheet?: string | null }
  | { readonly type: "check/settings-changed" }
  | { readonly type: "check/marks"; readonly shown: boolean }
  | { readonly type: "check/gaps-opened"; readonly open: boolean };

export const NO_FILTER: FindingFilter = { levels: { error: true, warning: true, info: true }, search: "", grouping: "project", only: null };

export const initialCheck: CheckState = {
  overview: null, findings: [], workbook: null, selected: null, filter: NO_FILTER, folded: new Set(), changes: 0, changed: new Map(), settingsChanged: false, marksShown: false, gapsOpen: false,
};

export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case "check/done": {
      const { overview, findings, workbook, reading } = action;
      return {
        ...state, overview, findings, workbook, settingsChanged: false, selected: keptSelection(state, findings),
        changed: reading ? changedSince(state.changed, reading) : state.changed,
        filter: { ...state.filter, only: keptOnly(state, overview) },
      };
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
    case "check/stale": {
      const changes = state.changes + 1;
      return { ...state, changes, changed: new Map([...state.changed, [action.sheet ?? SOMEWHERE, changes]]) };
    }
    case "check/settings-changed":
      return state.overview === null ? state : { ...state, settingsChanged: true };
    case "check/marks":
      return { ...state, marksShown: action.shown };
    case "check/gaps-opened":
      return { ...state, gapsOpen: action.open };
  }
}

/** No sheet has an empty name. */
const SOMEWHERE = "";

/** The workbook changed after what the result was read from. */
export function isStale({ overview, changed }: CheckState): boolean {
  return overview !== null && changed.size > 0;
}

/** The sheets to be read anew for a fresh result; null: all. */
export function changedSheets({ changed }: CheckState): readonly string[] | null {
  return changed.has(SOMEWHERE) ? null : [...changed.keys()];
}

function changedSince(changed: CheckState["changed"], { sheets, changes }: Reading): CheckState["changed"] {
  return new Map([...changed].filter(([sheet, at]) => at > changes || (sheets !== null && !sheets.includes(sheet))));
}

/** The project with the same unit, code and name in another result. */
export function projectAgain(project: ProjectLine | undefined, overview: CheckOverview): ProjectLine | undefined {
  return project && overview.projects.find(({ unitName, code, name }) => unitName === project.unitName && code === project.code && name === project.name);
}

/** Projects move in the list when rows come and go: the one that was looked at is found again. */
function keptOnly({ overview: before, filter: { only } }: CheckState, overview: CheckOverview): FindingFilter["only"] {
  if (only === null || "rule" in only || only.project < 0) return only;
  const again = projectAgain(before?.projects[only.project], overview);
  return again ? { project: again.index } : null;
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
