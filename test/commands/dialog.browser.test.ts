/** The ribbon commands as Excel runs them: the command page and the dialog, with the genuine office.js. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { accessibilityProblems, screenshot, useBrowser } from "../browser";

const browser = useBrowser();
const sample = (file: string) => new Uint8Array(readFileSync(path.resolve(import.meta.dirname, "../../samples", file)));

test("校验工作簿 answers with a dialog, marks when asked, and is completed when the dialog is closed", async () => {
  const excel = await browser.openExcel(sample("agriculture-2026.xlsx"));
  const pressed = excel.press("checkWorkbook");
  const dialog = await excel.waitForDialog();
  await dialog.setViewportSize({ width: 620, height: 640 });
  expect(await dialog.locator("h1").textContent()).toContain("校验结果：不能公开");
  expect(excel.host.writes).toEqual([]);
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await screenshot(dialog, "dialog-check");
  await dialog.getByRole("button", { name: "标出问题单元格" }).click();
  await dialog.getByRole("heading", { name: /已在 1 个工作表标出 \d+ 个单元格/ }).waitFor();
  expect(excel.host.writes.length).toBeGreaterThan(0);
  await dialog.getByRole("button", { name: "关闭" }).click();
  await pressed;
  expect(excel.host.gaps).toEqual([]);
});
