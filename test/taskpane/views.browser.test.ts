/** Every view and state of 校验, 修正, 规则 and 设置 in Excel's pane at its narrowest, in the dark: axe finds nothing, nothing scrolls sideways, the keyboard reaches everything. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { accessibilityProblems, screenshot, useBrowser } from "../browser";
import { Workbook, saveWorkbook } from "../excel-host";

const browser = useBrowser();
const NARROW = { viewport: { width: 300, height: 760 }, colorScheme: "dark" } as const;
const sample = (): Uint8Array => new Uint8Array(readFileSync("samples/agriculture-2026.xlsx"));

/** The state as it stands, looked at and tried. */
async function look(page: Page, name: string): Promise<void> {
  await fits(page, name);
  expect(await accessibilityProblems(page), name).toEqual([]);
}

/** Nothing scrolls sideways, neither the page nor a part of it. */
async function fits(page: Page, name: string): Promise<void> {
  await screenshot(page, `view-${name}`);
  expect(await page.evaluate(() => [document.documentElement, ...document.querySelectorAll("*")].filter((element) => {
    const scrolls = element === document.documentElement || ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    return scrolls && element.scrollWidth > element.clientWidth;
  }).map((element) => `${element.tagName} ${element.className} ${String(element.scrollWidth)}`)), name).toEqual([]);
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("region", { name: "结论" }).waitFor();
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

test("a result, a finding, its rule, comments, stale, one project checked again", async () => {
  const excel = await browser.openExcel(sample(), NARROW);
  const page = await excel.openPane();
  await look(page, "intro");
  await check(page);
  expect(await focused(page)).toBe("结论");
  await page.getByText("问题分布").click();
  await look(page, "result");
  await page.getByRole("button", { name: "批注", exact: true }).click();
  await look(page, "comments");
  await page.getByRole("button", { name: "添加批注" }).click();
  await look(page, "undo-question");
  // The question takes the keyboard, and gives it back to the button that brought it up.
  expect(await focused(page)).toBe("继续");
  await page.keyboard.press("Enter");
  await page.getByText(/已给 \d+ 个单元格添加批注/).waitFor();
  expect(await focused(page)).toBe("添加批注");
  await page.getByRole("button", { name: "清除批注" }).click();
  await page.getByText("本工具添加的批注已清除").waitFor();
  await page.keyboard.press("F8");
  await page.getByRole("region", { name: "所选问题" }).waitFor();
  await page.getByRole("button", { name: "规则说明" }).click();
  await page.getByRole("article").waitFor();
  await look(page, "finding");
  excel.host.userEdit(excel.host.workbook.active, 30, 1, "改过了");
  await page.getByText("上次的结论").waitFor();
  await page.getByRole("region", { name: "所选问题" }).getByRole("button", { name: "只看此项目" }).click();
  await look(page, "stale");
  await page.getByRole("button", { name: "重新校验此项目" }).first().click();
  await page.getByText(/”已重新校验：/).waitFor();
  await look(page, "rechecked");
  expect(await page.getByText("上次的结论").count()).toBe(0);
});

test("修正, 规则 and 设置 with everything unfolded, in both languages", async () => {
  const excel = await browser.openExcel(sample(), NARROW);
  const page = await excel.openPane();
  await check(page);
  await page.getByRole("tab", { name: "修正" }).click();
  await page.getByRole("heading", { name: "安全修正" }).waitFor();
  await look(page, "fix");
  await page.getByRole("tab", { name: "规则" }).click();
  await page.getByText(/条规则$/).waitFor();
  await look(page, "rules");
  await page.getByRole("listitem").getByRole("button").first().click();
  await page.getByRole("article").waitFor();
  await look(page, "rule");
  await page.getByRole("tab", { name: "设置" }).click();
  await page.getByText("必须有的列").click();
  for (const list of ["反向指标的用词", "内部运转支出的用词"]) await page.getByText(list).click();
  await page.getByRole("button", { name: /^错误/ }).first().click();
  await look(page, "settings");
  await page.getByLabel("公开的层级").selectOption("government");
  await page.getByRole("checkbox", { name: "权重" }).click();
  await page.getByLabel("添加").first().fill("淤积率");
  await page.getByLabel("去掉").first().focus();
  await expect.poll(() => excel.host.workbook.customXml.size).toBe(1);
  await expect.poll(() => JSON.stringify([...excel.host.workbook.customXml.values()])).toContain("淤积率");
  await page.getByLabel("界面语言").selectOption("en");
  await page.getByRole("heading", { name: "Document" }).scrollIntoViewIfNeeded();
  await fits(page, "settings-en");
});

test("an empty workbook is offered the template and the sample, and the sample is written and checked", async () => {
  const excel = await browser.openExcel(saveWorkbook(new Workbook(["Sheet1"])), NARROW);
  const page = await excel.openPane();
  await check(page);
  await page.getByRole("button", { name: "新建填报模板" }).waitFor();
  await look(page, "empty");
  await page.getByRole("button", { name: "用示例试一试" }).click();
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByText(/已写入示例台账/).waitFor();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
  await look(page, "sample");
  expect(excel.host.workbook.sheets[0]?.name).toBe("Sheet1");
});

test("protected and filtered sheets: what still works is said, and a fix that cannot be written is refused with its remedy", async () => {
  const excel = await browser.openExcel(sample(), NARROW);
  excel.host.workbook.active.isProtected = true;
  const page = await excel.openPane();
  await check(page);
  await page.getByText("查看未检查和未读取的内容").click();
  await page.getByText(/受保护的工作表.*可以校验和查看/).scrollIntoViewIfNeeded();
  await look(page, "protected");
  await page.getByRole("tab", { name: "修正" }).click();
  await page.getByRole("button", { name: /全部应用安全修正/ }).click();
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByText(/受保护，没有改动/).first().waitFor();
  await look(page, "refused");
});
