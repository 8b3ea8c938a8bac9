/** What must never happen on a page: a request to another origin, an error in the console, an uncaught error. */
import type { BrowserContext, Page } from "playwright-core";

/** Watches every page of the context; the list fills while the test runs and names each problem. */
export function watchContext(context: BrowserContext, origin: string): readonly string[] {
  const problems: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) problems.push(`request to another origin: ${url}`);
  });
  context.on("page", (page) => { watchPage(page, problems); });
  return problems;
}

function watchPage(page: Page, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("crash", () => problems.push("the page crashed"));
}
