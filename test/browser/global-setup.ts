/** Runs once before the tests in Chromium: builds the pages and has a browser ready. */
import type { TestProject } from "vitest/node";
import { buildPages } from "./build-pages";
import { findBrowser, type BrowserLaunch } from "./find-browser";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built pages. */
    readonly pagesFolder: string;
    readonly browserLaunch: BrowserLaunch;
  }
}

export async function setup(project: TestProject): Promise<void> {
  const [pagesFolder, browserLaunch] = await Promise.all([buildPages(), findBrowser()]);
  project.provide("pagesFolder", pagesFolder);
  project.provide("browserLaunch", browserLaunch);
}
