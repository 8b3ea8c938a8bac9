/** The desktop transport for a page in Chromium: `window.external` whose calls go to the ExcelHost living in the test's process. */
import type { Page } from "playwright-core";
import type { ExcelHost } from "../host";
import { contextAnswers, executeCall, hostInfo, type ExternalOptions } from "./external";

export interface PageConnection {
  /** Presses a ribbon button bound to a function name (in the page that holds the commands). */
  readonly invokeCommand: (name: string, id?: string) => Promise<void>;
}

const RICH_API_EVENT = 33;
const APP_COMMAND = 39;

/**
 * Call before page.goto. The page loads Microsoft's office.js as it would in Excel; from then on `host` answers it.
 * Several pages (pane and commands) may share one host; each hears the workbook's events.
 */
export async function attachToPage(page: Page, host: ExcelHost, options: ExternalOptions = {}): Promise<PageConnection> {
  await page.exposeFunction("excelHostExecute", (id: number, parameters: string) => executeCall(host, id, JSON.parse(parameters), options.onCommandDone));
  const earlier = host.events.deliver;
  const send = async (id: number, items: readonly unknown[]): Promise<void> => {
    if (!page.isClosed()) await page.evaluate(([event, payload]) => { (window as unknown as ExternalWindow).excelHostEvent(event, payload); }, [id, items] as const);
  };
  host.events.deliver = (entries) => {
    earlier(entries);
    void send(RICH_API_EVENT, entries.map((entry, index) => [entry.category, entry.type, entry.targetId, entry.message, index, false]));
  };
  await page.addInitScript(installExternal, { hostInfo: hostInfo(options.locale), context: contextAnswers(host, options.locale) });
  return { invokeCommand: (name, id = "command-1") => send(APP_COMMAND, [id, name, JSON.stringify({ source: { id: name } })]) };
}

interface ExternalWindow {
  excelHostExecute(id: number, parameters: string): Promise<unknown>;
  excelHostEvent(id: number, payload: unknown): void;
}

/** Runs in the page before any of its scripts, as Office's own does in WebView2. It must not refer to anything outside itself. */
function installExternal(settings: { readonly hostInfo: string; readonly context: Readonly<Record<string, unknown>> }): void {
  const view = window as unknown as ExternalWindow;
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
      RegisterEvent(id: number, _target: string, handler: (id: number, payload: unknown) => void, callback: (status: number) => void) {
        handlers.set(id, handler);
        setTimeout(() => { callback(0); }, 0);
      },
      UnregisterEvent(id: number, _target: string, callback: (status: number) => void) {
        handlers.delete(id);
        setTimeout(() => { callback(0); }, 0);
      },
    },
  });
}
