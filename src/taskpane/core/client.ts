/** The pane's side of the core: posts a snapshot and calls, gives back outcomes; stopping ends the worker, since judging cannot be interrupted. */
import { ok, refuse, type Outcome, type WorkbookSnapshot } from "../../workbook";
import { DefectError } from "../app/defect";
import type { CoreCall, CoreCalls, CoreStep, FromCore, ToCore } from "./protocol";
import { countParts, snapshotParts } from "./snapshot-parts";

/** The little of a Web Worker that the client needs. */
export interface CoreWorker {
  postMessage(message: ToCore): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromCore }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

export interface CallOptions<Call extends CoreCall> {
  readonly onStep?: (step: CoreStep) => void;
  readonly onPart?: (part: CoreCalls[Call]["part"]) => void;
  readonly signal?: AbortSignal;
}

export interface SendOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface CoreClient {
  /** Posts the workbook in parts, letting the page breathe between them. Where that is stopped the worker keeps what it had. */
  send(snapshot: WorkbookSnapshot, options?: SendOptions): Promise<Outcome<void>>;
  call<Call extends CoreCall>(call: Call, request: CoreCalls[Call]["request"], options?: CallOptions<Call>): Promise<Outcome<CoreCalls[Call]["answer"]>>;
  /** What the worker that runs knows: the posted workbook, and the result of its check. */
  holds(): "nothing" | "workbook" | "result";
  /** Ends the worker; the next call starts a fresh one, which knows no workbook. */
  stop(): void;
}

interface Waiting {
  readonly onStep: ((step: CoreStep) => void) | undefined;
  readonly onPart: ((part: never) => void) | undefined;
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly fail: (error: Error) => void;
}

export function createCoreClient(startWorker: () => CoreWorker, pause: () => Promise<void> = nextTask): CoreClient {
  let worker: CoreWorker | null = null;
  let lastId = 0;
  let held: ReturnType<CoreClient["holds"]> = "nothing";
  const waiting = new Map<number, Waiting>();

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    held = "nothing";
    for (const call of waiting.values()) call.settle(refuse("cancelled"));
    waiting.clear();
  };
  const running = (): CoreWorker => {
    if (worker) return worker;
    const started = startWorker();
    started.onmessage = ({ data }) => { receive(data, waiting); };
    started.onerror = () => {
      const calls = [...waiting.values()];
      waiting.clear();
      started.terminate();
      worker = null;
      held = "nothing";
      for (const call of calls) call.fail(new DefectError("WorkerError", "core-worker"));
    };
    worker = started;
    return started;
  };

  return {
    stop,
    holds: () => held,
    async send(snapshot, { onProgress, signal } = {}) {
      const target = running();
      const total = countParts(snapshot);
      let done = 0;
      target.postMessage({ kind: "snapshot-begin" });
      for (const part of snapshotParts(snapshot)) {
        if (signal?.aborted) return refuse("cancelled");
        target.postMessage({ kind: "snapshot-part", part });
        done++;
        onProgress?.(Math.min(done, total), total);
        await pause();
      }
      target.postMessage({ kind: "snapshot-end" });
      held = "workbook";
      return ok(undefined);
    },
    call(call, request, { onStep, onPart, signal } = {}) {
      if (signal?.aborted) return Promise.resolve(refuse("cancelled"));
      const id = ++lastId;
      const target = running();
      return new Promise<Outcome<never>>((resolve, reject) => {
        const onAbort = (): void => { stop(); };
        signal?.addEventListener("abort", onAbort, { once: true });
        const settled = <T>(next: (value: T) => void) => (value: T): void => {
          signal?.removeEventListener("abort", onAbort);
          next(value);
        };
        const settle = settled((outcome: Outcome<unknown>) => {
          if (call === "check" && outcome.ok) held = "result";
          resolve(outcome as Outcome<never>);
        });
        waiting.set(id, { onStep, onPart, settle, fail: settled(reject) });
        target.postMessage({ kind: "call", id, call, request } as ToCore);
      });
    },
  };
}

function receive(message: FromCore, waiting: Map<number, Waiting>): void {
  const call = waiting.get(message.id);
  if (!call) return;
  switch (message.kind) {
    case "step":
      call.onStep?.(message.step);
      return;
    case "part":
      call.onPart?.(message.part as never);
      return;
    case "answer":
      waiting.delete(message.id);
      call.settle(ok(message.answer));
      return;
    case "refused":
      waiting.delete(message.id);
      call.settle({ ok: false, refusal: message.refusal });
      return;
    case "defect":
      waiting.delete(message.id);
      call.fail(new DefectError(message.name, message.trace));
  }
}

/** Resolves in a task of its own, after the page had a chance to paint and to react. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}
