/** The pictures of the manual, taken of the real pages with the sample workbooks in them. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { buildPages } from "../../test/browser/build-pages";
import { findBrowser } from "../../test/browser/find-browser";
import { launchBrowser } from "../../test/browser/launch-browser";
import { servePages } from "../../test/browser/serve-pages";
import { excelPictures } from "./excel-pictures";
import { pagePictures } from "./page-pictures";
import type { Save } from "./save";
import { workbenchPictures } from "./workbench-pictures";

/** Writes all pictures into the folder; `say` is told each name, and what was left out and why. */
export async function makePictures(folder: string, say: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [pages, launch] = await Promise.all([buildPages(), findBrowser()]);
  const server = await servePages(pages);
  const browser = await launchBrowser(launch);
  const save: Save = async (page, name, part) => {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(400);
    const file = path.join(folder, `${name}.png`);
    await (part ?? page).screenshot({ path: file, animations: "disabled" });
    say(`${name}.png`);
  };
  try {
    await workbenchPictures(browser, server.address, save);
    await excelPictures(browser, server.address, save);
  } finally {
    await browser.close();
    await server.close();
  }
  await pagePictures(folder, say);
}
