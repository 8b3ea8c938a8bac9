/** The main job in the page without Excel, as a clerk does it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openFileHost } from "../../src/hosts/file";
import { newWorkbook } from "../../src/ooxml";
import type { WorkbookSnapshot } from "../../src/workbook";
import { accessibilityProblems, screenshot, useBrowser } from "../browser";

const browser = useBrowser();
const SAMPLE = "agriculture-2026.xlsx";

async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: /农业农村局/ }).click();
  await page.getByRole("grid").waitFor();
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
}

const selectedCell = (page: Page): Promise<string | null> => page.getByRole("status", { name: "所选单元格" }).textContent();

test("opens a sample, checks it, goes to a finding's cell, writes the tables and clears the marks, and the saved file holds the user's sheet as before", async () => {
  const page = await browser.openWorkbench();
  await screenshot(page, "workbench-welcome");
  await openSample(page);
  await check(page);
  await page.getByText("问题分布").click();
  await page.getByText("问题最多的项目").waitFor();
  await screenshot(page, "workbench-checked");
  await page.getByText("问题分布").click();
  await page.getByRole("button", { name: "显示标记" }).click();
  const finding = page.locator("[data-finding]").nth(2);
  const cell = await finding.locator("span[title]").first().textContent();
  await finding.click();
  await expect.poll(() => selectedCell(page)).toBe(cell);
  await page.getByRole("img", { name: /标记$/ }).first().waitFor();
  await page.getByRole("button", { name: "规则说明" }).click();
  await page.getByRole("article").waitFor();
  await screenshot(page, "workbench-finding");

  await page.getByRole("tab", { name: "公开" }).click();
  await page.getByRole("button", { name: /生成/ }).click();
  await page.getByText(/已生成/).waitFor();
  await screenshot(page, "workbench-written-contents");
  await page.getByRole("tablist", { name: "工作表" }).getByRole("tab").nth(2).click();
  await screenshot(page, "workbench-written");
  const [word] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "另存为 Word" }).click()]);
  expect(readFileSync(await word.path()).subarray(0, 2).toString()).toBe("PK");

  await page.getByRole("tab", { name: "校验" }).click();
  await page.getByRole("button", { name: "清除标记" }).click();
  await page.getByText("标记已清除").waitFor();
  const saved = await save(page);
  const [before, after] = [await sheetsOf(new Uint8Array(readFileSync(`samples/${SAMPLE}`))), await sheetsOf(saved)];
  expect(after.filter(({ ownKind }) => ownKind === null)).toEqual(before);
  expect(after.some(({ ownKind }) => ownKind === "disclosure")).toBe(true);
});

test("fixes, takes back and edits cells, and every view is accessible", async () => {
  const page = await browser.openWorkbench();
  await openSample(page);
  await check(page);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("tab", { name: "修正" }).click();
  await page.getByRole("button", { name: /全部应用安全修正/ }).click();
  await page.getByText(/已修正 \d+ 处/).waitFor();
  await screenshot(page, "workbench-fixed");
  await page.getByRole("button", { name: /^撤销：/ }).click();
  await page.getByText(/已撤销 \d+ 处/).waitFor();
  for (const task of ["修正", "公开", "规则", "设置"]) {
    await page.getByRole("tab", { name: task }).click();
    await page.getByRole("tabpanel").locator("h2, p").first().waitFor();
    await page.waitForTimeout(300);
    await screenshot(page, `workbench-task-${task}`);
    expect(await accessibilityProblems(page), task).toEqual([]);
  }
  const cell = page.getByRole("gridcell", { name: "农机购置与应用补贴县级配套" }).first();
  await cell.click();
  await page.keyboard.type("改了名的项目");
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell", { name: "改了名的项目" }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("gridcell", { name: "农机购置与应用补贴县级配套" }).first().waitFor();
});

test("looks right in the dark", async () => {
  const page = await browser.openWorkbench({ colorScheme: "dark" });
  await openSample(page);
  await check(page);
  await page.getByRole("button", { name: "显示标记" }).click();
  await page.locator("[data-finding]").nth(2).click();
  await page.getByRole("img", { name: /标记$/ }).first().waitFor();
  await screenshot(page, "dark-finding");
  expect(await accessibilityProblems(page)).toEqual([]);
});

test("fits 320 pixels without sideways scrolling", async () => {
  const page = await browser.openWorkbench({ viewport: { width: 320, height: 700 } });
  await screenshot(page, "narrow-welcome");
  await openSample(page);
  await screenshot(page, "narrow-open");
  await page.getByRole("tab", { name: "任务窗格" }).click();
  await check(page);
  await screenshot(page, "narrow-checked");
  await page.locator("[data-finding]").nth(2).click();
  await screenshot(page, "narrow-finding");
  for (const task of ["修正", "公开", "规则", "设置", "校验"]) {
    await page.getByRole("tab", { name: task }).click();
    await page.waitForTimeout(200);
    await screenshot(page, `narrow-task-${task}`);
    expect(await wideElements(page), task).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("an empty workbook is offered the template", async () => {
  const page = await browser.openWorkbench();
  const host = await openFileHost(newWorkbook(), "空.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  await page.locator("input[type=file]").first().setInputFiles({ name: "空.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(host.value.save()) });
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByText("没有认出绩效目标表").or(page.getByText("工作簿是空的")).waitFor();
  await screenshot(page, "workbench-empty");
  await page.getByRole("button", { name: "新建填报模板" }).click();
  await page.getByRole("tab", { name: /绩效目标填报/ }).waitFor();
  await page.getByRole("button", { name: "重新校验" }).click();
  await page.getByText("表格还没有填写").waitFor();
  await screenshot(page, "workbench-template");
});

test("says what is wrong with a file that is no workbook, and keeps what was open", async () => {
  const page = await browser.openWorkbench();
  await openSample(page);
  await page.locator("input[type=file]").first().setInputFiles({ name: "坏文件.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("这不是工作簿") });
  await page.getByText(/不是 Excel 工作簿/).waitFor();
  expect(await page.getByRole("grid").count()).toBe(1);
});

test("speaks English where the browser does, tells screen readers so, and changes with the setting", async () => {
  const page = await browser.openWorkbench({ locale: "en-US" });
  await page.getByRole("button", { name: /Agriculture bureau/ }).click();
  await page.getByRole("grid").waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(["en", "Performance Target Assistant · Workbench"]);
  await page.getByRole("button", { name: "Check the workbook" }).click();
  await page.getByRole("list", { name: "Findings" }).waitFor();
  for (const task of ["Publish", "Settings"]) {
    await page.getByRole("tab", { name: task, exact: true }).click();
    await page.getByRole("tabpanel").locator("input").first().waitFor();
    await screenshot(page, `english-${task}`);
    expect(await chineseControls(page), task).toEqual([]);
  }
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "中文" });
  await page.getByRole("tab", { name: "设置" }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(["zh-CN", "绩效目标助手 · 网页工作台"]);
});

/** Labels, buttons and headings outside the sheet that speak Chinese; a rule may name the one character it is about. */
function chineseControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll("header button, aside :is(button, label, h2, h3, legend)")]
    .map((element) => element.textContent).filter((text) => /[\u4e00-\u9fff]{2}/.test(text.replaceAll("项目说明", ""))));
}

async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "另存为" }).click()]);
  return new Uint8Array(readFileSync(await download.path()));
}

async function sheetsOf(bytes: Uint8Array): Promise<WorkbookSnapshot["sheets"]> {
  const host = await openFileHost(bytes, SAMPLE);
  const read = host.ok ? await host.value.read() : host;
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets;
}

/** Elements of the pane that stand out of it to the right. */
function wideElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll("[role=tabpanel] *")]
    .filter((element) => { const { left, right, width } = element.getBoundingClientRect(); return width > 1 && (right > innerWidth + 1 || left < -1) && getComputedStyle(element).position !== "absolute"; })
    .map((element) => element.outerHTML.slice(0, 120)));
}
