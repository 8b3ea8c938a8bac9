/** What the user types for the parts of the document that no table holds. Blank lines between paragraphs. */
export interface GuidedTexts {
  /** 部门名称, for the title and the sentences. */
  readonly departmentName?: string;
  /** 一、总体绩效目标 */
  readonly overall?: string;
  /** 二、分项绩效目标 */
  readonly subgoals?: string;
  /** 三、工作保障措施 */
  readonly safeguards?: string;
  /** 第二部分: its text, or "none" for the sentence that there are no special funds, or "omit" for no such part. */
  readonly specialFunds?: string;
}

/** A finding that is still open when the document is written all the same: plain data, made from whatever found it. */
export interface OpenFinding {
  readonly level: "error" | "warning" | "info";
  /** How many findings the line stands for; one where it is left out. */
  readonly count?: number;
  readonly project: string;
  /** "预算项目!F12" */
  readonly place: string;
  readonly sentence: string;
}
