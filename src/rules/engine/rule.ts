/** The shape of a rule. One rule a file: src/rules/<family>/<id>.ts; src/rules/index.ts lists them all. */
import type { z } from "zod";
import type { Field, Indicator } from "../../model";
import type { CellRef, SetValueEdit } from "../../workbook";
import type { DocumentView, ProjectView, RowView } from "./views";

/** By consequence: error 错误 = 不能公开 · warning 警告 = 核实后公开 · info 提示 = 可改进. */
export type Level = "error" | "warning" | "info";
/** certain 确定 · needs-review 需人工判断. Doubt is never an error. */
export type Certainty = "certain" | "needs-review";
export type Reach = "row" | "project" | "document";

/** User text in both languages. {名字} in a message stands for a value of the hit. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Where a rule comes from: a key of facts/official-documents.ts, or 惯例 (field practice). */
export interface Basis {
  readonly document: string;
  /** Confirmed wording or clause, or how the document is applied; never an unconfirmed quotation. */
  readonly note?: string;
}

/** The rule's page for the clerk (Chinese): 为什么 · 怎么改 · 什么时候可以接受 · 检查的局限. The examples come from `examples`. */
export interface RulePage {
  readonly why: string;
  readonly how: string;
  readonly acceptable: string;
  readonly limits: string;
}

/** A place where a rule does not hold, as a check reports it: reason, place, values. The engine turns it into a finding. */
export interface Hit<Reason extends string> {
  readonly reason: Reason;
  /** The cell of the finding; its text is the value shown. */
  readonly at: Field;
  /** Where the finding's cell is not the field's own (a covered cell, a label). */
  readonly cell?: CellRef;
  readonly indicator?: Indicator;
  readonly project?: ProjectView;
  /** Fills the {…} of the message. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Only where the catalogue gives the rule two levels. */
  readonly level?: Level;
  readonly certainty?: Certainty;
}

/** safe: may be applied to all at once · confirm: one at a time, after a look. */
export interface Fix {
  readonly kind: "safe" | "confirm";
  readonly edits: readonly SetValueEdit[];
}

export interface RuleContext<Options> {
  readonly options: Options;
  /** null when neither title, setting nor option gives it. */
  readonly budgetYear: number | null;
}

interface RuleParts<Options, Reason extends string> {
  readonly id: string;
  readonly title: Bilingual;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly basis: readonly [Basis, ...Basis[]];
  /** Parameters with their defaults; `z.object({})` where there are none. */
  readonly options: z.ZodType<Options>;
  /** One sentence a reason: what is wrong, why it matters, what to do. */
  readonly messages: Readonly<Record<Reason, Bilingual>>;
  readonly page: RulePage;
  /** Bad ones first (each gives exactly one finding of this rule), then good ones (none). Run as tests. Invented texts only. */
  readonly examples: readonly [Example<Reason>, Example<Reason>, ...Example<Reason>[]];
  /** Without these the rule ends as not-checked, with the reason. */
  readonly requires?: readonly "budget-year"[];
  /** A finding of one of these rules in the same cell silences this one: one cause, one finding. */
  readonly yieldsTo?: readonly string[];
  /** Shown to people as one group with a count. */
  readonly grouped?: boolean;
  /** How the finding is put right, where that needs no figure that only the user knows. */
  readonly fix?: (hit: Hit<Reason>, context: RuleContext<Options>) => Fix | null;
}

export interface RowRule<Options, Reason extends string> extends RuleParts<Options, Reason> {
  readonly reach: "row";
  /** Whether the form has what the rule looks at; without any such row the rule ends as not-applicable. */
  readonly applies: (row: RowView) => boolean;
  readonly check: (row: RowView, context: RuleContext<Options>) => Hit<Reason> | null;
}

export interface ProjectRule<Options, Reason extends string> extends RuleParts<Options, Reason> {
  readonly reach: "project";
  readonly applies: (project: ProjectView) => boolean;
  readonly check: (project: ProjectView, context: RuleContext<Options>) => readonly Hit<Reason>[];
}

export interface DocumentRule<Options, Reason extends string> extends RuleParts<Options, Reason> {
  readonly reach: "document";
  readonly applies: (document: DocumentView) => boolean;
  readonly check: (document: DocumentView, context: RuleContext<Options>) => readonly Hit<Reason>[];
}

export type Rule<Options, Reason extends string> =
  | RowRule<Options, Reason>
  | ProjectRule<Options, Reason>
  | DocumentRule<Options, Reason>;

/** A rule of any kind, as the index lists it. */
export type AnyRule = Rule<unknown, string>;

/** One example: what differs from a faultless invented document (see example.ts), and what must be found. */
export interface Example<Reason extends string> {
  /** One line for the rule's page. */
  readonly says: string;
  readonly document: ExampleDocument;
  /** Given for a bad example: the reason, and the cell's place in words of the model ("value", "code", "indicators.2.value"). */
  readonly finds?: { readonly reason: Reason; readonly at: string };
}

/** What an example changes in the faultless document; texts are as printed in the cells. Built by example.ts. */
export interface ExampleDocument {
  readonly budgetYear?: number | null;
  /** Each is laid over the faultless project; one project when left out. */
  readonly projects?: readonly ExampleProject[];
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
  /** Rows put after those of the faultless project. */
  readonly add?: readonly ExampleIndicator[];
  /** Fields the form does not have. */
  readonly without?: readonly string[];
  readonly moneyUnit?: string;
}

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

/** Keeps a rule's own types while checking its shape, and gives it to the index as AnyRule. */
export function defineRule<Options, Reason extends string>(rule: Rule<Options, Reason>): AnyRule {
  return rule as unknown as AnyRule;
}
