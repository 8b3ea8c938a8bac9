/** The desktop transport for a page in Chromium: `window.external` whose calls go to the ExcelHost living in the test's process. */
import type { Page } from "playwright-core";
import type { ExcelHost } from "../host";
import { contextAnswers, executeCall, hostInfo, type ExternalOptions } from "./external";

export interface PageConnection {
  /** Presses a ribbon button bound to a function name (in the page that holds the commands). */
  readonly invokeCommand: (name: string, id?: string) => Promise<void>;
  /** An event for the page, by its number; arrays stand for safe arrays. */
  readonly send: (event: number, items: readonly unknown[]) => Promise<void>;
}

/** What Excel does for a page that opens a dialog, and for the dialog. Read in excel-win32-16.01.debug.js: Win32RichClientHostController. */
export interface DialogCalls {
  /** `target` is the JSON of displayDialogAsync's arguments; the answer is a status, 0 for opened. */
  readonly open: (target: string) => Promise<number>;
  readonly close: () => Promise<void>;
  /** Messages are the JSON of messageParent's or messageChild's arguments. */
  readonly toParent: (message: string) => Promise<void>;
  readonly toChild: (message: string) => Promise<void>;
}

export interface PageOptions extends ExternalOptions {
  readonly dialogs?: DialogCalls;
  /** The page is the dialog of another. */
  readonly isDialog?: boolean;
}

const RICH_API_EVENT = 33;
const APP_COMMAND = 39;

/**
 * Call before page.goto. The page loads Microsoft's office.js as it would in Excel; from then on `host` answers it.
 * Several pages (pane and commands) may share one host; each hears the workbook's events.
 */
export async function attachToPage(page: Page, host: ExcelHost, options: PageOptions = {}): Promise<PageConnection> {
  await page.exposeFunction("excelHostExecute", (id: number, parameters: string) => executeCall(host, id, JSON.parse(parameters), options.onCommandDone));
  await page.exposeFunction("excelHostDialog", (call: keyof DialogCalls, text: string) => {
    if (!options.dialogs) throw new Error("This page was attached without dialogs.");
    return options.dialogs[call](text);
  });
  const earlier = host.events.deliver;
  const send = async (id: number, items: readonly unknown[]): Promise<void> => {
    if (!page.isClosed()) await page.evaluate(([event, payload]) => { (window as unknown as ExternalWindow).excelHostEvent(event, payload); }, [id, items] as const);
  };
  host.events.deliver = (entries) => {
    earlier(entries);
    void send(RICH_API_EVENT, entries.map((entry, index) => [entry.category, entry.type, entry.targetId, entry.message, index, false]));
  };
  await page.addInitScript(installExternal, { hostInfo: dialogInfo(options), context: contextAnswers(host, options.locale) });
  return { send, invokeCommand: (name, id = "command-1") => send(APP_COMMAND, [id, name, JSON.stringify({ source: { id: name } })]) };
}

/** The sixth part says whether the page is a dialog (office.debug.js: getHostInfo). */
function dialogInfo({ locale, isDialog = false }: PageOptions): string {
  return hostInfo(locale).split("$").map((part, index) => (index === 5 && isDialog ? "isDialog" : part)).join("$");
}

interface ExternalWindow {
  excelHostDialog(call: keyof DialogCalls, text: string): Promise<number | undefined>;
  excelHostExecute(id: number, parameters: string): Promise<unknown>;
  excelHostEvent(id: number, payload: unknown): void;
}

/** Runs in the page before any of its scripts, as Office's own does in WebView2. It must not refer to anything outside itself. */
function installExternal(settings: { readonly hostInfo: string; readonly context: Readonly<Record<string, unknown>> }): void {
  const view = window as unknown as ExternalWindow;
  const openDialog = 10; // dispidDialogMessageReceivedEvent
  const handlers = new Map<number, (id: number, payload: unknown) => void>();
  const safeArray = (value: unknown): unknown => (Array.isArray(value) ? { toArray: () => value.map(safeArray), dimensions: () => 1 } : value);
  const stored = new Map<string, string>();
  const context = {
    ...Object.fromEntries(Object.entries(settings.context).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of stored) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        stored.clear();
        keys.forEach((key, index) => stored.set(key, values[index] ?? ""));
      },
    }),
  };
  view.excelHostEvent = (id, payload) => { handlers.get(id)?.(id, safeArray(payload)); };
  Object.defineProperty(window, "external", {
    configurable: true,
    writable: true,
    value: {
      GetHostInfo: () => settings.hostInfo,
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute(id: number, parameters: unknown, callback: (response: unknown) => void) {
        void view.excelHostExecute(id, JSON.stringify(parameters)).then((answer) => { callback(safeArray(answer)); });
      },
      RegisterEvent(id: number, target: string, handler: (id: number, payload: unknown) => void, callback: (status: number) => void) {
        handlers.set(id, handler);
        if (id === openDialog) void view.excelHostDialog("open", target).then((status) => { callback(status ?? 0); });
        else setTimeout(() => { callback(0); }, 0);
      },
      UnregisterEvent(id: number, _target: string, callback: (status: number) => void) {
        handlers.delete(id);
        if (id === openDialog) void view.excelHostDialog("close", "").then(() => { callback(0); });
        else setTimeout(() => { callback(0); }, 0);
      },
      MessageParent2(message: string) { void view.excelHostDialog("toParent", message); },
      MessageChild2(message: string) { void view.excelHostDialog("toChild", message); },
    },
  });
}
