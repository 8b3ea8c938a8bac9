/** Examples of a rule: what differs from a faultless invented document (src/rules/example), and what must be found. */
import type { UnreadReason } from "../../model";

export interface Example<Reason extends string> {
  /** One line for the rule's page. */
  readonly says: string;
  readonly document: ExampleDocument;
  /** Given for a bad example: the reason, and the cell's place in words of the model ("code", "indicators.2.value", "projects.1.name"). */
  readonly finds?: { readonly reason: Reason; readonly at: string };
  /** Rule options that the example needs; the defaults where left out. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Settings outside the rule that the example needs. */
  readonly settings?: { readonly requiredColumns?: readonly string[]; readonly classScheme?: "88" | "101" | "auto"; readonly level?: "department" | "government" | "auto" };
}

/** What an example changes in the faultless document; texts are as printed in the cells. */
export interface ExampleDocument {
  readonly budgetYear?: number | null;
  /** Each is laid over the faultless project; one project when left out. The second and later ones get a name and code of their own unless given. */
  readonly projects?: readonly ExampleProject[];
  /** Paragraphs outside the tables: text and heading level. */
  readonly narrative?: readonly (readonly [text: string, heading: number])[];
  /** Lists of the budget beside the tables. */
  readonly lists?: readonly ExampleList[];
  /** Sums in the projects' own ledger: label and amount of all their budgets. */
  readonly totals?: readonly (readonly [label: string, amount: string])[];
  /** Ranges that the reader could not place. */
  readonly unread?: readonly (readonly [sheet: string, area: string, reason: UnreadReason])[];
}

/** Of projects and in 万元 unless it says otherwise; columns that no row fills do not exist. */
export interface ExampleList {
  readonly title?: string;
  readonly year?: number;
  readonly of?: "projects" | "units";
  readonly moneyUnit?: "元" | "万元" | null;
  readonly funds?: "all" | "fiscal" | "one";
  readonly rows: readonly { readonly unitCode?: string; readonly unitName?: string; readonly code?: string; readonly name?: string; readonly budget?: string; readonly fiscalFunds?: string; readonly category?: string }[];
  /** Label and amount of all budgets of the list. */
  readonly totals?: readonly (readonly [label: string, amount: string])[];
}

export interface ExampleProject {
  readonly layout?: "hebei" | "hebei-2023" | "split" | "central";
  readonly form?: "ledger" | "form";
  readonly title?: string;
  readonly unitCode?: string;
  readonly unitName?: string;
  readonly code?: string;
  readonly name?: string;
  readonly budget?: string;
  readonly fiscalFunds?: string;
  readonly otherFunds?: string;
  readonly useOfFunds?: string;
  readonly planLabel?: string;
  readonly planPeriods?: readonly string[];
  readonly plan?: readonly string[];
  readonly objectives?: readonly string[];
  readonly explanation?: string;
  /** Replaces all rows of the faultless project. */
  readonly indicators?: readonly ExampleIndicator[];
  /** Laid over single rows of the faultless project, by index. */
  readonly change?: Readonly<Record<number, ExampleIndicator>>;
  /** Rows put after those of the faultless project (indexes go on from 8). */
  readonly add?: readonly ExampleIndicator[];
  /** Rows of the faultless project left out, by index. */
  readonly drop?: readonly number[];
  /** Fields and columns the form does not have: "code", "budget", "basis", "plan" … */
  readonly without?: readonly string[];
  readonly moneyUnit?: string;
}

/** Texts left out are "" in a row of its own, and stay as they are in `change`. */
export interface ExampleIndicator {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly description?: string;
  readonly value?: string;
  /** In the split form: symbol, number, unit. */
  readonly split?: readonly [string, string, string];
  readonly basis?: string;
  readonly weight?: string;
}
