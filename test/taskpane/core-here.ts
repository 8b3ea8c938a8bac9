import type { CoreWorker } from "../../src/taskpane/core/client";
import type { FromCore } from "../../src/taskpane/core/protocol";
import { serveCore } from "../../src/taskpane/core/serve";

/** The core in this thread, behind the structured cloning that a worker would do. */
export function coreHere(): CoreWorker {
  const worker: CoreWorker = { postMessage: (message) => { serve(structuredClone(message)); }, terminate: () => undefined, onmessage: null, onerror: null };
  const serve = serveCore((message: FromCore) => { worker.onmessage?.({ data: structuredClone(message) }); });
  return worker;
}
