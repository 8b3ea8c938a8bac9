/** What each row under a list's header is: an amount of its own, a sum, a heading over a group, or a line of text. */
import { NO_FIELD, type AmountColumn, type Field } from "../../model";
import { readMoneyFigure, squeeze } from "../../text";
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import { columnOf, type TableHeader } from "../tables/header";
import { isNote, isSignature, isTotal } from "../tables/row-kinds";
import { nameColumn, type FoundList } from "./find-lists";

export const AMOUNT_COLUMNS = ["budget", "fiscalFunds", "otherFunds"] as const satisfies readonly AmountColumn[];

export interface ListRow {
  readonly row: number;
  /** amount: a project's or unit's own · group: stands over the rows it sums · total: 合计, 小计 · heading: no amount. */
  readonly kind: "amount" | "group" | "total" | "heading";
  /** The text by which a group, total or heading is named; of an amount its name. */
  readonly label: Field;
  readonly unitCode: Field;
  readonly unitName: Field;
  readonly code: Field;
  readonly name: Field;
  readonly category: Field;
  readonly amounts: Readonly<Record<AmountColumn, Field>>;
}

/** The rows that could be understood; `whole` says whether no other row holds an amount. Nothing is claimed. */
export interface ListRows {
  readonly rows: readonly ListRow[];
  readonly whole: boolean;
}

/** 一、 （一） before a group's name. */
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])/u;
/** Names of groups of expenditure, never of one project. */
const GROUP = /^(?:人员(?:类|经费|支出)?|公用(?:经费|支出)?|运转(?:类|性)?|其他运转类|特定目标类|基本支出|项目支出|部门(?:预算)?项目|(?:本级|专项)(?:项目)?支出|专项资金|工资福利支出|商品和服务支出|对个人和家庭的补助)(?:项目)?(?:支出|经费)?$/u;
const SUM = /(?:合计|小计|总计|总额)(?:[（(][^）)]*[）)])?[:：]?$/u;

export function readListRows(list: FoundList): ListRows {
  const { view, header, end, repeated } = list;
  const rows: ListRow[] = [];
  let whole = true;
  for (const row of view.rows) {
    if (row <= header.bottom || repeated.has(row)) continue;
    if (row >= end) break;
    const columns = view.filledIn(row, header.left, header.right);
    const first = columns[0];
    if (first === undefined || columns.some((column) => view.isClaimed(row, column))) continue;
    const read = readRow(view, header, row, columns, rows.at(-1));
    if (read) rows.push(read);
    else whole &&= !hasAmount(amountsOf(view, header, row)) || isPart(view.text(row, first));
  }
  return { rows: withLoneGroups(rows), whole };
}

/** 其中：… under a sum is a part of it. */
function isPart(text: string): boolean {
  return /^其[中它]/u.test(squeeze(text));
}

function readRow(view: SheetView, header: TableHeader, row: number, columns: readonly number[], before: ListRow | undefined): ListRow | null {
  const first = columns[0] ?? header.left;
  const text = view.text(row, first);
  if (isNote(text) || isSignature(text) || columns.slice(0, 3).some((column) => isPart(view.text(row, column)))) return null;
  const fields = fieldsOf(view, header, row);
  const filled = hasAmount(fields.amounts);
  const sum = columns.slice(0, 4).find((column) => isSum(view.text(row, column)));
  if (sum !== undefined) return filled ? { row, kind: "total", label: view.peek(row, sum), ...fields } : null;
  const { code, name, unitCode, unitName, category } = fields;
  const named = name.text !== "" || code.text !== "";
  const words = columns.filter((column) => !isFigure(view.text(row, column)) && !isRunningNumber(view, header, row, column));
  const label = view.peek(row, words[0] ?? first);
  const isGroup = code.text === "" && (ORDINAL.test(squeeze(label.text)) || GROUP.test(bare(label.text)));
  const key = nameColumn(header);
  if (!filled) {
    const isLine = code.text === "" && words.length <= 1 && (isGroup || !named || view.span(row, first).right - first >= 2);
    if (isLine) return words.length === 0 ? null : { row, kind: "heading", label, ...fields };
    return named ? { row, kind: "amount", label: name, ...fields, ...carried(view, before, { unitCode, unitName, category }) } : null;
  }
  if (isGroup) return { row, kind: "group", label, ...fields };
  if (named || key === null) return { row, kind: "amount", label: name, ...fields, ...carried(view, before, { unitCode, unitName, category }) };
  const left = words.find((column) => column < key);
  if (left !== undefined) return { row, kind: "group", label: view.peek(row, left), ...fields };
  // Details of the project above: 办公费, 印刷费 … behind a name that is printed once.
  if (before?.kind !== "amount" || words.length === 0) return null;
  return { ...before, row, amounts: fields.amounts };
}

