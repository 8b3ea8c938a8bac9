/** The task 公开 as a clerk uses it in Excel's pane at 320 pixels, through the genuine office.js: what is in the way, the tables, the other outputs. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { accessibilityProblems, screenshot, useBrowser } from "../../browser";
import type { ExcelHost } from "../../excel-host";

const browser = useBrowser();
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`samples/${name}.xlsx`));

async function publishing(name: string, colorScheme: "light" | "dark" = "light", height = 1500): Promise<{ readonly host: ExcelHost; readonly page: Page }> {
  const window = await browser.openExcel(sample(name), { viewport: { width: 320, height }, colorScheme });
  const page = await window.openPane();
  await page.getByRole("tab", { name: "公开" }).click();
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByText(/项须先处理/).waitFor();
  return { host: window.host, page };
}

const sheetNames = ({ workbook }: ExcelHost): readonly string[] => workbook.sheets.map(({ name }) => name);

test.each(["light", "dark"] as const)("says what is in the way, and is accessible and narrow (%s)", async (colorScheme) => {
  const { host, page } = await publishing("agriculture-2026", colorScheme);
  const before = host.writes.length;
  await screenshot(page, `publish-${colorScheme}`);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(host.writes.length).toBe(before);
  await page.getByLabel("查看问题").first().click();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
});

test("leaves secret projects out when that is confirmed, tells how many, and leads to the written sheet", async () => {
  const { host, page } = await publishing("every-rule-2026");
  await screenshot(page, "publish-secret");
  const own = sheetNames(host);
  await page.getByRole("checkbox", { name: /移出 \d+ 个含涉密标记的项目/ }).check();
  await page.getByText("正在核查…").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "仍要生成（供核对）" }).click();
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByText(/移出 \d+ 个含涉密标记的项目，其余已重新编号/).waitFor();
  await screenshot(page, "publish-written");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByText(/转到“目录”/).first().click();
  expect(host.workbook.active.name).toBe("目录");
  expect(sheetNames(host).length).toBeGreaterThan(own.length);
});
