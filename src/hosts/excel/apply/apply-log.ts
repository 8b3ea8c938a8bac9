/** What became of each edit. */
import type { Applied, HostOptions, Progress, Refusal, RefusalCode, WorkbookEdit } from "../../../workbook";

export class ApplyLog {
  private readonly done = new Set<WorkbookEdit>();
  private readonly refused = new Map<WorkbookEdit, Refusal>();
  /** Something in the workbook may be other than before, even where no edit is complete. */
  private touched = false;
  private readonly edits: readonly WorkbookEdit[];
  private readonly options: HostOptions;

  constructor(edits: readonly WorkbookEdit[], options: HostOptions) {
    this.edits = edits;
    this.options = options;
  }

  get changedAnything(): boolean {
    return this.touched || this.done.size > 0;
  }
  /** Called before a batch that writes: from now on a failure is a remainder, not "nothing happened". */
  willChange(): void {
    this.touched = true;
  }
  finish(edit: WorkbookEdit): void {
    this.done.add(edit);
    this.options.onProgress?.({ step: stepOf(edit), done: this.done.size + this.refused.size, total: this.edits.length, sheet: sheetOf(edit) });
  }
  refuse(edit: WorkbookEdit, code: RefusalCode, facts: Refusal["facts"] = {}): void {
    this.refused.set(edit, { code, facts });
  }
  result(): Applied {
    return { done: this.done.size, refused: this.edits.flatMap((edit) => {
      const refusal = this.refused.get(edit);
      return refusal ? [{ edit, refusal }] : [];
    }) };
  }
  /** Everything that is neither done nor refused is refused for this reason. */
  stoppedBy(refusal: Refusal): Applied {
    for (const edit of this.edits) if (!this.done.has(edit) && !this.refused.has(edit)) this.refused.set(edit, refusal);
    return this.result();
  }
}

export function sheetOf(edit: WorkbookEdit): string {
  if (edit.kind === "put-sheet") return edit.plan.name;
  return edit.kind === "set-value" || edit.kind === "add-note" ? edit.cell.sheet : edit.sheet;
}

function stepOf(edit: WorkbookEdit): Progress["step"] {
  return edit.kind === "set-marks" || edit.kind === "clear-marks" ? "mark" : "write";
}