function isSum(text: string): boolean {
  return isTotal(text) || (text.length <= 30 && SUM.test(squeeze(text)));
}

function bare(text: string): string {
  return squeeze(text).replace(ORDINAL, "").replace(/[:：]$/u, "");
}

function isFigure(text: string): boolean {
  return readMoneyFigure(text).kind === "number";
}

function isRunningNumber(view: SheetView, header: TableHeader, row: number, column: number): boolean {
  const sequence = columnOf(header, "sequence");
  return sequence !== null && column >= sequence.left && column <= sequence.right && !ORDINAL.test(squeeze(view.text(row, column)));
}

function hasAmount(amounts: Readonly<Record<AmountColumn, Field>>): boolean {
  return AMOUNT_COLUMNS.some((column) => amounts[column].text !== "" || amounts[column].unknown !== undefined);
}

type RowFields = Pick<ListRow, "unitCode" | "unitName" | "code" | "name" | "category" | "amounts">;

function fieldsOf(view: SheetView, header: TableHeader, row: number): RowFields {
  const read = (...roles: readonly LabelId[]): Field => {
    const column = roles.map((role) => columnOf(header, role)).find((found) => found !== null);
    return column ? cellIn(view, row, column.left, column.right) : NO_FIELD;
  };
  return {
    unitCode: read("unitCode"), unitName: read("unitName", "implementingUnit", "unitWord", "department"), code: read("code"), name: read("name", "specialFundName"),
    category: read("projectKind"), amounts: amountsOf(view, header, row),
  };
}

function amountsOf(view: SheetView, header: TableHeader, row: number): Readonly<Record<AmountColumn, Field>> {
  const own = (role: LabelId): Field => {
    const column = columnOf(header, role);
    if (column === null) return NO_FIELD;
    const field = cellIn(view, row, column.left, column.right);
    // An amount that is merged over several rows counts in the first of them.
    return field.cell !== null && field.cell.row < row ? NO_FIELD : field;
  };
  const budget = own("budget");
  return { budget: budget.cell === null ? own("initialBudget") : budget, fiscalFunds: own("fiscalFunds"), otherFunds: own("otherFunds") };
}

function cellIn(view: SheetView, row: number, left: number, right: number): Field {
  for (let column = left; column <= right; column++) if (view.filled(row, column)) return view.peek(row, column);
  return view.peek(row, left);
}

/** A unit, and a class of projects, that is printed once for its rows holds until the next one. */
function carried(view: SheetView, before: ListRow | undefined, own: Pick<ListRow, "unitCode" | "unitName" | "category">): Pick<ListRow, "unitCode" | "unitName" | "category"> {
  const isBlank = (field: Field): boolean => field.cell !== null && field.text === "" && view.area(field.cell.row, field.cell.column) === null;
  const heading = before?.kind === "heading" || before?.kind === "group" ? before.label : null;
  const unit = before && before.kind !== "total" && [own.unitCode, own.unitName].every((field) => field.cell === null || isBlank(field)) ? before : own;
  const category = own.category.text !== "" ? own.category : heading ?? (before && before.kind !== "total" ? before.category : own.category);
  return { unitCode: unit.unitCode, unitName: unit.unitName, category };
}

/** A group with nothing under it is an amount of its own: 人员经费 beside the projects. Without any other amount, all are. */
function withLoneGroups(rows: readonly ListRow[]): readonly ListRow[] {
  const isAlone = rows.every(({ kind }) => kind !== "amount");
  return rows.map((row, at) => {
    const level = levelOf(row);
    const next = rows[at + 1];
    const isEmpty = level < UNIT_LEVEL && next?.kind !== "amount" && (next?.kind !== "group" || levelOf(next) <= level);
    if (row.kind !== "group" || !(isEmpty || isAlone)) return row;
    return { ...row, kind: "amount", name: row.name.text === "" ? row.label : row.name, category: GROUP.test(bare(row.label.text)) ? row.label : row.category };
  });
}

const UNIT_LEVEL = 4;

/** 一、 over （一） over a bare class of expenditure over a unit. */
function levelOf({ label }: ListRow): number {
  const text = squeeze(label.text);
  if (/^[一二三四五六七八九十]/u.test(text) && ORDINAL.test(text)) return 1;
  if (ORDINAL.test(text)) return 2;
  return GROUP.test(bare(text)) ? 3 : UNIT_LEVEL;
}
