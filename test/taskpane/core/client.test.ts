import { describe, expect, test } from "vitest";
import { createCoreClient, type CoreClient, type CoreWorker } from "../../../src/taskpane/core/client";
import type { FromCore, ToCore } from "../../../src/taskpane/core/protocol";

const NO_PAUSE = (): Promise<void> => Promise.resolve();
const EMPTY = { name: "a.xlsx", date1904: false, sheets: [], skipped: [] };

interface FakeWorker extends CoreWorker {
  readonly sent: ToCore[];
  ended: boolean;
  say(message: FromCore): void;
}

function client(): { readonly core: CoreClient; readonly workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const start = (): CoreWorker => {
    const worker: FakeWorker = { sent: [], ended: false, onmessage: null, onerror: null, postMessage(message) { this.sent.push(message); }, terminate() { this.ended = true; }, say(message) { this.onmessage?.({ data: message }); } };
    workers.push(worker);
    return worker;
  };
  return { core: createCoreClient(start, NO_PAUSE), workers };
}

describe("the core's client", () => {
  test("gives parts, steps and the answer to the call they belong to", async () => {
    const { core, workers } = client();
    const parts: unknown[] = [];
    const steps: string[] = [];
    const answered = core.call("check", { settings: null, mapping: null }, { onPart: (part) => { parts.push(...part); }, onStep: (step) => { steps.push(step); } });
    workers[0]?.say({ kind: "step", id: 1, step: "check" });
    workers[0]?.say({ kind: "part", id: 1, part: ["a", "b"] });
    workers[0]?.say({ kind: "part", id: 9, part: ["of another call"] });
    workers[0]?.say({ kind: "answer", id: 1, answer: "the overview" });
    expect(await answered).toEqual({ ok: true, value: "the overview" });
    expect(parts).toEqual(["a", "b"]);
    expect(steps).toEqual(["check"]);
  });

  test("a refusal is an outcome, a defect is thrown", async () => {
    const { core, workers } = client();
    const refused = core.call("settings", "{");
    workers[0]?.say({ kind: "refused", id: 1, refusal: { code: "settings-invalid", facts: { path: "JSON" } } });
    expect(await refused).toMatchObject({ ok: false, refusal: { code: "settings-invalid" } });
    const broken = core.call("catalogue", null);
    workers[0]?.say({ kind: "defect", id: 2, name: "TypeError", trace: "at somewhere" });
    await expect(broken).rejects.toThrow("TypeError");
  });

  test("stopping ends the worker and refuses all waiting calls as cancelled; the next call starts a new worker", async () => {
    const { core, workers } = client();
    const abort = new AbortController();
    const one = core.call("check", { settings: null, mapping: null }, { signal: abort.signal });
    const two = core.call("catalogue", null);
    abort.abort();
    expect(await one).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
    expect(await two).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
    expect(workers[0]?.ended).toBe(true);
    void core.call("catalogue", null);
    expect(workers).toHaveLength(2);
  });

  test("a worker that dies is a defect of every waiting call", async () => {
    const { core, workers } = client();
    const call = core.call("catalogue", null);
    workers[0]?.onerror?.({});
    await expect(call).rejects.toThrow("WorkerError");
  });

  test("posting a workbook stops between parts when it is cancelled", async () => {
    const abort = new AbortController();
    abort.abort();
    const { core, workers } = client();
    expect(await core.send(EMPTY, { signal: abort.signal })).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
    expect(workers[0]?.sent.map(({ kind }) => kind)).toEqual(["snapshot-begin"]);
    expect(core.holds()).toBe("nothing");
  });

  test("knows what its worker holds: nothing, a workbook, a result, and nothing again when it is stopped", async () => {
    const { core, workers } = client();
    await core.send(EMPTY);
    expect(core.holds()).toBe("workbook");
    const refused = core.call("check", { settings: null, mapping: null });
    workers[0]?.say({ kind: "refused", id: 1, refusal: { code: "settings-invalid", facts: {} } });
    await refused;
    expect(core.holds()).toBe("workbook");
    const answered = core.call("check", { settings: null, mapping: null });
    workers[0]?.say({ kind: "answer", id: 2, answer: null });
    await answered;
    expect(core.holds()).toBe("result");
    core.stop();
    expect(core.holds()).toBe("nothing");
  });
});
