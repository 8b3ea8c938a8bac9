/**
 * The pane in Chromium as a clerk meets it: production build, genuine office.js, a 10,000-row ledger in the test host.
 * First paint, time to the first finding, and what holds the page's thread up for more than 50 ms, by what the user does:
 * whole tasks (drawing on a processor without a graphics card, and the test host's answers coming in through the debugger, included)
 * and, within them, the longest piece of script (ours and office.js).
 */
import type { Page } from "playwright-core";
import { buildPages } from "../test/browser/build-pages";
import { excelWindow } from "../test/browser/excel-window";
import { findBrowser } from "../test/browser/find-browser";
import { launchBrowser } from "../test/browser/launch-browser";
import { servePages } from "../test/browser/serve-pages";
import { ExcelHost, PROFILES } from "../test/excel-host";
import { loadWorkbook } from "../test/excel-host/load-workbook";
import { ledgerFile } from "./ledger";

const ROWS = 10_000;

/** In milliseconds. */
interface Seen {
  readonly tasks: number[];
  readonly scripts: { readonly milliseconds: number; readonly file: string; readonly caller: string }[];
}

/** PerformanceLongAnimationFrameTiming, which the DOM types do not know yet. */
interface LongFrame {
  readonly scripts: readonly { readonly duration: number; readonly sourceURL: string; readonly invoker: string }[];
}

const server = await servePages(await buildPages("production"));
const browser = await launchBrowser(await findBrowser());
try {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 350, height: 800 } });
  await context.addInitScript(() => {
    const seen: Seen = { tasks: [], scripts: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.tasks.push(Math.round(duration)); }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const frame of list.getEntries() as unknown as readonly LongFrame[]) for (const script of frame.scripts) seen.scripts.push({ milliseconds: Math.round(script.duration), file: script.sourceURL.split("/").at(-1) ?? "", caller: script.invoker });
    }).observe({ type: "long-animation-frame", buffered: true });
  });
  const host = new ExcelHost(await loadWorkbook(ledgerFile(ROWS)), PROFILES.excel2021);
  const page = await excelWindow(context, server.address, host).openPane();
  await measure(page);
} finally {
  await browser.close();
  await server.close();
}

async function measure(page: Page): Promise<void> {
  console.log(`${String(ROWS)} rows × 20 columns in the pane, production build`);
  const list = page.getByRole("list", { name: "问题列表" });
  await page.getByRole("button", { name: "校验工作簿" }).waitFor();
  await rest(page);
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  console.log(`  ${"first paint after navigation".padEnd(34)} ${paint.toFixed(0).padStart(6)} ms`);
  await report(page, "load");
  await step(page, "check, until the first finding", async () => {
    await page.getByRole("button", { name: "校验工作簿" }).click();
    await list.locator("[data-finding]").first().waitFor();
  });
  await step(page, "20 × F8", async () => {
    for (let index = 0; index < 20; index++) {
      await page.keyboard.press("F8");
      await page.waitForTimeout(60);
    }
  });
  await step(page, "search typed", () => page.getByRole("searchbox").first().pressSequentially("合格率", { delay: 60 }));
  await step(page, "search emptied", () => page.getByRole("searchbox").first().fill(""));
  await step(page, "a level hidden and shown", async () => {
    const level = page.getByRole("button", { name: /点按显示或隐藏/ }).nth(1);
    await level.click();
    await level.click();
  });
  await step(page, "grouped by rule, by project", async () => {
    await page.getByRole("button", { name: "按规则" }).click();
    await page.getByRole("button", { name: "按项目" }).click();
  });
  await step(page, "scrolled to the end", async () => {
    await list.hover();
    for (let index = 0; index < 30; index++) await page.mouse.wheel(0, 2000);
  });
  await step(page, "marks shown", async () => {
    await page.getByRole("button", { name: "显示标记" }).click();
    await page.getByRole("button", { name: "继续" }).click();
    await page.getByText(/已在 \d+ 张工作表上标记/).waitFor();
  });
  for (const task of ["修正", "公开", "规则", "设置"]) {
    await step(page, `task ${task}`, async () => {
      await page.getByRole("tab", { name: task }).click();
      await page.getByRole("tabpanel").locator("h2, p").first().waitFor();
    });
  }
  await step(page, "language", () => page.getByLabel("界面语言").selectOption("en").then(() => undefined));
  await step(page, "back to the result, in English", async () => {
    await page.getByRole("tab", { name: "Check" }).click();
    await page.locator("[data-finding]").first().waitFor();
  });
}

async function step(page: Page, what: string, run: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await run();
  const took = performance.now() - started;
  await rest(page);
  await report(page, what, took);
}

/** Until what follows of an action is done. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(300);
}

async function report(page: Page, what: string, took: number | null = null): Promise<void> {
  const { tasks, scripts } = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Seen };
    return { tasks: seen.tasks.splice(0), scripts: seen.scripts.splice(0) };
  });
  const [longest] = [...scripts].sort((a, b) => b.milliseconds - a.milliseconds);
  const script = longest ? `, longest script ${String(longest.milliseconds)} ms (${longest.file || longest.caller})` : "";
  const said = tasks.length === 0 ? "none" : `${String(tasks.length)}, longest ${String(Math.max(...tasks))} ms`;
  console.log(`  ${what.padEnd(34)} ${took === null ? "         " : `${took.toFixed(0).padStart(6)} ms`}   tasks over 50 ms: ${said}${script}`);
}
