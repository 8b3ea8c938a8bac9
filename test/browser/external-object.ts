/**
 * Runs in the page before any of its scripts: the `window.external` object that Excel for Windows puts into its web views
 * (what Microsoft's excel-win32-16.01.js calls), its calls carried to the test process by two bindings of the browser driver.
 * It must stand on its own: the browser gets this function's text, nothing around it.
 */
export interface ExternalSetup {
  /** Plain answers of the context object, by member. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** false: as Excel 2019, which has no MessageChild. */
  readonly messageChild: boolean;
}

/** What the page offers to the test process: an event of Excel, by its number; arrays stand for safe arrays. */
export type FireEvent = (id: number, payload: unknown) => boolean;

export function installExternal(setup: ExternalSetup): void {
  type Handler = (id: number, payload: unknown) => void;
  interface Bindings {
    excelExecute(id: number, parameters: string): Promise<unknown>;
    excelDialog(call: "open" | "close" | "to-parent" | "to-child", text: string): Promise<number>;
    excelEvent?: FireEvent;
  }
  const OPEN_DIALOG = 10;
  const carried = window as unknown as Bindings;
  const handlers = new Map<number, Handler>();
  const safeArray = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const items = value.map(safeArray);
    return { toArray: () => items, dimensions: () => 1 };
  };
  carried.excelEvent = (id, payload) => {
    const handler = handlers.get(id);
    handler?.(id, safeArray(payload));
    return handler !== undefined;
  };
  const context = {
    ...Object.fromEntries(Object.entries(setup.answers).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetContext: () => context,
    GetLoggingAllowed: () => false, // office.js then sends no telemetry
    Execute(id: number, parameters: unknown, callback: (answer: unknown) => void) {
      void carried.excelExecute(id, JSON.stringify(parameters)).then((answer) => { callback(safeArray(answer)); });
    },
    RegisterEvent(id: number, target: string, handler: Handler, callback: (status: number) => void) {
      handlers.set(id, handler);
      if (id === OPEN_DIALOG) void carried.excelDialog("open", target).then(callback);
      else setTimeout(() => { callback(0); });
    },
    UnregisterEvent(id: number, _target: string, callback: (status: number) => void) {
      handlers.delete(id);
      if (id === OPEN_DIALOG) void carried.excelDialog("close", "").then(callback);
      else setTimeout(() => { callback(0); });
    },
    MessageParent2(text: string) { void carried.excelDialog("to-parent", text); },
    ...(setup.messageChild ? { MessageChild2(text: string) { void carried.excelDialog("to-child", text); } } : {}),
  };
  Object.defineProperty(window, "external", { configurable: true, writable: true, value: external });
}
