/** Header words that mean something else, or only mean something, over a list of budget amounts. */
import { labelKey, type LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";

/** Matched as labels are (`labelKey`): without blanks, brackets and punctuation. */
const WORDS: ReadonlyMap<string, LabelId> = new Map(Object.entries({
  类型: "projectKind", 类别: "projectKind", 支出类别: "projectKind", 支出分类: "projectKind", 经费类型: "projectKind", 经费类别: "projectKind",
  预算类型: "projectKind", 预算类别: "projectKind", 项目大类: "projectKind", 支出性质: "projectKind",
  支出项目: "name", 项目内容: "name", 项目预算名称: "name",
  项目支出: "budget", 项目支出合计: "budget", 项目支出预算: "budget", 项目支出预算数: "budget", 项目经费: "budget", 项目预算: "budget", 项目资金: "budget",
  预算安排: "budget", 预算资金: "budget", 安排金额: "budget", 预算安排金额: "budget", 核定金额: "budget", 申报金额: "budget", 申请金额: "budget", 下达金额: "budget",
  批复金额: "budget", 批复数: "budget", 预算批复数: "budget", 批复预算数: "budget", 安排数: "budget", 资金: "budget", 资金额度: "budget", 资金安排: "budget",
} as const satisfies Readonly<Record<string, LabelId>>));

/** What a header cell of a list is; null for any other text. */
export function listLabel(view: SheetView, row: number, column: number): LabelId | null {
  const known = view.label(row, column);
  if (known !== null && known !== "moneyGroup") return known;
  return WORDS.get(labelKey(view.text(row, column)).replace(/^20\d\d年度?/u, "").replace(/^其中/u, "")) ?? known;
}

const PROJECT_MONEY = /^(?:其中)?项目(?:支出|经费|预算)/u;
const OTHER_MONEY = /人员|公用|基本支出|基本经费|工资/u;
const YEAR = /(20\d\d)/u;

/**
 * What the columns are, by their first column, where the words alone would mislead: the amounts of projects beside those of
 * salaries and offices, this year's amounts beside an earlier year's, a group word that heads one column only.
 */
export function listColumns(view: SheetView, bottom: number, left: number, right: number): ReadonlyMap<number, LabelId> {
  const leaves = leavesOf(view, bottom, left, right);
  const given = new Map<number, LabelId>();
  for (const { column, label, own } of leaves) if (label !== null && label !== own) given.set(column, label);
  const budgets = leaves.filter(({ label }) => label === "budget" || label === "total" || label === "initialBudget");
  const isMixed = leaves.some(({ key }) => OTHER_MONEY.test(key));
  const years = budgets.flatMap(({ key }) => YEAR.exec(key)?.[1] ?? []);
  const latest = [...years].sort().at(-1);
  for (const { column, key } of budgets) {
    const year = YEAR.exec(key)?.[1];
    // Beside salaries and offices only the column of the projects says what they get.
    const isOther = isMixed && leaves.some((leaf) => PROJECT_MONEY.test(leaf.key)) && !PROJECT_MONEY.test(key);
    if (isOther || (year !== undefined && year !== latest)) given.set(column, "known");
  }
  return given;
}

interface Leaf {
  readonly column: number;
  readonly key: string;
  readonly label: LabelId | null;
  /** Without the words of lists. */
  readonly own: LabelId | null;
}

/** The lowest header cells, each once. */
function leavesOf(view: SheetView, bottom: number, left: number, right: number): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let column = left; column <= right; column++) {
    const span = view.span(bottom, column);
    if (span.left < column || !view.filled(span.top, span.left)) continue;
    leaves.push({
      column, key: labelKey(view.text(span.top, span.left)),
      label: listLabel(view, span.top, span.left), own: view.label(span.top, span.left),
    });
  }
  return leaves;
}
