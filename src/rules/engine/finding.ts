import type { CellRef } from "../../workbook";
import type { Certainty, Fix, Level } from "./rule";

export interface FindingProject {
  /** Place in DisclosureDocument.projects. */
  readonly index: number;
  readonly name: string;
  readonly code: string;
  readonly unitCode: string;
  readonly unitName: string;
}

/** 接受: a person decided that a warning or information is all right as it is. It lapses when the value changes. */
export interface Acceptance {
  readonly rule: string;
  readonly sheet: string;
  /** In A1. */
  readonly cell: string;
  /** The text the cell showed when it was accepted. */
  readonly value: string;
  /** `Finding.judged` when it was accepted; older settings lack it. */
  readonly judged?: string | undefined;
  readonly reason: string;
}

/** One fault in the user's data; plain data. Its sentence is made by `sentenceOf`. */
export interface Finding {
  readonly rule: string;
  readonly reason: string;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly cell: CellRef;
  readonly project: FindingProject | null;
  /** 三级指标 of the row, where the finding is about one. */
  readonly indicator: string | null;
  /** The text the cell shows. */
  readonly value: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** A digest of every text the rule judged here: an acceptance lapses when any of them changes, not only the finding's cell. */
  readonly judged: string;
  readonly fix: Fix | null;
  readonly accepted: Acceptance | null;
}

/** passed 通过 · found 发现问题 · not-applicable 不适用 · not-checked 未能检查 · failed 规则出错 · off 已关闭 */
export type RuleStatus = "passed" | "found" | "not-applicable" | "not-checked" | "failed" | "off";

/**
 * Why a rule could not check everything; never user data.
 * no-budget-year: nobody said which year · not-calculated: a cell it needs holds a formula without a result, or an error ·
 * rule-threw: a defect of the rule.
 */
export type OutcomeReason = "no-budget-year" | "not-calculated" | "rule-threw";

export interface RuleOutcome {
  readonly rule: string;
  readonly status: RuleStatus;
  /** Findings that are not accepted. */
  readonly count: number;
  /** Why the rule was not checked or failed; with `found`, why a part was not checked. */
  readonly reason: OutcomeReason | null;
}

export interface CheckResult {
  readonly budgetYear: number | null;
  readonly projects: number;
  readonly indicators: number;
  /** By sheet, row, column and rule; accepted ones included. */
  readonly findings: readonly Finding[];
  /** One a rule, in the order of the catalogue. */
  readonly outcomes: readonly RuleOutcome[];
  /** Acceptances that no finding used: the value has changed, the finding is gone, or it is an error. */
  readonly unusedAcceptances: readonly Acceptance[];
}
