/** A browser and a server for the tests of one file, and a fresh, watched page for each test. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { ExcelHost, PROFILES, type HostProfile } from "../excel-host";
import { loadWorkbook } from "../excel-host/load-workbook";
import { excelWindow, type ExcelWindow } from "./excel-window";
import { launchBrowser } from "./launch-browser";
import { servePages, type PageServer } from "./serve-pages";
import { watchContext } from "./watch-page";

const PICTURES = path.resolve(import.meta.dirname, "../../out/screenshots");

export interface BrowserTools {
  /** "http://127.0.0.1:PORT/" */
  address(): string;
  /** A new context whose pages are watched: after the test, a foreign request, a console error or an uncaught error fails it. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** The workbench, ready to use. */
  openWorkbench(options?: BrowserContextOptions): Promise<Page>;
  /** An Excel window with the workbook (its .xlsx bytes) open; its pages are watched like all others. */
  openExcel(workbook: Uint8Array, options?: ExcelOptions): Promise<ExcelWindow>;
  /** The pane in an Excel window of its own. */
  openPaneInExcel(workbook: Uint8Array, options?: ExcelOptions): Promise<{ readonly pane: Page; readonly excel: ExcelWindow }>;
  /** Problems that the test itself brought about on purpose are taken off the list with this. */
  takeProblems(): readonly string[];
}

export interface ExcelOptions extends BrowserContextOptions {
  /** Which Excel; the oldest that the product supports where left out. */
  readonly profile?: HostProfile;
  readonly name?: string;
}

/** Call once at the top of a test file. */
export function useBrowser(): BrowserTools {
  let browser: Browser | null = null;
  let server: PageServer | null = null;
  let contexts: { readonly context: BrowserContext; readonly problems: readonly string[] }[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(inject("browserLaunch")), servePages(inject("pagesFolder"))]);
  });
  afterEach(async () => {
    const problems = takeProblems();
    await Promise.all(contexts.map(({ context }) => context.close()));
    contexts = [];
    expect(problems).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const takeProblems = (): readonly string[] => contexts.flatMap(({ problems }) => (problems as string[]).splice(0));
  const address = (): string => started(server).address;
  const newContext = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await started(browser).newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", viewport: { width: 1280, height: 800 }, ...options });
    contexts.push({ context, problems: watchContext(context, address()) });
    return context;
  };
  /** The pane is 350 pixels wide, as Excel opens it. */
  const openExcel = async (workbook: Uint8Array, { profile = PROFILES.excel2021, name, ...options }: ExcelOptions = {}): Promise<ExcelWindow> => {
    const host = new ExcelHost(await loadWorkbook(workbook, name), profile);
    return excelWindow(await newContext({ viewport: { width: 350, height: 800 }, ...options }), address(), host, options.locale);
  };
  return {
    address,
    newContext,
    openExcel,
    async openPaneInExcel(workbook, options) {
      const excel = await openExcel(workbook, options);
      return { excel, pane: await excel.openPane() };
    },
    takeProblems,
    async openWorkbench(options) {
      const page = await (await newContext(options)).newPage();
      await page.goto(`${address()}workbench.html`);
      await page.locator("#root > :not(.waiting)").first().waitFor();
      return page;
    },
  };
}

/** A picture for the eye, in out/screenshots/NAME.png (not kept by git), once the fonts are there. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(PICTURES, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(PICTURES, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}

function started<T>(value: T | null): T {
  if (value === null) throw new Error("Used before beforeAll.");
  return value;
}
