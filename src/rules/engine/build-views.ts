/** From the model to what rules look at. One pass over the document; each text is read once. */
import type { DisclosureDocument, Indicator, MoneyUnit, Project, SpendingPlan } from "../../model";
import {
  addDecimals, compareDecimals, differsBy, inTenThousandYuan, isFilled, isRateName, level1ClassOf, level2ClassOf, normalise, readMoneyFigure, readPlanFigure,
  readSplitTargetValue, readTargetValue, type Figure, type Level1Class, type Level2Class,
} from "../../text";
import { textsOf } from "./texts";
import { hasUnknownFields } from "./unknown-fields";
import type { DocumentView, PlanView, ProjectView, RowView, TextView } from "./views";

/** The view of a document; the document itself is not changed. `settled` is the budget year of the settings, before the document's and its tables' own. */
export function buildViews(document: DisclosureDocument, settled: number | null): DocumentView {
  const projects: ProjectView[] = [];
  const texts: TextView[] = [];
  const budgetYear = settled ?? document.budgetYear;
  const view: DocumentView = { document, projects, texts, budgetYear, hasUnknown: hasUnknownFields(document) };
  const names = classNames();
  for (const project of document.projects) projects.push(projectView(project, projects.length, view, names, settled ?? project.budgetYear ?? budgetYear));
  for (const text of textsOf(view)) texts.push(text);
  return view;
}

function projectView(project: Project, index: number, document: DocumentView, names: ClassNames, budgetYear: number | null): ProjectView {
  const rows: RowView[] = [];
  const budget = readMoneyFigure(project.budget.text);
  const view: ProjectView = {
    project, index, document, rows, budget, budgetYear,
    fiscalFunds: readMoneyFigure(project.fiscalFunds.text),
    otherFunds: readMoneyFigure(project.otherFunds.text),
    budgetInTenThousand: inTenThousand(budget, project.moneyUnit),
    plan: project.spendingPlan === null ? null : planView(project.spendingPlan, budget),
    name: normalise(project.name.text),
  };
  for (const indicator of project.indicators) rows.push(rowView(indicator, rows.length, view, names));
  return view;
}

function rowView(indicator: Indicator, index: number, project: ProjectView, names: ClassNames): RowView {
  const name = normalise(indicator.level3.text);
  const first = names.level1(indicator.level1InForce);
  const second = names.level2(indicator.level2InForce);
  const { split } = indicator;
  const target = split === null
    ? readTargetValue(indicator.value.text)
    : readSplitTargetValue(split.symbol.text, split.number.text, split.unit.text);
  return {
    indicator, project, index, name, target,
    counts: name !== "",
    isRateName: isRateName(name),
    level1: first.class, level1Name: first.name,
    level2: second.class, level2Name: second.name,
    isSatisfaction: first.class === "satisfaction" || second.class === "beneficiarySatisfaction",
    isSecret: target.full === "涉密",
  };
}

function planView({ label, periods }: SpendingPlan, budget: Figure): PlanView {
  const figures = periods.map((period) => readPlanFigure(period.amount.text));
  // Where the label has no unit, all heads of the periods may have it: 3月底（%）.
  const [own, ...heads] = [label.text, ...periods.map((period) => period.label.text)].map(normalise);
  const says = (unit: string): boolean => own?.includes(unit) === true || (heads.length > 0 && heads.every((head) => head.includes(unit)));
  return {
    label, periods, figures,
    hasText: figures.some((figure) => figure.kind === "text"),
    labelPercent: says("%"),
    labelMoney: says("万元"),
    figurePercent: figures.some((figure) => figure.kind === "number" && figure.percent),
    quarterShares: periods.length > 0 && periods.every((period) => normalise(period.label.text).endsWith("季度")) && areShares(figures, budget),
  };
}

function inTenThousand(figure: Figure, unit: MoneyUnit): Figure {
  if (figure.kind !== "number" || unit === "万元") return figure;
  const decimal = inTenThousandYuan(figure.decimal, unit);
  return { ...figure, decimal, value: Number(decimal) };
}

/** Figures that do not rise but sum to 100 or to the budget are shares of a quarter, not cumulative (spec "rules", 2, preamble). */
function areShares(figures: readonly Figure[], budget: Figure): boolean {
  const numbers = figures.flatMap((figure) => (figure.kind === "number" ? [figure.decimal] : []));
  const rising = numbers.every((number, at) => at === 0 || compareDecimals(number, numbers[at - 1] ?? number) > 0);
  if (numbers.length === 0 || rising || figures.some((figure) => figure.kind === "text")) return false;
  const sum = addDecimals(...numbers);
  return !differsBy(sum, "100", "0.01") || (budget.kind === "number" && !differsBy(sum, budget.decimal, "0.005"));
}

interface ClassName<Class> {
  readonly name: string;
  readonly class: Class | null;
}

interface ClassNames {
  level1(text: string): ClassName<Level1Class>;
  level2(text: string): ClassName<Level2Class>;
}

/** A document has few different class names: each is looked up once. */
function classNames(): ClassNames {
  return { level1: remembered(level1ClassOf), level2: remembered(level2ClassOf) };
}

function remembered<Class>(classOf: (name: string) => Class | null): (text: string) => ClassName<Class> {
  const known = new Map<string, ClassName<Class>>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const entry = { name: normalise(text), class: isFilled(text) ? classOf(text) : null };
    known.set(text, entry);
    return entry;
  };
}
