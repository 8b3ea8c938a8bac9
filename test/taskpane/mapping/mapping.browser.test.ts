/** The mapping step in Excel's pane at its narrowest, through the genuine office.js. */
import { expect, test } from "vitest";
import { accessibilityProblems, screenshot, useBrowser } from "../../browser";
import { unknownLedger } from "./unknown-ledger";

const browser = useBrowser();

test.each(["light", "dark"] as const)("unknown headers are explained, tried, kept and used (%s)", async (colorScheme) => {
  const excel = await browser.openExcel(unknownLedger(), { viewport: { width: 300, height: 760 }, colorScheme });
  const { host } = excel;
  const cells = (): string => JSON.stringify([...host.workbook.active.rows].map(([row, line]) => [row, [...line]]));
  const before = cells();
  const page = await excel.openPane();
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByText("没有认出绩效目标表").waitFor();
  await screenshot(page, `mapping-offered-${colorScheme}`);
  await page.getByRole("button", { name: "指明列的含义", exact: true }).click();
  await page.getByText("还读不出指标").waitFor();
  for (const [column, field] of [["A", "name"], ["B", "level1"], ["C", "level2"], ["D", "level3"], ["E", "value"]]) {
    await page.getByRole("combobox", { name: new RegExp(`^${column ?? ""} 列`) }).selectOption(field ?? "");
  }
  await page.getByText("能读出 2 个项目、4 条指标").waitFor();
  await screenshot(page, `mapping-${colorScheme}`);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await page.getByRole("button", { name: "保存并重新校验" }).click();
  await page.getByText("保存有列对应").waitFor();
  await screenshot(page, `mapping-used-${colorScheme}`);
  expect(cells()).toBe(before);
  expect(host.workbook.customXml.size).toBe(1);
  await page.getByRole("tab", { name: "设置" }).click();
  await page.getByRole("button", { name: "清除列对应" }).click();
  await page.getByText("列对应已清除").waitFor();
  expect(host.workbook.customXml.size).toBe(0);
});
