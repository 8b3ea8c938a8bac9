import type { BudgetList, DisclosureDocument, Field, Indicator, ListedAmount, Project } from "../../model";
import { parseArea } from "../../workbook";

/**
 * The field that an example names in words of the model: "code", "plan.label", "plan.3", "objectives.0",
 * "indicators.2.value", "indicators.2.symbol", "narrative.0", "unread.0"; "projects.1.name" for a further project;
 * "lists.0.1.code" for a list's second row, "lists.0.total", "total" for the first sum of a list or ledger.
 */
export function exampleField(document: DisclosureDocument, at: string): Field {
  const found = fieldOf(document, at.split("."));
  if (!found) throw new Error(`The example has no field ${at}.`);
  return found;
}

function fieldOf(document: DisclosureDocument, [head = "", second = "", ...rest]: readonly string[]): Field | undefined {
  if (head === "narrative") return document.narrative[Number(second)]?.text;
  if (head === "total") return document.totals[0]?.amount;
  if (head === "lists") return listField(document.lists[Number(second)], rest);
  if (head === "unread") return unreadField(document, Number(second));
  if (head === "projects") return projectField(document.projects[Number(second)], rest);
  return projectField(document.projects[0], second === "" ? [head] : [head, second, ...rest]);
}

function unreadField({ unread }: DisclosureDocument, index: number): Field | undefined {
  const range = unread[index];
  const area = range && parseArea(range.area);
  return area ? { text: "", raw: null, cell: { sheet: range.sheet, row: area.top, column: area.left } } : undefined;
}

function listField(list: BudgetList | undefined, [row = "", column = ""]: readonly string[]): Field | undefined {
  if (row === "total") return list?.totals[0]?.amount;
  const found = list?.rows[Number(row)];
  return found?.[column as keyof ListedAmount];
}

function projectField(project: Project | undefined, [head = "", second = "", third = ""]: readonly string[]): Field | undefined {
  if (!project) return undefined;
  switch (head) {
    case "title": case "unitCode": case "unitName": case "code": case "name": case "budget": case "fiscalFunds": case "otherFunds":
    case "useOfFunds": case "explanation":
      return project[head];
    case "moneyUnit": return project.extras.moneyUnit;
    case "objectives": return project.objectives[Number(second)];
    case "plan": return second === "label" ? project.spendingPlan?.label : project.spendingPlan?.periods[Number(second)]?.amount;
    case "indicators": return indicatorField(project.indicators[Number(second)], third);
    default: return undefined;
  }
}

function indicatorField(indicator: Indicator | undefined, name: string): Field | undefined {
  switch (name) {
    case "level1": case "level2": case "level3": case "description": case "value": case "basis":
      return indicator?.[name];
    case "symbol": case "number": case "unit":
      return indicator?.split?.[name];
    case "weight": return indicator?.extras.weight;
    default: return undefined;
  }
}
