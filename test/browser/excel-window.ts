/**
 * An Excel window in the browser: the add-in's own pages with the unmodified office.js, before the in-memory workbook of
 * test/excel-host, which lives in the test process and can be looked at there. Pane, command page and dialog are pages of one context.
 */
import type { BrowserContext, Page } from "playwright-core";
import { attachToPage, type DialogCalls, type ExcelHost, type PageConnection } from "../excel-host";

/** Numbers of office.js: excel-win32-16.01.debug.js, OSF.DDA.EventDispId. */
const EVENTS = { dialogMessage: 10, parentMessage: 12 } as const;
const DIALOG_ALREADY_OPEN = 12007;
/** First item of a dialog's event: a message, or why the dialog is gone. */
const MESSAGE = 0;
const CLOSED_BY_USER = 12006;

export interface ExcelWindow {
  readonly host: ExcelHost;
  /** Of all its pages. */
  readonly context: BrowserContext;
  /** The pane, ready to use. */
  openPane(): Promise<Page>;
  /** Presses a ribbon button or menu item: resolves when the command has said that it is completed. */
  press(functionName: string): Promise<void>;
  /** Statuses with which the next tries to open a dialog are refused (12009: by the user; 12011: by the browser). */
  readonly dialogRefusals: number[];
  /** The dialog that a command opens. */
  waitForDialog(): Promise<Page>;
  /** The user closes the dialog by its cross. */
  closeDialog(): Promise<void>;
}

export function excelWindow(context: BrowserContext, address: string, host: ExcelHost, locale = "zh-CN"): ExcelWindow {
  let commands: OpenPage | null = null;
  let dialog: OpenPage | null = null;
  const currentDialog = (): OpenPage | null => dialog;
  const completed: (() => void)[] = [];
  const dialogRefusals: number[] = [];

  const open = async (url: string, isDialog = false): Promise<OpenPage> => {
    const page = await context.newPage();
    const connection = await attachToPage(page, host, { dialogs, isDialog, locale, onCommandDone: () => completed.shift()?.() });
    await page.goto(new URL(url, address).href);
    return { page, connection };
  };
  const leaveDialog = async (): Promise<void> => {
    const left = dialog;
    dialog = null;
    await left?.page.close();
  };
  const dialogs: DialogCalls = {
    async open(target) {
      const refused = dialogRefusals.shift();
      if (refused !== undefined) return refused;
      if (dialog) return DIALOG_ALREADY_OPEN;
      dialog = await open(dialogAddress(target), true);
      return 0;
    },
    close: leaveDialog,
    toParent: async (message) => { await commands?.connection.send(EVENTS.dialogMessage, [MESSAGE, messageOf(message), address]); },
    toChild: async (message) => { await currentDialog()?.connection.send(EVENTS.parentMessage, [MESSAGE, messageOf(message), address]); },
  };

  return {
    host,
    context,
    dialogRefusals,
    async openPane() {
      const { page } = await open("taskpane.html");
      await page.locator("#root > :not(.waiting)").first().waitFor();
      return page;
    },
    async press(functionName) {
      commands ??= await open("commands.html");
      await commands.page.waitForFunction(() => document.documentElement.dataset.ready === "true");
      const done = new Promise<void>((resolve) => { completed.push(resolve); });
      await commands.connection.invokeCommand(functionName);
      await done;
    },
    async waitForDialog() {
      const deadline = Date.now() + 20_000;
      for (;;) {
        // Opened by the page, at a time that only the page knows.
        const found = currentDialog();
        if (found) {
          await found.page.locator("[data-report]").waitFor();
          return found.page;
        }
        if (Date.now() > deadline) throw new Error("No dialog was opened.");
        await new Promise((resolve) => { setTimeout(resolve, 20); });
      }
    },
    async closeDialog() {
      await leaveDialog();
      await commands?.connection.send(EVENTS.dialogMessage, [CLOSED_BY_USER, "", ""]);
    },
  };
}

interface OpenPage {
  readonly page: Page;
  readonly connection: PageConnection;
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
