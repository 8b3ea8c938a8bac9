/** The file worker's side: one workbook on the file host. Knows no worker, so that tests drive it directly. */
import { openFileHost, type FileHost } from "../../hosts/file";
import { describeError } from "../../taskpane/app/defect";
import { snapshotParts } from "../../taskpane/core/snapshot-parts";
import { RefusalError, unwrap, type HostOptions } from "../../workbook";
import { readLooks } from "../looks/read-looks";
import { keptStates } from "./kept-states";
import type { FileCall, FileCalls, FromFile, ToFile } from "./protocol";

/** Gives the function that takes the page's messages; it resolves when the message was answered. They are answered one after another. */
export function serveFile(post: (message: FromFile) => void): (message: ToFile) => Promise<void> {
  let host: FileHost | null = null;
  const kept = keptStates();
  const opened = (): FileHost => {
    if (!host) throw new Error("Asked for a workbook before one was opened");
    return host;
  };
  const progress = (id: number): HostOptions => ({ onProgress: (of) => { post({ kind: "progress", id, progress: of }); } });
  const sendSnapshot = async (id: number, from: FileHost): Promise<void> => {
    for (const part of snapshotParts(unwrap(await from.read(progress(id))))) post({ kind: "part", id, part });
  };
  const sendLooks = (id: number, bytes: Uint8Array): void => {
    for (const [sheet, { looks, marks }] of readLooks(bytes)) post({ kind: "looks", id, sheet, looks, marks });
  };
  const answerTo = async (message: ToFile): Promise<FileCalls[FileCall]["answer"]> => {
    switch (message.call) {
      case "open": {
        const { bytes, name } = message.request;
        const next = unwrap(await openFileHost(bytes, name));
        await sendSnapshot(message.id, next);
        sendLooks(message.id, bytes);
        host = next;
        return null;
      }
      case "import": {
        // Loaded when it is first wanted: few files are Word files.
        const { ledgerOfWord } = await import("./import-word");
        return ledgerOfWord(message.request.bytes, message.request.name);
      }
      case "read":
        await sendSnapshot(message.id, opened());
        return null;
      case "apply": {
        const { edits, keepAs } = message.request;
        const before = opened().checkpoint();
        const { done, refused } = unwrap(await opened().apply(edits, progress(message.id)));
        if (keepAs !== null) kept.keep(keepAs, { before, after: opened().checkpoint() });
        return { done, refused: refused.map(({ edit, refusal }) => ({ index: edits.indexOf(edit), refusal })) };
      }
      case "restore":
        await kept.restore(opened(), message.request.id, message.request.side);
        await sendSnapshot(message.id, opened());
        sendLooks(message.id, opened().save());
        return null;
      case "load":
        return unwrap(await opened().loadSetting(message.request));
      case "store":
        unwrap(await opened().storeSetting(message.request.key, message.request.text));
        return null;
      case "save":
        return opened().save();
    }
  };
  const answer = async (message: ToFile): Promise<void> => {
    try {
      post({ kind: "answer", id: message.id, answer: await answerTo(message) });
    } catch (error) {
      if (error instanceof RefusalError) post({ kind: "refused", id: message.id, refusal: error.refusal });
      else post({ kind: "defect", id: message.id, ...describeError(error) });
    }
  };
  let last: Promise<void> = Promise.resolve();
  return (message) => {
    last = last.then(() => answer(message));
    return last;
  };
}
