import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { excelWindow } from "../../test/browser/excel-window";
import { ExcelHost, PROFILES } from "../../test/excel-host";
import { loadWorkbook } from "../../test/excel-host/load-workbook";
import type { Save } from "./save";

const SAMPLE = path.resolve(import.meta.dirname, "../../samples/agriculture-2026.xlsx");

/** The pane and the ribbon command's dialog as Excel shows them, with the unmodified office.js. */
export async function excelPictures(browser: Browser, address: string, save: Save): Promise<void> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 350, height: 720 } });
  try {
    const host = new ExcelHost(await loadWorkbook(new Uint8Array(readFileSync(SAMPLE))), PROFILES.excel2021);
    const excel = excelWindow(context, address, host);
    const pane = await excel.openPane();
    await pane.getByRole("button", { name: "校验工作簿" }).click();
    await pane.getByRole("list", { name: "问题列表" }).waitFor();
    await save(pane, "excel-pane");
    const pressed = excel.press("checkWorkbook");
    const dialog = await excel.waitForDialog();
    await dialog.setViewportSize({ width: 620, height: 560 });
    await save(dialog, "excel-dialog");
    await dialog.getByRole("button", { name: "关闭" }).click();
    await pressed;
  } finally {
    await context.close();
  }
}
