/** The worker that holds the open file; webpack finds its file by this very expression. */
import type { FileWorker } from "./client";

export function startFileWorker(): FileWorker {
  return new Worker(new URL("./file-worker.ts", import.meta.url)) as unknown as FileWorker;
}
