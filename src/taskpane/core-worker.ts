/** Entry of the core's Web Worker: reading, checking and laying out run here, away from the page. */
import { serveCore } from "./core/serve";
import type { FromCore, ToCore } from "./core/protocol";

const answer = serveCore((message: FromCore) => { postMessage(message); });
addEventListener("message", (event: MessageEvent<ToCore>) => { answer(event.data); });
