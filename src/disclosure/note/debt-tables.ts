/** Debt service in the figures beside the tables of the projects that pay it. */
import { addDecimals, amountOf, debtServiceOfName, differsBy, inTenThousandYuan, readMoneyFigure, type DebtKind, type DebtPart, type DecimalText } from "../../text";
import { notice, type DocumentNotice } from "../text/document-notice";
import type { SectionContext } from "./note-section";

const NAMES: Readonly<Record<DebtKind, string>> = { general: "一般债券", special: "专项债券" };
const PARTS: Readonly<Record<DebtPart, string>> = { both: "还本付息", principal: "还本", interest: "付息" };

/** Each kind and part of debt that the published tables have; `typed` gives its amount in the figures, null where it is missing. */
export function debtTableNotices({ document, tables }: SectionContext, typed: (debt: DebtKind, part: DebtPart) => DecimalText | null): readonly DocumentNotice[] {
  const budgets = new Map<string, { readonly debt: DebtKind; readonly part: DebtPart; readonly amounts: (DecimalText | null)[] }>();
  for (const { project: index } of tables.projects) {
    const project = index === null ? undefined : document.projects[index];
    const service = project && debtServiceOfName(project.name.text);
    const figure = project && readMoneyFigure(project.budget.text);
    if (!service || !figure || figure.kind === "blank") continue;
    const key = `${service.debt} ${service.part}`;
    const group = budgets.get(key) ?? { ...service, amounts: [] };
    budgets.set(key, group);
    const amount = amountOf(figure);
    group.amounts.push(amount === null ? null : inTenThousandYuan(amount, project.moneyUnit));
  }
  return [...budgets.values()].flatMap(({ debt, part, amounts }) => {
    const stated = typed(debt, part);
    if (stated === null || !amounts.every((amount) => amount !== null)) return [];
    const budget = addDecimals(...amounts);
    return differsBy(stated, budget, rounding(stated)) ? [notice("debt-differs-from-tables", { name: `${NAMES[debt]}${PARTS[part]}`, stated, budget })] : [];
  });
}

/** Half of the last place that is written: 1126 may stand for 1125.81. */
function rounding(stated: DecimalText): DecimalText {
  const places = stated.split(".")[1]?.length ?? 0;
  return `0.${"0".repeat(places)}5`;
}
