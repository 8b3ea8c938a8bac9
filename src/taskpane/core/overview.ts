/** From a document and its judgement to what the overview shows. */
import { projectCell, type DisclosureDocument, type Project } from "../../model";
import type { NothingRead } from "../../reading";
import { summarise } from "../../reports";
import { ruleById, type CheckResult } from "../../rules";
import { addDecimals, readInTenThousandYuan } from "../../text";
import { projectSheets } from "./project-sheets";
import type { CheckOverview, MoneyTotal, ProjectLine, RuleLine } from "./protocol";

/** `nothing`: of `nothingRead`. */
export function overviewOf(document: DisclosureDocument, result: CheckResult, nothing: NothingRead | null): CheckOverview {
  const { verdict, errors, warnings, infos, accepted } = summarise(document, result);
  return {
    nothing, verdict, errors, warnings, infos, accepted,
    budgetYear: result.budgetYear,
    layout: document.layout,
    projects: document.projects.map(projectLine),
    indicators: result.indicators,
    money: moneyTotal(document.projects),
    rules: result.outcomes.flatMap((outcome): readonly RuleLine[] => {
      const rule = ruleById(outcome.rule);
      return rule ? [{ id: rule.id, title: rule.title, level: rule.level, status: outcome.status, count: outcome.count, reason: outcome.reason }] : [];
    }),
    unread: document.unread,
    notes: document.notes,
    unusedAcceptances: result.unusedAcceptances,
  };
}

/** The sum of all readable budget amounts, exact, in 万元. Blank and unreadable ones are counted apart, never taken as 0. */
export function moneyTotal(projects: readonly Project[]): MoneyTotal {
  const amounts = projects.map(({ budget, moneyUnit }) => readInTenThousandYuan(budget.text, moneyUnit)).filter((amount) => amount !== null);
  return { text: addDecimals(...amounts), without: projects.length - amounts.length };
}

function projectLine(project: Project, index: number): ProjectLine {
  return {
    index,
    name: project.name.text,
    code: project.code.text,
    unitName: project.unitName.text,
    sheets: projectSheets(project),
    cell: projectCell(project),
    indicators: project.indicators.length,
  };
}
