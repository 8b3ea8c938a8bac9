/** The main job in the page without Excel, as a clerk does it. */
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { screenshot, useBrowser } from "../browser";

const browser = useBrowser();

async function openAndCheck(page: Page): Promise<void> {
  await page.getByRole("button", { name: /农业农村局/ }).click();
  await page.getByRole("grid").waitFor();
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
}

test("opens a sample, checks it, goes to a finding's cell, writes the tables and clears the marks", async () => {
  const page = await browser.openWorkbench();
  await screenshot(page, "workbench-welcome");
  await openAndCheck(page);
  await screenshot(page, "workbench-checked");
  await page.getByRole("button", { name: "显示标记" }).click();
  await page.getByRole("button", { name: "清除标记" }).waitFor();
  const finding = page.locator("[data-finding]").nth(2);
  const cell = await finding.locator("span[title]").first().textContent();
  await finding.click();
  await expect.poll(() => page.getByRole("status", { name: "所选单元格" }).textContent()).toBe(cell);
  await page.getByRole("button", { name: "规则说明" }).click();
  await page.getByRole("article").waitFor();
  await screenshot(page, "workbench-finding");
  for (const task of ["修正", "公开", "规则", "设置"]) {
    await page.getByRole("tab", { name: task }).click();
    await page.waitForTimeout(700);
    await screenshot(page, `workbench-task-${task}`);
  }
  await page.getByRole("tab", { name: "公开" }).click();
  await page.getByRole("button", { name: /生成/ }).click();
  await page.getByText(/已生成/).waitFor();
  await screenshot(page, "workbench-written-contents");
  await page.getByRole("tablist", { name: "工作表" }).getByRole("tab").nth(2).click();
  await page.waitForTimeout(300);
  await screenshot(page, "workbench-written");
});

test("dark", async () => {
  const page = await browser.openWorkbench({ colorScheme: "dark" });
  await screenshot(page, "dark-welcome");
  await openAndCheck(page);
  await page.getByRole("button", { name: "显示标记" }).click();
  await page.getByRole("button", { name: "清除标记" }).waitFor();
  await page.locator("[data-finding]").nth(2).click();
  await screenshot(page, "dark-finding");
});

test("narrow", async () => {
  const page = await browser.openWorkbench({ viewport: { width: 320, height: 700 } });
  await screenshot(page, "narrow-welcome");
  await page.getByRole("button", { name: /农业农村局/ }).click();
  await page.getByRole("grid").waitFor();
  await screenshot(page, "narrow-open");
  await page.getByRole("tab", { name: "显示任务窗格" }).click();
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
  await screenshot(page, "narrow-checked");
  await page.locator("[data-finding]").nth(2).click();
  await screenshot(page, "narrow-finding");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
