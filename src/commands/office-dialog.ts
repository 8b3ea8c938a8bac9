/** The dialog through Office: a page of our own that is sent reports and answers which button was pressed. */
import type { ReportDialog } from "./run-command";
import type { ReportText } from "./report";

/** What the dialog's page says to the command. */
export type FromDialog = { readonly kind: "ready" } | { readonly kind: "chosen"; readonly index: number } | { readonly kind: "close" };

/** In percent of the screen. */
const SIZE = { width: 40, height: 60 };

/**
 * Opens `dialog.html` beside this page. DialogApi 1.2 (messageChild) is there wherever ExcelApi 1.14 is:
 * both came with build 16.0.14326.20454. In Excel on the web the dialog floats over the sheet, where no pop-up blocker stops it.
 */
export async function openOfficeDialog(): Promise<ReportDialog> {
  const dialog = await display(new URL("dialog.html", location.href).href);
  const inbox = messages(dialog);
  await inbox.next(); // "ready", or closed before it was
  return {
    async show(report: ReportText) {
      if (inbox.closed()) return null;
      dialog.messageChild(JSON.stringify(report));
      const answer = await inbox.next();
      return answer?.kind === "chosen" ? answer.index : null;
    },
    close() {
      if (!inbox.closed()) dialog.close();
    },
  };
}

function display(address: string): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`displayDialogAsync ${String(result.error.code)}`));
    });
  });
}

/** What the dialog says, in order; null once it was closed. */
function messages(dialog: Office.Dialog): { readonly next: () => Promise<FromDialog | null>; readonly closed: () => boolean } {
  const arrived: FromDialog[] = [];
  let closed = false;
  let waiting: ((message: FromDialog | null) => void) | null = null;
  const settle = (): void => {
    if (!waiting || (arrived.length === 0 && !closed)) return;
    const resolve = waiting;
    waiting = null;
    resolve(arrived.shift() ?? null);
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    if ("message" in event) arrived.push(JSON.parse(event.message) as FromDialog);
    settle();
  });
  // 12006: closed by its cross; 12002, 12003: the page could not be loaded. Either way nobody is there to answer.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
    closed = true;
    settle();
  });
  return {
    closed: () => closed,
    next: () => new Promise((resolve) => {
      waiting = resolve;
      settle();
    }),
  };
}
