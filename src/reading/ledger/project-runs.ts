/** Which rows of a ledger belong to one project: merged, repeated or first-row-only project columns. */
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import type { HeaderColumn } from "../tables/header";

export interface ProjectRun {
  readonly rows: readonly number[];
}

const PRIMARY: readonly LabelId[] = ["code", "name", "specialFundName"];
const SECONDARY: readonly LabelId[] = ["unitCode", "unitName", "budget", "initialBudget", "fiscalFunds", "useOfFunds"];
const UNIT: readonly LabelId[] = ["unitCode", "unitName"];
/** What tells two projects of one name apart where none of them has a code. */
const BUDGET: readonly LabelId[] = ["budget", "initialBudget"];
const WORDS: readonly LabelId[] = ["useOfFunds", "goal"];

/** The run being collected. */
interface OpenRun {
  rows: number[];
  /** Texts of the primary columns, as far as the run's rows filled them. */
  primary: Map<number, string>;
  secondary: Map<number, string>;
  /** Texts of all project columns in the run's first row. */
  first: ReadonlyMap<LabelId, string>;
  /** Every row so far has its own name or code (a ledger that repeats them). */
  repeats: boolean;
}

/** Cuts data rows (rising) into the runs of one project each. Rows before the first name belong to a project without a name. */
export function projectRuns(view: SheetView, columns: readonly HeaderColumn[], rows: readonly number[]): readonly ProjectRun[] {
  const primary = columns.filter((column) => PRIMARY.includes(column.role));
  const secondary = columns.filter((column) => SECONDARY.includes(column.role));
  const runs: ProjectRun[] = [];
  let open: OpenRun | null = null;
  for (const row of rows) {
    if (open === null || beginsProject(view, primary, secondary, row, open) || isNamesake(view, columns, row, open.first)) {
      open = { rows: [], primary: new Map(), secondary: new Map(), first: textsOf(view, columns, row), repeats: true };
      runs.push({ rows: open.rows });
    }
    enter(view, primary, secondary, row, open);
  }
  return runs;
}

function textsOf(view: SheetView, columns: readonly HeaderColumn[], row: number): ReadonlyMap<LabelId, string> {
  const texts = new Map<LabelId, string>();
  for (const { role, left } of columns) if (OF_INTEREST.has(role) && !texts.has(role)) texts.set(role, view.text(row, left));
  return texts;
}

const OF_INTEREST: ReadonlySet<LabelId> = new Set<LabelId>([...PRIMARY, ...BUDGET, ...WORDS, "sequence"]);

/** Another project of the same name: neither has a code, and the budget differs, or the number and the use or goal. */
function isNamesake(view: SheetView, columns: readonly HeaderColumn[], row: number, first: ReadonlyMap<LabelId, string>): boolean {
  // Most ledgers have codes, or names in the first rows only.
  if ((first.get("code") ?? "") !== "") return false;
  const name = columns.find((column) => column.role === "name" || column.role === "specialFundName");
  if (!name || view.text(row, name.left) === "") return false;
  const texts = textsOf(view, columns, row);
  const differs = (role: LabelId): boolean => {
    const [a = "", b = ""] = [first.get(role), texts.get(role)];
    return a !== "" && b !== "" && a !== b;
  };
  return (texts.get("code") ?? "") === "" && (BUDGET.some(differs) || (differs("sequence") && WORDS.some(differs)));
}

function beginsProject(view: SheetView, primary: readonly HeaderColumn[], secondary: readonly HeaderColumn[], row: number, open: OpenRun): boolean {
  const first = open.rows[0] ?? row;
  let own = 0;
  for (const { left } of primary) {
    const merge = view.area(row, left);
    if (merge && merge.top < row && merge.top >= first) return false;
    // A merged blank cell that begins here: a project whose name is missing.
    const isBlankArea = merge?.top === row && merge.bottom > row && view.text(row, left) === "";
    if (isBlankArea && primary.every((column) => view.text(row, column.left) === "")) return true;
    if (view.text(row, left) !== "") own++;
  }
  if (own > 0) {
    const differs = primary.some(({ left }) => {
      const text = view.text(row, left);
      return text !== "" && text !== (open.primary.get(left) ?? (open.repeats ? "" : text));
    });
    // The same code and name under two units are two projects.
    return differs || !open.repeats || secondary.some(({ role, left }) => UNIT.includes(role) && changed(view, row, left, open));
  }
  return secondary.some(({ left }) => changed(view, row, left, open));
}

/** The row holds another text in this column than the run so far. */
function changed(view: SheetView, row: number, left: number, open: OpenRun): boolean {
  const text = view.text(row, left);
  const before = open.secondary.get(left);
  return text !== "" && before !== undefined && before !== text;
}

function enter(view: SheetView, primary: readonly HeaderColumn[], secondary: readonly HeaderColumn[], row: number, open: OpenRun): void {
  open.rows.push(row);
  let own = false;
  for (const { left } of primary) {
    const text = view.text(row, left);
    if (text === "") continue;
    own = true;
    if (!open.primary.has(left)) open.primary.set(left, text);
  }
  if (!own && primary.length > 0) open.repeats = false;
  for (const { left } of secondary) {
    const text = view.text(row, left);
    if (text !== "" && !open.secondary.has(left)) open.secondary.set(left, text);
  }
}
