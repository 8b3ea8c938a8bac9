/** What can come of asking a host for something: it is done, or it is refused for a reason the user can remedy. */

/** Every refusal has one sentence with its remedy in src/messages/refusals.ts. */
export type RefusalCode =
  // the file
  | "file-not-found"
  | "folder-without-workbooks"
  | "file-unreadable"
  | "file-empty"
  | "file-not-workbook"
  | "file-damaged"
  | "file-truncated"
  | "file-encrypted"
  | "file-old-format"
  | "file-too-large"
  | "file-has-dtd"
  | "file-unsupported"
  | "output-exists"
  | "output-unwritable"
  | "word-read-only"
  // the workbook
  | "nothing-recognised"
  | "nothing-filled-in"
  | "mapping-invalid"
  | "sheet-protected"
  | "workbook-protected"
  | "workbook-read-only"
  | "filtered-range"
  | "merged-cells"
  | "cell-changed"
  | "cell-covered"
  | "cell-has-note"
  | "cell-has-formula"
  | "cell-in-table-header"
  | "sheet-missing"
  | "sheet-hidden"
  | "sheet-not-ours"
  | "sheet-name-invalid"
  | "sheet-left-behind"
  | "marks-unreadable"
  | "too-many-notes"
  | "note-has-replies"
  // the host
  | "cell-edit-mode"
  | "api-unsupported"
  | "request-too-large"
  | "host-busy"
  | "host-failed"
  | "cancelled"
  // options and settings
  | "option-invalid"
  | "settings-invalid"
  | "layout-cannot-hold";

export interface Refusal {
  readonly code: RefusalCode;
  /** What the sentence names: sheet, cell, limit … Never the content of a cell. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, facts: Refusal["facts"] = {}): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, facts } };
}

/** Thrown inside a host's own code to leave deep call chains; the host's public functions turn it into an Outcome. */
export class RefusalError extends Error {
  readonly refusal: Refusal;
  constructor(code: RefusalCode, facts: Refusal["facts"] = {}) {
    super(code);
    this.name = "RefusalError";
    this.refusal = { code, facts };
  }
}

/** Runs work that may throw a RefusalError; any other error is a defect and goes on. */
export async function outcomeOf<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The value of an Outcome; the inverse of `outcomeOf`. @throws RefusalError where it is a refusal */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new RefusalError(outcome.refusal.code, outcome.refusal.facts);
}
