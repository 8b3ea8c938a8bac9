/** The worker's side of the core: assembles the posted workbook and answers calls. Knows no worker, so that tests drive it directly. */
import { RefusalError, unwrap } from "../../workbook";
import { describeError } from "../app/defect";
import { catalogue } from "./catalogue";
import { CoreSession } from "./session";
import { assembleSnapshot, type SnapshotPart } from "./snapshot-parts";
import type { CoreCall, CoreCalls, CoreStep, FromCore, ToCore } from "./protocol";

/** Findings and sheets a message: about 100 kB, taken in by the page within a few milliseconds. */
const ITEMS_PER_PART = 300;

/** Gives the function that takes the pane's messages; `post` sends answers back. */
export function serveCore(post: (message: FromCore) => void): (message: ToCore) => void {
  const session = new CoreSession();
  let parts: SnapshotPart[] = [];
  return (message) => {
    switch (message.kind) {
      case "snapshot-begin":
        parts = [];
        return;
      case "snapshot-part":
        parts.push(message.part);
        return;
      case "snapshot-end":
        session.open(assembleSnapshot(parts));
        parts = [];
        return;
      case "call":
        void answerCall(session, message, post);
    }
  };
}

/** Every call is answered: with its answer, a refusal, or a defect. */
async function answerCall(session: CoreSession, message: Extract<ToCore, { kind: "call" }>, post: (message: FromCore) => void): Promise<void> {
  try {
    post({ kind: "answer", id: message.id, answer: await answerTo(session, message, post) });
  } catch (error) {
    if (error instanceof RefusalError) post({ kind: "refused", id: message.id, refusal: error.refusal });
    else post({ kind: "defect", id: message.id, ...describeError(error) });
  }
}

type Answer = CoreCalls[CoreCall]["answer"];

function answerTo(session: CoreSession, message: Extract<ToCore, { kind: "call" }>, post: (message: FromCore) => void): Answer | Promise<Answer> {
  const { id } = message;
  const onStep = (step: CoreStep): void => { post({ kind: "step", id, step }); };
  switch (message.call) {
    case "check": {
      const { answer, findings } = unwrap(session.check(message.request, onStep));
      postParts(id, findings, post);
      return answer;
    }
    case "publication":
      return session.publication(message.request);
    case "sheets":
      return session.sheets(message.request, onStep).then(({ sheets, summary }) => {
        postParts(id, sheets, post);
        return summary;
      });
    case "marks":
      return session.marks();
    case "notes":
      return session.notes(message.request.limit);
    case "page":
      return session.page();
    case "word":
      return session.word(message.request);
    case "columns":
      return unwrap(session.columns(message.request));
    case "tryMapping":
      return unwrap(session.tryMapping(message.request));
    case "catalogue":
      return catalogue();
    case "settings":
      return unwrap(session.settings(message.request));
  }
}

function postParts(id: number, items: readonly unknown[], post: (message: FromCore) => void): void {
  for (let start = 0; start < items.length; start += ITEMS_PER_PART) {
    post({ kind: "part", id, part: items.slice(start, start + ITEMS_PER_PART) });
  }
}
