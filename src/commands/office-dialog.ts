/** The dialog through Office: a page of our own that is sent reports and answers which button was pressed. */
import type { ReportDialog } from "./run-command";
import type { ReportText } from "./report";

/** What the dialog's page says to the command. */
export type FromDialog = { readonly kind: "ready" } | { readonly kind: "chosen"; readonly index: number } | { readonly kind: "close" };

/** In percent of the screen. */
const SIZE = { width: 40, height: 60 };

/** The dialog of the press before: in Excel on the web all presses share one page, which may have one dialog (error 12007). */
let earlier: Inbox | null = null;

/**
 * Opens `dialog.html` beside this page. DialogApi 1.2 (messageChild) is there wherever ExcelApi 1.14 is:
 * both came with build 16.0.14326.20454. In Excel on the web the dialog floats over the sheet, where no pop-up blocker stops it;
 * where that fails it is tried as a window of its own.
 * @throws where neither opens
 */
export async function openOfficeDialog(): Promise<ReportDialog> {
  earlier?.close();
  const address = new URL("dialog.html", location.href).href;
  const dialog = await display(address, true).catch(() => display(address, false));
  const inbox = inboxOf(dialog);
  earlier = inbox;
  await inbox.next(); // "ready", or closed before it was
  const send = (report: ReportText): void => { dialog.messageChild(JSON.stringify(report)); };
  return {
    async show(report) {
      if (inbox.closed()) return null;
      send(report);
      const answer = await inbox.next();
      return answer?.kind === "chosen" ? answer.index : null;
    },
    leave(report) {
      if (!inbox.closed()) send(report);
    },
    close: inbox.close,
  };
}

/**
 * Where no dialog opens, a command has no page of its own to speak on, and a note in the workbook would be a write: the help page
 * opens in the browser, at the paragraph about this. Desktop only; Excel on the web has nothing of the kind.
 */
export function tellWithoutDialog(): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(new URL("help.html#no-dialog", location.href).href);
}

function display(address: string, displayInIframe: boolean): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`displayDialogAsync ${String(result.error.code)}`));
    });
  });
}

interface Inbox {
  /** What the dialog says, in order; null once it was closed. */
  readonly next: () => Promise<FromDialog | null>;
  readonly closed: () => boolean;
  /** Closes the dialog; whoever waits for it hears so. */
  readonly close: () => void;
}

function inboxOf(dialog: Office.Dialog): Inbox {
  const arrived: FromDialog[] = [];
  let closed = false;
  let waiting: ((message: FromDialog | null) => void) | null = null;
  const settle = (): void => {
    if (!waiting || (arrived.length === 0 && !closed)) return;
    const resolve = waiting;
    waiting = null;
    resolve(arrived.shift() ?? null);
  };
  const end = (): void => {
    closed = true;
    settle();
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    if ("message" in event) arrived.push(JSON.parse(event.message) as FromDialog);
    settle();
  });
  // 12006: closed by its cross; 12002, 12003: the page could not be loaded. Either way nobody is there to answer.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, end);
  return {
    closed: () => closed,
    close() {
      if (closed) return;
      dialog.close();
      end();
    },
    next: () => new Promise((resolve) => {
      waiting = resolve;
      settle();
    }),
  };
}
