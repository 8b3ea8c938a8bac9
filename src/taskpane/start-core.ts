/** The core in its Web Worker; webpack finds the worker's file by this very expression. */
import { createCoreClient, type CoreClient, type CoreWorker } from "./core/client";

export function startCore(): CoreClient {
  return createCoreClient(() => new Worker(new URL("./core-worker.ts", import.meta.url)) as unknown as CoreWorker);
}
