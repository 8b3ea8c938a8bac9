/** What each column of a header is, from the words over it. */
import type { Field } from "../../model";
import { level1ClassOf, level2ClassOf, trimSpace } from "../../text";
import { labelKey, PERIOD_SOURCE, type LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import type { HeaderColumn, UnknownColumn } from "./header";
import type { HeaderRows } from "./header-rows";

export interface HeaderColumns {
  readonly columns: readonly HeaderColumn[];
  readonly unknown: readonly UnknownColumn[];
  readonly sideLabels: readonly { readonly row: number; readonly column: number; readonly id: LabelId }[];
}

function sameCell(a: Field, b: Field): boolean {
  return a.cell !== null && a.cell.row === b.cell?.row && a.cell.column === b.cell.column;
}

/** One column of the header: its words from top to bottom, and where the lowest of them stands. */
interface Path {
  readonly left: number;
  readonly right: number;
  readonly words: readonly Field[];
  /** The header's lowest cell reaches below the header: a label beside the rows. */
  readonly runsDown: boolean;
}

/** Roles that several columns may have: months, goals, running numbers of projects and of indicators. */
const REPEATABLE: ReadonlySet<LabelId> = new Set<LabelId>(["period", "known", "goal", "sequence"]);

/** Reads the columns `left` to `right` of the header rows. `given`: what the user has said of a column. */
export function headerColumns(view: SheetView, rows: HeaderRows, left: number, right: number, given: ReadonlyMap<number, LabelId> = new Map()): HeaderColumns {
  const paths = pathsOf(view, rows, left, right);
  const named = paths.map((path) => ({ path, id: given.get(path.left) ?? (path.words.length === 0 ? null : roleOf(view, path)) }));
  const labels = new Set(named.map(({ id }) => id));
  const guesses = named.map(({ path, id }) => ({ path, id: given.has(path.left) || path.words.length === 0 || (id !== null && id !== "valueKind") ? id : classColumn(view, path.left, rows, labels) ?? id }));
  const ids = new Set(guesses.map((guess) => guess.id));
  const columns: HeaderColumn[] = [];
  const unknown: UnknownColumn[] = [];
  const sideLabels: { row: number; column: number; id: LabelId }[] = [];
  let levelSeen = false;
  for (const { path, id } of guesses) {
    const before = columns.at(-1);
    // 指标值 ⎮ (blank) ⎮ over operators and numbers: a head that was not merged.
    if (path.words.length === 0 && before?.role === "value" && before.right === path.left - 1 && !given.has(path.left)) {
      columns[columns.length - 1] = { ...before, right: path.right };
      continue;
    }
    const leaf = path.words.at(-1) ?? (given.has(path.left) ? view.peek(rows.bottom, path.left) : undefined);
    if (!leaf?.cell) continue;
    const last = columns.at(-1);
    if (last && sameCell(last.header, leaf) && !given.has(path.left)) {
      // One header cell over several columns that nothing heads one by one.
      columns[columns.length - 1] = { ...last, right: path.right };
      continue;
    }
    const role = given.get(path.left) ?? (id === null ? null : settle(view, id, { ids, levelSeen, path, rows }));
    if (role === "indicatorGroup" || role === "midTermIndicators" || role === "moneyGroup") {
      sideLabels.push({ row: leaf.cell.row, column: leaf.cell.column, id: role });
      continue;
    }
    if (role === "level1" || role === "level2" || role === "level3") levelSeen = true;
    if (role === null || columns.some((column) => column.role === role && !REPEATABLE.has(role))) {
      unknown.push({ left: path.left, right: path.right, row: leaf.cell.row });
    } else {
      columns.push({ role, left: path.left, right: path.right, header: leaf, ...planOf(path, role) });
    }
  }
  return { columns: columns.flatMap((column) => valueParts(view, column, rows)), unknown, sideLabels };
}

/** A value header over several columns whose rows fill more than one of them: symbol, number and unit without words of their own. */
function valueParts(view: SheetView, column: HeaderColumn, rows: HeaderRows): readonly HeaderColumn[] {
  if (column.role !== "value" || column.right === column.left || !fillsSeveral(view, column, rows)) return [column];
  const parts: HeaderColumn[] = [];
  for (let at = column.left; at <= column.right; at++) {
    const taken = new Set(parts.map((part) => part.role));
    const role = taken.size === 0 && holdsOperators(view, at, rows) ? "symbol" : taken.has("number") ? "unit" : "number";
    const last = parts.at(-1);
    if (last && taken.has(role)) parts[parts.length - 1] = { ...last, right: at };
    else parts.push({ ...column, role, left: at, right: at });
  }
  return parts;
}

function fillsSeveral(view: SheetView, column: HeaderColumn, rows: HeaderRows): boolean {
  for (let row = rows.bottom + 1; row <= Math.min(view.lastRow, rows.bottom + SAMPLE_ROWS); row++) {
    if (view.filledIn(row, column.left, column.right).length > 1) return true;
  }
  return false;
}

function pathsOf(view: SheetView, rows: HeaderRows, left: number, right: number): readonly Path[] {
  const paths: Path[] = [];
  for (let column = left; column <= right; ) {
    const words: Field[] = [];
    let runsDown = false;
    let end = right;
    for (let row = rows.top; row <= rows.bottom; row++) {
      const span = view.span(row, column);
      if (span.top < rows.top) continue;
      const isLowest = span.bottom >= rows.bottom;
      if (isLowest) {
        end = Math.min(span.right, right);
        runsDown = span.bottom > rows.bottom;
      }
      const word = view.peek(span.top, span.left);
      if (word.text !== "") words.push(word);
      else if (row < rows.bottom) pushGroupWord(view, row, span.left, left, words);
      row = Math.max(row, Math.min(span.bottom, rows.bottom));
    }
    paths.push({ left: column, right: end, words, runsDown });
    column = end + 1;
  }
  return paths;
}

/** An unmerged group word heads the blank cells right of it: 指标值 ⎮ ⎮ over 符号 ⎮ 值 ⎮ 单位. */
function pushGroupWord(view: SheetView, row: number, column: number, left: number, words: Field[]): void {
  for (let at = column - 1; at >= left; at--) {
    const span = view.span(row, at);
    if (!view.filled(span.top, span.left)) continue;
    // A cell that is merged down to the lowest header row heads its own column only.
    if (span.bottom === row && span.right < column) words.push(view.peek(span.top, span.left));
    return;
  }
}

const FLAT_PLAN = new RegExp(`^([\\s\\S]*?(?:支出|用款|使用|支付)(?:进度)?计划[\\s\\S]*?|[\\s\\S]*?支出进度[\\s\\S]*?)[\\s\\-—–_:：/、，]*(${PERIOD_SOURCE})\\s*([（(][^（()）]{0,8}(?:%|％|万元)\\s*[)）])?\\s*$`);

/** No header is longer; a long text would take the pattern long, too. */
const LONGEST_HEAD = 60;

function flatPlan(head: string): RegExpExecArray | null {
  return head.length > LONGEST_HEAD ? null : FLAT_PLAN.exec(head);
}

/** The role of a path: its words joined first (项目 over 名称), then the lowest alone, then the lowest known one. */
function roleOf(view: SheetView, path: Path): LabelId | null {
  const texts = path.words.map((word) => word.text);
  const leaf = texts.at(-1) ?? "";
  if (flatPlan(leaf) !== null) return "period";
  const joined = texts.length > 1 ? view.labelOf(texts.map(labelKey).join("")) : null;
  if (joined !== null) return joined;
  const own = view.labelOf(leaf);
  const parents = texts.slice(0, -1).map((text) => view.labelOf(text));
  if (own === "unitWord" && parents.some((id) => id === "value")) return "unit";
  if (own === "value" && parents.some((id) => id === "value")) return "number";
  if (own === "total" && (parents.length === 0 || parents.some((id) => id === "budget" || id === "moneyGroup"))) return "budget";
  if (own === "actualOutcome" && parents.some((id) => id === "indicatorGroup")) return "actualValue";
  return own;
}

interface Surroundings {
  readonly ids: ReadonlySet<LabelId | null>;
  /** A level label stands to the left. */
  readonly levelSeen: boolean;
  readonly path: Path;
  readonly rows: HeaderRows;
}

/** Words that mean one thing beside the indicators and another among the project's columns. */
function settle(view: SheetView, id: LabelId, { ids, levelSeen, path, rows }: Surroundings): LabelId | null {
  if (id === "unitWord") return levelSeen ? "unit" : "unitName";
  if (id === "nameWord") return levelSeen ? null : "name";
  if (id === "codeWord") return levelSeen ? null : "code";
  // 目标1, 目标2 as columns of a ledger.
  if (id === "goalItem") return "goal";
  if (id === "valueContent") return ids.has("value") || ids.has("number") ? "description" : "value";
  if (id === "symbolOrKind") return holdsOperators(view, path.left, rows) ? "symbol" : "valueKind";
  if (id === "indicatorContent") return ids.has("level3") ? "description" : "level3";
  if (id === "indicatorGroup") return ids.has("level3") || ids.has("indicatorContent") || path.runsDown ? id : "level3";
  if (id === "actualOutcome") return levelSeen && !ids.has("actualValue") ? "actualValue" : id;
  if (id === "points") return ids.has("weight") || ids.has("score") || ids.has("actualValue") ? id : "weight";
  return id;
}

/** A column of classes whose head does not say so (指标类别, 指标类型), where the table has no other of that level. */
function classColumn(view: SheetView, column: number, rows: HeaderRows, labels: ReadonlySet<LabelId | null>): LabelId | null {
  let filled = 0;
  let first = 0;
  let second = 0;
  for (let row = rows.bottom + 1; row <= Math.min(view.lastRow, rows.bottom + SAMPLE_ROWS); row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    filled++;
    if (level1ClassOf(text) !== null) first++;
    if (level2ClassOf(text) !== null) second++;
  }
  // 成本指标 and 满意度 are names of both levels: the better fit decides.
  const level = first >= second ? "level1" : "level2";
  return Math.max(first, second) * 3 > filled * 2 && !labels.has(level) ? level : null;
}

/** Rows looked at to see what a column holds. */
const SAMPLE_ROWS = 200;

const OPERATORS = /^(?:[<>=≥≤≧≦⩾⩽＞＜＝]{1,2}|定性|文字描述|定性描述|等于|大于等于|小于等于|大于|小于)$/;

/** Whether the cells under the header are mostly operators: 指标性质 heads both operators and 定量/定性. */
function holdsOperators(view: SheetView, column: number, rows: HeaderRows): boolean {
  let operators = 0;
  let others = 0;
  for (let row = rows.bottom + 1; row <= Math.min(view.lastRow, rows.bottom + SAMPLE_ROWS); row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    if (OPERATORS.test(text)) operators++;
    else others++;
  }
  return operators > others;
}

function planOf(path: Path, role: LabelId): { readonly plan?: NonNullable<HeaderColumn["plan"]> } {
  const leaf = path.words.at(-1);
  if (role !== "period" || !leaf) return {};
  const flat = flatPlan(leaf.text);
  if (flat) {
    return { plan: { label: { ...leaf, text: trimSpace(flat[1] ?? "") + (flat[3] ?? "") }, period: { ...leaf, text: trimSpace(flat[2] ?? "") } } };
  }
  const parent = path.words.at(-2);
  return { plan: { label: parent ?? { text: "", raw: null, cell: null }, period: leaf } };
}
