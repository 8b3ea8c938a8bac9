/** What the page and the worker that holds the open file say to each other. */
import type { Progress, Refusal, WorkbookEdit } from "../../workbook";
import type { SnapshotPart } from "../../taskpane/core/snapshot-parts";
import type { SheetLooks } from "../looks/sheet-looks";
import type { MarkAreas } from "../marks";

export interface FileCalls {
  /** Opens bytes as the workbook; the looks and marks of its sheets come before the answer. */
  readonly open: { readonly request: { readonly bytes: Uint8Array; readonly name: string }; readonly answer: null };
  /** A Word file's tables as the bytes of a new workbook. */
  readonly import: { readonly request: { readonly bytes: Uint8Array; readonly name: string }; readonly answer: Uint8Array };
  /** The workbook comes in parts before the answer. */
  readonly read: { readonly request: null; readonly answer: null };
  /** With `keepAs` the file before and after is kept under this number, for `restore`. */
  readonly apply: { readonly request: { readonly edits: readonly WorkbookEdit[]; readonly keepAs: number | null }; readonly answer: { readonly done: number; readonly refused: readonly { readonly index: number; readonly refusal: Refusal }[] } };
  /** The file as it was before or after the edits kept under a number, but for the settings; content comes as on opening. */
  readonly restore: { readonly request: { readonly id: number; readonly side: "before" | "after" }; readonly answer: null };
  readonly load: { readonly request: string; readonly answer: string | null };
  readonly store: { readonly request: { readonly key: string; readonly text: string | null }; readonly answer: null };
  readonly save: { readonly request: null; readonly answer: Uint8Array };
}
export type FileCall = keyof FileCalls;

export type ToFile = { readonly [Call in FileCall]: { readonly id: number; readonly call: Call; readonly request: FileCalls[Call]["request"] } }[FileCall];

export type FromFile =
  | { readonly kind: "part"; readonly id: number; readonly part: SnapshotPart }
  | { readonly kind: "looks"; readonly id: number; readonly sheet: string; readonly looks: SheetLooks; /** Empty where the sheet carries none of ours. */ readonly marks: MarkAreas }
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "answer"; readonly id: number; readonly answer: FileCalls[FileCall]["answer"] }
  | { readonly kind: "refused"; readonly id: number; readonly refusal: Refusal }
  | { readonly kind: "defect"; readonly id: number; readonly name: string; readonly trace: string };

