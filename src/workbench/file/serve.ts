/** The file worker's side: one workbook on the file host. Knows no worker, so that tests drive it directly. */
import { openFileHost, type FileHost } from "../../hosts/file";
import { describeError, snapshotParts } from "../../taskpane/embed";
import { RefusalError, unwrap, type WorkbookSnapshot } from "../../workbook";
import { readLooks } from "../looks/read-looks";
import type { FileCall, FileCalls, FromFile, ToFile } from "./protocol";

/** Gives the function that takes the page's messages; it resolves when the message was answered. */
export function serveFile(post: (message: FromFile) => void): (message: ToFile) => Promise<void> {
  let host: FileHost | null = null;
  const opened = (): FileHost => {
    if (!host) throw new Error("Asked for a workbook before one was opened");
    return host;
  };
  const answerTo = async (message: ToFile): Promise<FileCalls[FileCall]["answer"]> => {
    switch (message.call) {
      case "open": {
        const { bytes, name } = message.request;
        const next = unwrap(await openFileHost(bytes, name));
        postParts(message.id, unwrap(await next.read({ onProgress: (progress) => { post({ kind: "progress", id: message.id, progress }); } })), post);
        for (const [sheet, looks] of readLooks(bytes)) post({ kind: "looks", id: message.id, sheet, looks });
        host = next;
        return null;
      }
      case "import": {
        // Loaded when it is first wanted: few files are Word files.
        const { ledgerOfWord } = await import("./import-word");
        return ledgerOfWord(message.request.bytes, message.request.name);
      }
      case "read":
        postParts(message.id, unwrap(await opened().read({ onProgress: (progress) => { post({ kind: "progress", id: message.id, progress }); } })), post);
        return null;
      case "apply": {
        const edits = message.request;
        const { done, refused } = unwrap(await opened().apply(edits, { onProgress: (progress) => { post({ kind: "progress", id: message.id, progress }); } }));
        return { done, refused: refused.map(({ edit, refusal }) => ({ index: edits.indexOf(edit), refusal })) };
      }
      case "load":
        return unwrap(await opened().loadSetting(message.request));
      case "store":
        unwrap(await opened().storeSetting(message.request.key, message.request.text));
        return null;
      case "save":
        return opened().save();
    }
  };
  return async (message) => {
    try {
      post({ kind: "answer", id: message.id, answer: await answerTo(message) });
    } catch (error) {
      if (error instanceof RefusalError) post({ kind: "refused", id: message.id, refusal: error.refusal });
      else post({ kind: "defect", id: message.id, ...describeError(error) });
    }
  };
}

function postParts(id: number, snapshot: WorkbookSnapshot, post: (message: FromFile) => void): void {
  for (const part of snapshotParts(snapshot)) post({ kind: "part", id, part });
}
