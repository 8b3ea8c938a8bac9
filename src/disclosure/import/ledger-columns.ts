/** The columns of a ledger made from a model: one for each field that any of its projects has. The labels are those the reader knows. */
import type { Field, Indicator, MoneyUnit, Project } from "../../model";

/** How a text is written: figure = as a number where it is one, text = always as text. */
export type LedgerLook = "text" | "center" | "figure";

export interface LedgerColumn {
  readonly label: string;
  /** Characters of the default font. */
  readonly width: number;
  readonly look: LedgerLook;
  /** A field of the project, in one cell over its rows … */
  readonly ofProject?: (project: Project) => Field | undefined;
  /** … or of each indicator. */
  readonly ofIndicator?: (indicator: Indicator) => Field | undefined;
  /** Stands in every ledger, filled or not. */
  readonly always?: true;
}

const project = (label: string, width: number, look: LedgerLook, ofProject: NonNullable<LedgerColumn["ofProject"]>): LedgerColumn => ({ label, width, look, ofProject });
const indicator = (label: string, width: number, look: LedgerLook, ofIndicator: NonNullable<LedgerColumn["ofIndicator"]>): LedgerColumn => ({ label, width, look, ofIndicator });

const identity: readonly LedgerColumn[] = [
  project("单位编码", 10, "center", (one) => one.unitCode),
  project("单位名称", 18, "text", (one) => one.unitName),
  project("项目编码", 24, "center", (one) => one.code),
];

const organisation: readonly LedgerColumn[] = [
  project("主管部门", 18, "text", (one) => one.extras.department),
  project("实施单位", 18, "text", (one) => one.extras.implementingUnit),
  project("负责人及电话", 16, "text", (one) => one.extras.contact),
  project("项目绩效模板", 16, "text", (one) => one.extras.template),
  project("项目属性", 10, "center", (one) => one.extras.projectKind),
  project("项目期", 12, "center", (one) => one.extras.projectPeriod),
];

const moneyIn = (unit: MoneyUnit): readonly LedgerColumn[] => [
  project(`预算数（${unit}）`, 12, "figure", (one) => one.budget),
  project("其中：财政资金", 12, "figure", (one) => one.fiscalFunds),
  project("上年结转", 10, "figure", (one) => one.extras.carriedOver),
  project("其他资金", 10, "figure", (one) => one.otherFunds),
  project("全年执行数", 12, "figure", (one) => one.extras.executedAmount),
  project("执行率", 9, "figure", (one) => one.extras.executionRate),
  project("资金用途", 30, "text", (one) => one.useOfFunds),
];

const results: readonly LedgerColumn[] = [
  project("实际完成情况", 30, "text", (one) => one.extras.actualOutcome),
  project("项目说明", 30, "text", (one) => one.explanation),
];

const classes: readonly LedgerColumn[] = [
  { ...indicator("一级指标", 11, "center", (one) => one.level1), always: true },
  { ...indicator("二级指标", 15, "center", (one) => one.level2), always: true },
  { ...indicator("三级指标", 20, "text", (one) => one.level3), always: true },
  indicator("绩效指标描述", 24, "text", (one) => one.description),
];

const joinedValue: readonly LedgerColumn[] = [{ ...indicator("指标值", 14, "center", (one) => one.value), always: true }];

const splitValue: readonly LedgerColumn[] = [
  { ...indicator("符号", 9, "center", (one) => one.split?.symbol), always: true },
  { ...indicator("值", 9, "center", (one) => one.split?.number), always: true },
  { ...indicator("单位（文字描述）", 17, "center", (one) => one.split?.unit), always: true },
];

const further: readonly LedgerColumn[] = [
  indicator("历史值", 10, "center", (one) => one.extras.baseline),
  indicator("指标值类型", 11, "center", (one) => one.extras.valueKind),
  indicator("指标值确定依据", 26, "text", (one) => one.basis),
  indicator("分值权重", 9, "center", (one) => one.extras.weight),
  indicator("评（扣）分标准", 20, "text", (one) => one.extras.scoring),
  indicator("实际完成值", 12, "center", (one) => one.extras.actualValue),
  indicator("分值", 8, "center", (one) => one.extras.points),
  indicator("得分", 8, "center", (one) => one.extras.score),
  indicator("偏差原因分析及改进措施", 24, "text", (one) => one.extras.deviation),
  indicator("备注", 16, "text", (one) => one.extras.remark),
];

/** Projects whose fields fit under one header: the same label of the name, the same spending plan and unit of money, the value in one cell or in three. */
export interface LedgerShape {
  readonly nameLabel: string;
  readonly planLabel: string;
  readonly periods: readonly string[];
  readonly isSplit: boolean;
  readonly moneyUnit: MoneyUnit;
}

export function shapeOf(one: Project): LedgerShape {
  const { spendingPlan, extras } = one;
  return {
    nameLabel: (extras.nameLabel?.text ?? "").includes("专项") ? "专项资金名称" : "项目名称",
    planLabel: spendingPlan?.label.text ?? "",
    periods: spendingPlan?.periods.map((period) => period.label.text) ?? [],
    isSplit: one.indicators.some((each) => each.split !== null),
    moneyUnit: one.moneyUnit,
  };
}

/** The columns for these projects, all of one shape; a field that none of them has gets no column. */
export function ledgerColumns(projects: readonly Project[], shape: LedgerShape): readonly LedgerColumn[] {
  const planLabel = /计划|支出进度/.test(shape.planLabel) ? shape.planLabel : `资金支出计划${shape.planLabel}`;
  const all: readonly LedgerColumn[] = [
    ...identity,
    { ...project(shape.nameLabel, 26, "text", (one) => one.name), always: true },
    ...organisation, ...moneyIn(shape.moneyUnit),
    ...shape.periods.map((period, place) => project(planLabel + period, 11, "figure", (one) => one.spendingPlan?.periods[place]?.amount)),
    ...goalColumns(projects), ...results, ...classes, ...(shape.isSplit ? splitValue : joinedValue), ...further,
  ];
  const isThere = (field: Field | undefined) => field !== undefined && (field.cell !== null || field.text !== "");
  return all.filter(({ always, ofProject, ofIndicator }) => always === true || projects.some((one) =>
    (ofProject !== undefined && isThere(ofProject(one))) || (ofIndicator !== undefined && one.indicators.some((each) => isThere(ofIndicator(each))))));
}

/** One column a goal cell: a form may have several. */
function goalColumns(projects: readonly Project[]): readonly LedgerColumn[] {
  const count = Math.max(0, ...projects.map((one) => one.objectives.length));
  return Array.from({ length: count }, (_, place) =>
    project(count === 1 ? "绩效目标" : `绩效目标（${String(place + 1)}）`, 36, "text", (one) => one.objectives[place]));
}
