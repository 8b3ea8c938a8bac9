/** Which amounts a printed sum may stand for, by its words and its place among the rows. */
import type { AmountColumn, Field, StatedTotal } from "../../model";
import { normalise, squeeze } from "../../text";
import { AMOUNT_COLUMNS } from "./list-rows";

/** A row whose amounts are summed; texts as in the model. */
export interface SummedRow {
  readonly row: number;
  readonly unitCode: Field;
  readonly unitName: Field;
  readonly category: Field;
  readonly amounts: Readonly<Record<AmountColumn, Field>>;
}

/** A row with sums; its unit where it names one. */
export interface SumRow extends SummedRow {
  readonly label: Field;
}

/** `breaks`: rows at which a group begins or ends without a sum. Sums that stand for no row at all are left out. */
export function statedTotals(summed: readonly SummedRow[], sums: readonly SumRow[], breaks: readonly number[] = []): readonly StatedTotal[] {
  const rows = summed.map((row): KnownRow => ({ ...row, code: normalise(row.unitCode.text), name: squeeze(row.unitName.text) }));
  return sums.flatMap((sum) => {
    const readings = distinct(readingsOf(sum, rows, sums, breaks).filter((reading) => reading.length > 0));
    return AMOUNT_COLUMNS.flatMap((column): readonly StatedTotal[] => {
      const amount = sum.amounts[column];
      const fields = readings.map((reading) => reading.map(({ amounts }) => amounts[column]).filter((field) => field.text !== "" || field.unknown !== undefined));
      const filled = fields.filter((reading) => reading.length > 0);
      return amount.cell === null || amount.text === "" || filled.length === 0 ? [] : [{ label: sum.label, amount, column, readings: filled }];
    });
  });
}

/** A row with its unit as it is compared. */
interface KnownRow extends SummedRow {
  readonly code: string;
  readonly name: string;
}

const GRAND = /^(?:合计|总计|总合计|金额合计|项目(?:支出)?合计|预算合计)/u;

function readingsOf(sum: SumRow, rows: readonly KnownRow[], sums: readonly SumRow[], breaks: readonly number[]): readonly (readonly SummedRow[])[] {
  const text = squeeze(sum.label.text);
  const unit = { code: normalise(sum.unitCode.text), name: squeeze(sum.unitName.text) };
  const ofUnit = rows.filter((row) => isOfUnit(row, unit, text));
  const stem = text.replace(/(?:合计|小计|总计|总额).*$/u, "").replace(/^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])/u, "");
  const ofGroup = stem === "" ? [] : rows.filter(({ category }) => squeeze(category.text).includes(stem));
  const like = sums.filter((other) => kindOf(other) === kindOf(sum));
  const isGrand = GRAND.test(text);
  if (isGrand && sums.filter((other) => GRAND.test(squeeze(other.label.text))).length === 1) return [rows, ofUnit, ofGroup];
  // Sums of one kind stand all over or all under what they sum.
  const leads = Math.min(...like.map(({ row }) => row)) < Math.min(...rows.map(({ row }) => row));
  const all = sums.map(({ row }) => row);
  return [
    ofUnit, ofGroup,
    ...[[...all, ...breaks], all, like.map(({ row }) => row)].map((bounds) => block(sum.row, rows, bounds, leads)),
    ...(isGrand ? [rows] : []),
  ];
}

/** 一、 … ; （一） … ; 小计, 合计 by their words; units by the length of their codes. */
function kindOf({ label, unitCode }: SumRow): string {
  const text = squeeze(label.text);
  const ordinal = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])/u.exec(text)?.[0] ?? "";
  if (ordinal !== "") return ordinal.replace(/[一二三四五六七八九十]+/u, "");
  const word = /(?:合计|小计|总计|总额)/u.exec(text)?.[0];
  return word ?? `unit ${String(normalise(unitCode.text).length)} ${String(label.cell?.column ?? -1)}`;
}

/** The rows between the sum and the next bound: behind it where it leads, else before it. */
function block(at: number, rows: readonly SummedRow[], bounds: readonly number[], leads: boolean): readonly SummedRow[] {
  const next = Math.min(Infinity, ...bounds.filter((row) => row > at));
  const before = Math.max(-1, ...bounds.filter((row) => row < at));
  return rows.filter(({ row }) => (leads ? row > at && row < next : row > before && row < at));
}

/** A department's code stands before those of its units; a name in the sum's own words names the unit too. */
function isOfUnit(row: KnownRow, unit: Pick<KnownRow, "code" | "name">, label: string): boolean {
  if (unit.code !== "" && row.code !== "") return row.code.startsWith(unit.code);
  return row.name !== "" && (label.includes(row.name) || unit.name === row.name);
}

function distinct(readings: readonly (readonly SummedRow[])[]): readonly (readonly SummedRow[])[] {
  const seen = new Set<string>();
  return readings.filter((reading) => {
    const key = reading.map(({ row }) => row).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
