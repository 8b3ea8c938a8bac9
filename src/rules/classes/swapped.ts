/** Cost typed under timeliness and time typed under cost: one slip, seen from both ends. */
import type { ProjectView, RowView } from "../engine/views";
import { countsThings, dimensionOf, nameHas, speaksOfMoney, statesTime } from "./units";

const TIME_WORDS = ["时间", "时限", "及时"];
const MONEY_ENDINGS = /(?:费用|成本|标准|金额|经费|支出)(?:[（(].*[)）])?$/;

/** A cost row whose value is a time: ≤1年, or 完成时间 without any money. */
export function costIsTime(row: RowView): boolean {
  if (row.level2 !== "cost" || row.isSecret || row.target.full === "" || speaksOfMoney(row) || row.target.percent) return false;
  return statesTime(row) || nameHas(row, TIME_WORDS);
}

/** A timeliness row whose value is money, or whose name is that of a cost with no time in its value. */
export function timelinessIsMoney(row: RowView): "unit" | "name" | null {
  if (row.level2 !== "timeliness" || row.isSecret || row.target.full === "") return null;
  if (speaksOfMoney(row) && dimensionOf(row) !== "time" && row.target.number !== "") return "unit";
  const costName = MONEY_ENDINGS.test(row.name) && !nameHas(row, TIME_WORDS);
  return costName && row.target.number !== "" && !row.target.percent && (countsThings(row) || row.target.unit === "" || row.target.unit.includes("/"))
    && !row.target.unit.includes('次') ? "name" : null;
}

export interface SwappedPair {
  readonly cost: RowView;
  readonly timeliness: RowView;
}

const KNOWN = new WeakMap<ProjectView, SwappedPair | null>();

/** The project's one cost row that states a time and its one timeliness row that states money; null unless there is one of each. */
export function swappedPair(project: ProjectView): SwappedPair | null {
  const known = KNOWN.get(project);
  if (known !== undefined) return known;
  const costs = project.rows.filter(costIsTime);
  const times = project.rows.filter((row) => timelinessIsMoney(row) !== null);
  const [cost] = costs;
  const [timeliness] = times;
  const pair = cost && timeliness && costs.length === 1 && times.length === 1 ? { cost, timeliness } : null;
  KNOWN.set(project, pair);
  return pair;
}

/** Whether a row is told of by class-cost-timeliness-swapped already. */
export function isSwapped(row: RowView): boolean {
  const pair = swappedPair(row.project);
  return pair !== null && (pair.cost === row || pair.timeliness === row);
}
