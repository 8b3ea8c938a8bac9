/** The page's side of the open file. Stopping a read leaves the worker at work and its answer unheard: the file stays open. */
import { DefectError } from "../../taskpane/app/defect";
import { assembleSnapshot, type SnapshotPart } from "../../taskpane/core/snapshot-parts";
import { ok, refuse, type Applied, type HostOptions, type Outcome, type Refusal, type WorkbookEdit, type WorkbookSnapshot } from "../../workbook";
import type { SheetLooks } from "../looks/sheet-looks";
import type { MarkAreas, WorkbookMarks } from "../marks";
import type { FileCall, FileCalls, FromFile, ToFile } from "./protocol";

/** The little of a Web Worker that the client needs. */
export interface FileWorker {
  postMessage(message: ToFile): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromFile }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

export interface OpenedFile {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLooks>;
  /** Marks of ours that the file carries. */
  readonly marks: WorkbookMarks;
}

export interface FileClient {
  open(bytes: Uint8Array, name: string, options?: HostOptions): Promise<Outcome<OpenedFile>>;
  /** 从 Word 导入: the bytes of a new workbook with the file's tables as a ledger. */
  importWord(bytes: Uint8Array, name: string): Promise<Outcome<Uint8Array>>;
  read(options?: HostOptions): Promise<Outcome<WorkbookSnapshot>>;
  /** With `keepAs` the file before and after is kept under this number. */
  apply(edits: readonly WorkbookEdit[], options?: HostOptions, keepAs?: number | null): Promise<Outcome<Applied>>;
  /** Puts the file back to what was kept; settings stay as they are now. */
  restore(id: number, side: "before" | "after"): Promise<Outcome<OpenedFile>>;
  loadSetting(key: string): Promise<Outcome<string | null>>;
  storeSetting(key: string, text: string | null): Promise<Outcome<void>>;
  save(): Promise<Outcome<Uint8Array>>;
  close(): void;
}

interface Waiting {
  readonly options: HostOptions;
  readonly parts: SnapshotPart[];
  readonly looks: Map<string, SheetLooks>;
  readonly marks: Map<string, MarkAreas>;
  readonly settle: (answer: { readonly answer: unknown } | { readonly refusal: Refusal }) => void;
  readonly fail: (error: Error) => void;
}

interface Answered<Call extends FileCall> {
  readonly answer: FileCalls[Call]["answer"];
  readonly parts: readonly SnapshotPart[];
  readonly looks: ReadonlyMap<string, SheetLooks>;
  readonly marks: WorkbookMarks;
}

export function createFileClient(worker: FileWorker): FileClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  worker.onmessage = ({ data }) => { receive(data, waiting); };
  worker.onerror = () => {
    for (const call of waiting.values()) call.fail(new DefectError("WorkerError", "file-worker"));
    waiting.clear();
  };
  const ask = <Call extends FileCall>(call: Call, request: FileCalls[Call]["request"], options: HostOptions = {}): Promise<Outcome<Answered<Call>>> => {
    if (options.signal?.aborted) return Promise.resolve(refuse("cancelled"));
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      const parts: SnapshotPart[] = [];
      const looks = new Map<string, SheetLooks>();
      const marks = new Map<string, MarkAreas>();
      const onAbort = (): void => {
        // Edits are carried out whole: only reading may be left.
        if (call !== "read" && call !== "open") return;
        waiting.delete(id);
        resolve(refuse("cancelled"));
      };
      options.signal?.addEventListener("abort", onAbort, { once: true });
      const end = (): void => { options.signal?.removeEventListener("abort", onAbort); };
      waiting.set(id, {
        options, parts, looks, marks,
        settle: (message) => {
          end();
          resolve("refusal" in message ? { ok: false, refusal: message.refusal } : ok({ answer: message.answer as FileCalls[Call]["answer"], parts, looks, marks }));
        },
        fail: (error) => {
          end();
          reject(error);
        },
      });
      worker.postMessage({ id, call, request } as ToFile);
    });
  };
  return {
    async open(bytes, name, options) {
      const opened = await ask("open", { bytes, name }, options);
      return opened.ok ? ok(contentOf(opened.value)) : opened;
    },
    async restore(id, side) {
      const restored = await ask("restore", { id, side });
      return restored.ok ? ok(contentOf(restored.value)) : restored;
    },
    async read(options) {
      const read = await ask("read", null, options);
      return read.ok ? ok(assembleSnapshot(read.value.parts)) : read;
    },
    async apply(edits, options, keepAs = null) {
      const applied = await ask("apply", { edits, keepAs }, options);
      if (!applied.ok) return applied;
      const { done, refused } = applied.value.answer;
      return ok({ done, refused: refused.flatMap(({ index, refusal }) => { const edit = edits[index]; return edit ? [{ edit, refusal }] : []; }) });
    },
    async loadSetting(key) {
      const loaded = await ask("load", key);
      return loaded.ok ? ok(loaded.value.answer) : loaded;
    },
    async storeSetting(key, text) {
      const stored = await ask("store", { key, text });
      return stored.ok ? ok(undefined) : stored;
    },
    async importWord(bytes, name) {
      const imported = await ask("import", { bytes, name });
      return imported.ok ? ok(imported.value.answer) : imported;
    },
    async save() {
      const saved = await ask("save", null);
      return saved.ok ? ok(saved.value.answer) : saved;
    },
    close: () => { worker.terminate(); },
  };
}

function contentOf({ parts, looks, marks }: Pick<Answered<FileCall>, "parts" | "looks" | "marks">): OpenedFile {
  return { snapshot: assembleSnapshot(parts), looks, marks };
}

function receive(message: FromFile, waiting: Map<number, Waiting>): void {
  const call = waiting.get(message.id);
  if (!call) return;
  switch (message.kind) {
    case "part":
      call.parts.push(message.part);
      return;
    case "looks":
      call.looks.set(message.sheet, message.looks);
      if (message.marks.length > 0) call.marks.set(message.sheet, message.marks);
      return;
    case "progress":
      call.options.onProgress?.(message.progress);
      return;
    case "answer":
      waiting.delete(message.id);
      call.settle({ answer: message.answer });
      return;
    case "refused":
      waiting.delete(message.id);
      call.settle({ refusal: message.refusal });
      return;
    case "defect":
      waiting.delete(message.id);
      call.fail(new DefectError(message.name, message.trace));
  }
}
