/** The three money cells of a project, as the money rules look at them. */
import type { Field } from "../../model";
import { multiplyDecimals, squeeze, type DecimalText, type Figure, type Quantity } from "../../text";
import type { ProjectView } from "../engine/views";

export interface MoneyField {
  readonly at: Field;
  readonly figure: Figure;
  /** For messages. */
  readonly label: string;
}

/** Those that the form has; a cell marked 涉密 is left to the rule about secrecy. */
export function moneyFields(view: ProjectView): readonly MoneyField[] {
  const { project } = view;
  return [
    { at: project.budget, figure: view.budget, label: "预算数" },
    { at: project.fiscalFunds, figure: view.fiscalFunds, label: "财政资金" },
    { at: project.otherFunds, figure: view.otherFunds, label: "其他资金" },
  ].filter(({ at }) => at.cell !== null && squeeze(at.text) !== "涉密");
}

export function moneyTexts({ project }: ProjectView): readonly Field[] {
  return [project.budget, project.fiscalFunds, project.otherFunds];
}

/** An amount of money stated in a text, in 万元. */
export function inTenThousand({ number, info }: Quantity): DecimalText {
  return multiplyDecimals(number, info.factor ?? "1", "0.0001");
}
