/** Entry of the worker that holds the open file: unpacking, reading, editing and packing happen away from the page. */
import { serveFile } from "./serve";
import type { FromFile, ToFile } from "./protocol";

const answer = serveFile((message: FromFile) => { postMessage(message); });
addEventListener("message", (event: MessageEvent<ToFile>) => { void answer(event.data); });
