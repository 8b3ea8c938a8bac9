/** The task 公开 as a clerk uses it in Excel's pane at 320 pixels, through the genuine office.js: what is in the way, the tables, the other outputs. */
import { expect, test } from "vitest";
import { accessibilityProblems, screenshot, useBrowser } from "../../browser";
import { saveWorkbook, type ExcelHost } from "../../excel-host";
import { wordFile } from "../pane-on-excel";
import { secretLedger } from "./secret-ledger";

const browser = useBrowser();
const sheetNames = ({ workbook }: ExcelHost): readonly string[] => workbook.sheets.map(({ name }) => name);

test.each(["light", "dark"] as const)("from what is in the way to the tables, the question about hand edits and the other outputs (%s)", async (colorScheme) => {
  const window = await browser.openExcel(saveWorkbook(secretLedger()), { viewport: { width: 320, height: 1500 }, colorScheme });
  const { host } = window;
  const page = await window.openPane();
  const narrowAndAccessible = async (name: string): Promise<void> => {
    await screenshot(page, `publish-${name}-${colorScheme}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  await page.getByRole("tab", { name: "公开" }).click();
  await narrowAndAccessible("unchecked");
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByText(/项须先处理/).waitFor();
  expect(host.writes).toEqual([]);
  await narrowAndAccessible("reviewed");
  if (colorScheme === "dark") return;

  await page.getByRole("checkbox", { name: /移出 1 个含涉密标记的项目，其余 2 个/ }).check();
  await page.getByRole("button", { name: /生成公开表|仍要生成/ }).click();
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByText("移出 1 个含涉密标记的项目，其余已重新编号").waitFor();
  await page.getByRole("button", { name: /生成/ }).and(page.locator(":enabled")).waitFor();
  expect(sheetNames(host)).toEqual(["台账", "说明", "目录", "绩效目标公开表"]);
  await narrowAndAccessible("written");
  await page.getByRole("button", { name: "转到“目录”" }).first().click();
  await expect.poll(() => host.workbook.active.name).toBe("目录");

  const table = host.workbook.sheets.at(-1);
  if (!table) throw new Error("no table was written");
  host.userEdit(table, 0, 0, "手工改过");
  await page.getByRole("button", { name: /生成公开表|仍要生成/ }).click();
  await page.getByText("这些工作表有您手工改过的内容").waitFor();
  await narrowAndAccessible("edited");
  await page.getByRole("button", { name: "另存为新表" }).click();
  await page.getByText(/已生成 \d+ 张工作表/).waitFor();
  expect(sheetNames(host)).toHaveLength(5);

  await page.getByRole("button", { name: "绩效目标审核表" }).click();
  await page.getByText("审核表已写好").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /Word（|另存为 Word/ }).click();
  expect((await download).suggestedFilename()).toMatch(/公开表\.docx$/);
  await page.locator("input[type=file]").setInputFiles({ name: "公开.docx", mimeType: "application/octet-stream", buffer: Buffer.from(await wordFile()) });
  await page.getByText("已导入 1 个项目").waitFor();
  await narrowAndAccessible("imported");
  await page.getByRole("button", { name: /^删去：公开表/ }).first().click();
  await page.getByText(/已删去/).waitFor();
});
