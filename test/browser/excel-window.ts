/**
 * An Excel window in the browser: the add-in's own pages with the unmodified office.js, before the in-memory workbook of
 * test/excel-host, which lives in the test process and can be looked at there. Pane, command page and dialog are pages of one context.
 */
import type { BrowserContext, Page } from "playwright-core";
import type { ExcelHost } from "../excel-host";
import { contextAnswers, executeCall, hostInfo } from "../excel-host/transport/external";
import { installExternal, type FireEvent } from "./external-object";

const EVENTS = { dialogMessage: 10, parentMessage: 12, richApi: 33, command: 39 } as const;
const STATUS = { ok: 0, dialogAlreadyOpen: 12007 } as const;
/** Message types of a dialog's events: a message, or closed by the user. */
const DIALOG = { message: 0, closedByUser: 12006 } as const;

export interface ExcelWindow {
  readonly host: ExcelHost;
  /** The pane, ready to use. */
  openPane(): Promise<Page>;
  /** Presses a ribbon button or menu item: resolves when the command has said that it is completed. */
  press(functionName: string): Promise<void>;
  /** The dialog that a command opens. */
  waitForDialog(): Promise<Page>;
  /** The user closes the dialog by its cross. */
  closeDialog(): Promise<void>;
}

export async function excelWindow(context: BrowserContext, address: string, host: ExcelHost): Promise<ExcelWindow> {
  let commands: Page | null = null;
  let dialog: Page | null = null;
  const currentDialog = (): Page | null => dialog;
  const completed: (() => void)[] = [];

  const fire = async (page: Page | null, id: number, payload: unknown): Promise<void> => {
    if (page && !page.isClosed()) {
      await page.evaluate(([event, data]) => (window as unknown as { excelEvent?: FireEvent }).excelEvent?.(event, data), [id, payload] as const);
    }
  };
  const leaveDialog = async (): Promise<void> => {
    const open = dialog;
    dialog = null;
    await open?.close();
  };
  const open = async (name: string, flags = ""): Promise<Page> => {
    const page = await context.newPage();
    const separator = name.includes("?") ? "&" : "?";
    // The sixth part says whether the page is a dialog (office.debug.js: getHostInfo).
    const info = hostInfo().split("$").map((part, index) => (index === 5 ? flags : part)).join("$");
    await page.goto(`${new URL(name, address).href}${separator}_host_Info=${encodeURIComponent(info)}`);
    return page;
  };

  await context.exposeFunction("excelExecute", (id: number, parameters: string) =>
    executeCall(host, id, JSON.parse(parameters), () => completed.shift()?.()));
  await context.exposeFunction("excelDialog", async (call: string, text: string) => {
    if (call === "open") {
      if (dialog) return STATUS.dialogAlreadyOpen;
      dialog = await open(dialogAddress(text), "isDialog");
    } else if (call === "close") await leaveDialog();
    else if (call === "to-parent") await fire(commands, EVENTS.dialogMessage, [DIALOG.message, messageOf(text), address]);
    else await fire(dialog, EVENTS.parentMessage, [DIALOG.message, messageOf(text), address]);
    return STATUS.ok;
  });
  await context.addInitScript(installExternal, { answers: contextAnswers(host), messageChild: true });
  host.events.deliver = (entries) => {
    const payload = entries.map((entry, index) => [entry.category, entry.type, entry.targetId, entry.message, index, false]);
    for (const page of context.pages()) void fire(page, EVENTS.richApi, payload);
  };

  return {
    host,
    async openPane() {
      const page = await open("taskpane.html");
      await page.locator("#root > :not(.waiting)").first().waitFor();
      return page;
    },
    async press(functionName) {
      commands ??= await open("commands.html");
      await commands.waitForFunction(() => typeof Office !== "undefined" && document.documentElement.dataset.ready === "true");
      const done = new Promise<void>((resolve) => { completed.push(resolve); });
      await fire(commands, EVENTS.command, ["command-1", functionName, JSON.stringify({ source: { id: functionName } })]);
      await done;
    },
    async waitForDialog() {
      const deadline = Date.now() + 20_000;
      for (;;) {
        // The dialog is opened by the page, at a time that only the page knows.
        const page = currentDialog();
        if (page) {
          await page.locator("[data-report]").waitFor();
          return page;
        }
        if (Date.now() > deadline) throw new Error("No dialog was opened.");
        await new Promise((resolve) => { setTimeout(resolve, 20); });
      }
    },
    async closeDialog() {
      await leaveDialog();
      await fire(commands, EVENTS.dialogMessage, [DIALOG.closedByUser, "", ""]);
    },
  };
}

/** What office.js hands over with displayDialogAsync: the address among its options. */
function dialogAddress(target: string): string {
  const options = JSON.parse(target) as Readonly<Record<string, unknown>>;
  const { url } = options;
  if (typeof url !== "string") throw new Error(`A dialog without an address: ${target}`);
  return url;
}

function messageOf(text: string): string {
  const { messageToParent, messageContent } = JSON.parse(text) as Readonly<Record<string, string | undefined>>;
  const message = messageToParent ?? messageContent;
  if (message === undefined) throw new Error(`A dialog's message without text: ${text}`);
  return message;
}
