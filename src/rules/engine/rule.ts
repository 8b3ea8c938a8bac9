/** The shape of a rule. One rule a file: src/rules/<family>/<id>.ts; src/rules/<family>/index.ts lists them. */
import type { z } from "zod";
import type { Field } from "../../model";
import type { CellRef, SetValueEdit } from "../../workbook";
import type { Example } from "./example-document";
import type { DocumentView, ProjectView, RowView, TextView } from "./views";
import type { WordLists } from "./word-lists";

/** By consequence: error 错误 = 不能公开 · warning 警告 = 核实后公开 · info 提示 = 可改进. */
export type Level = "error" | "warning" | "info";
/** certain 确定 · needs-review 需人工判断. Doubt is never an error. */
export type Certainty = "certain" | "needs-review";

/** User text in both languages. {名字} in a message stands for a value of the fault, {value} for the cell's text, {indicator} and {project} for the names. */
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

/** What a check says of the place it looked at. */
export interface Fault<Reason extends string> {
  readonly reason: Reason;
  /** Fills the {…} of the message. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Only where the catalogue gives the rule two levels. */
  readonly level?: Level;
  readonly certainty?: Certainty;
}

/** A fault with its place; the engine turns it into a finding. */
export interface Hit<Reason extends string> extends Fault<Reason> {
  /** The field of the finding; its text is the value shown. */
  readonly at: Field;
  /** Where the finding's cell is not the field's own. */
  readonly cell?: CellRef;
  readonly row?: RowView;
  readonly project?: ProjectView;
}

/** safe: may be applied to all at once, never changes meaning · confirm: one at a time, after a look. */
export interface Fix {
  readonly kind: "safe" | "confirm";
  readonly edits: readonly SetValueEdit[];
}

export interface RuleContext<Options> {
  readonly options: Options;
  /** null when neither title, setting nor option gives it. */
  readonly budgetYear: number | null;
  /** 88: cost under 产出 · 101: cost as a level-1 class · auto: what the document uses. */
  readonly classScheme: "88" | "101" | "auto";
  /** Whose disclosure it is; auto: what the text says. */
  readonly documentLevel: "department" | "government" | "auto";
  /** Columns that the settings name as required. */
  readonly requiredColumns: readonly string[];
  readonly words: WordLists;
}

interface RuleParts<Options, Reason extends string> {
  readonly id: string;
  readonly title: Bilingual;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly basis: readonly [Basis, ...Basis[]];
  /** Parameters with their defaults; NO_OPTIONS where there are none. */
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
}

/** Looks at one text, wherever it stands: names, purposes, objectives, descriptions, values, bases, paragraphs. */
export interface TextRule<Options, Reason extends string> extends RuleParts<Options, Reason> {
  readonly reach: "text";
  /** Which texts the rule is about; without any it ends as not-applicable. */
  readonly applies: (text: TextView) => boolean;
  readonly check: (text: TextView, context: RuleContext<Options>) => Fault<Reason> | null;
  readonly fix?: (text: TextView, fault: Fault<Reason>, context: RuleContext<Options>) => Fix | null;
}

/** Looks at one indicator row and one place in it. */
export interface RowRule<Options, Reason extends string> extends RuleParts<Options, Reason> {
  readonly reach: "row";
  /** The field the rule is about (places.ts); a row whose form has no such cell is passed over. */
  readonly place: (row: RowView) => Field;
  /** Other fields the check reads: where one of them is not calculated, the row is not checked. */
  readonly reads?: (row: RowView) => readonly Field[];
  /** What else the form must have; without any row that does, the rule ends as not-applicable. */
  readonly applies?: (row: RowView) => boolean;
  readonly check: (row: RowView, context: RuleContext<Options>) => Fault<Reason> | null;
  /** How the finding is put right, where that needs no figure that only the user knows. */
  readonly fix?: (row: RowView, fault: Fault<Reason>, context: RuleContext<Options>) => Fix | null;
}

/** Looks at one project; may report several places. */
export interface ProjectRule<Options, Reason extends string> extends RuleParts<Options, Reason> {
  readonly reach: "project";
  /** Whether the form has what the rule looks at (and the cell it reports). */
  readonly applies: (project: ProjectView) => boolean;
  /** The fields the check reads: where one of them is not calculated, the project is not checked. */
  readonly reads: (project: ProjectView) => readonly Field[];
  readonly check: (project: ProjectView, context: RuleContext<Options>) => readonly Hit<Reason>[];
  readonly fix?: (project: ProjectView, hit: Hit<Reason>, context: RuleContext<Options>) => Fix | null;
}

/** Looks at the whole document; anything compared across projects. */
export interface DocumentRule<Options, Reason extends string> extends RuleParts<Options, Reason> {
  readonly reach: "document";
  readonly applies: (document: DocumentView, context: RuleContext<Options>) => boolean;
  /** The fields the check reads: where one of them is not calculated, the outcome says that a part was not checked. */
  readonly reads?: (document: DocumentView) => readonly Field[];
  readonly check: (document: DocumentView, context: RuleContext<Options>) => readonly Hit<Reason>[];
  readonly fix?: (document: DocumentView, hit: Hit<Reason>, context: RuleContext<Options>) => Fix | null;
}

export type Rule<Options, Reason extends string> =
  | TextRule<Options, Reason>
  | RowRule<Options, Reason>
  | ProjectRule<Options, Reason>
  | DocumentRule<Options, Reason>;

/** A rule of any kind, as the index lists it. */
export type AnyRule = Rule<unknown, string>;

/** Keeps a rule's own types while checking its shape, and gives it to the index as AnyRule. */
export function defineRule<Options, Reason extends string>(rule: Rule<Options, Reason>): AnyRule {
  return rule as unknown as AnyRule;
}
