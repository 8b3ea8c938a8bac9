/** Working in the grid as in Excel: keys, typing, the clipboard, undo, saving and opening again. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { accessibilityProblems, screenshot, useBrowser } from "../browser";

const browser = useBrowser();
const PROJECT = "农机购置与应用补贴县级配套";

async function openSample(): Promise<Page> {
  const page = await browser.openWorkbench({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: /农业农村局/ }).click();
  await page.getByRole("grid").waitFor();
  return page;
}

const selected = (page: Page): Promise<string | null> => page.getByRole("status", { name: "所选单元格" }).textContent();
const content = (page: Page): Promise<string | null> => page.getByRole("textbox", { name: "单元格内容" }).textContent();
const cell = (page: Page, text: string) => page.getByRole("gridcell", { name: text, exact: true }).first();
const sheets = (page: Page) => page.getByRole("tablist", { name: "工作表" }).getByRole("tab");

async function goTo(page: Page, address: string): Promise<void> {
  await page.keyboard.press("Control+Home");
  await page.keyboard.press(address);
}

async function type(page: Page, text: string, end = "Enter"): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press(end);
}

describe("in the grid", () => {
  test("keys go where they go in Excel, and what is typed is kept however the cell is left", async () => {
    const page = await openSample();
    await cell(page, PROJECT).click();
    expect(await selected(page)).toBe("E3");
    await page.keyboard.press("Control+Home");
    expect(await selected(page)).toBe("A3");
    await page.keyboard.press("Control+End");
    expect(await selected(page)).toBe("T212");
    await page.keyboard.press("ArrowDown");
    await type(page, "1,234.5", "Tab");
    await page.keyboard.press("ArrowLeft");
    expect(await content(page)).toBe("1234.5");
    // A click elsewhere, not Enter: the text stays.
    await page.keyboard.type("点开别处也在");
    await page.locator("[data-sheet]").click({ position: { x: 200, y: 300 } });
    await page.keyboard.press("Control+End");
    expect(await content(page)).toBe("点开别处也在");
    await page.keyboard.press("F2");
    await page.locator("[data-cell-input]").click();
    await page.keyboard.press("End");
    await type(page, "了", "Escape");
    expect(await content(page)).toBe("点开别处也在");
    for (const press of ["Shift+ArrowUp", "Delete"]) await page.keyboard.press(press);
    expect(await content(page)).toBe("");
    for (const press of ["Control+z", "Control+z", "Control+z"]) await page.keyboard.press(press);
    expect([await selected(page), await content(page)]).toEqual(["T213", ""]);
    await page.getByRole("button", { name: "重做（Ctrl+Y）" }).click();
    expect(await content(page)).toBe("1234.5");
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test("a formula is refused in words, and text that begins with = can be had", async () => {
    const page = await openSample();
    await page.keyboard.press("Control+End");
    await cell(page, PROJECT).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("ArrowDown");
    await type(page, "=1+1");
    await page.getByText("这里不能录入公式").waitFor();
    await screenshot(page, "workbench-no-formula");
    await page.keyboard.press("ArrowUp");
    expect(await content(page)).toBe("");
    await type(page, "'=1+1");
    await page.keyboard.press("ArrowUp");
    expect(await content(page)).toBe("=1+1");
  });

  test("a range is copied and pasted, here and from Excel and Word", async () => {
    const page = await openSample();
    await cell(page, "305001").click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("305001\t");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    await page.keyboard.press("Control+v");
    expect(await content(page)).toBe("305001");
    await goTo(page, "Control+End");
    await paste(page, { plain: "甲\t95\r\n\"两\n行\"\t=SUM(A1)\r\n" });
    await page.getByText("有 1 个单元格的内容是公式").waitFor();
    expect(await content(page)).toBe("甲");
    await paste(page, { plain: "乱", html: "<table><tr><td rowspan=2>合并</td><td><p>第一段</p><p>第二段</p></td></tr><tr><td>下<script>document.title='x'</script></td></tr></table>" });
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowRight");
    expect(await content(page)).toBe("第一段\n第二段");
    await page.keyboard.press("ArrowDown");
    expect(await content(page)).toBe("下");
  });
});

test("fixes, marks and written sheets are undone and redone, and the pane knows of it", async () => {
  const page = await openSample();
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("button", { name: "显示标记" }).click();
  await page.getByText(/已在 \d+ 张工作表上标记/).waitFor();
  const undo = page.getByRole("button", { name: "撤销（Ctrl+Z）" });
  const redo = page.getByRole("button", { name: "重做（Ctrl+Y）" });
  await undo.click();
  await page.getByRole("button", { name: "显示标记" }).waitFor();
  await redo.click();
  await page.getByRole("button", { name: "清除标记" }).waitFor();
  await page.getByRole("tab", { name: "修正" }).click();
  await page.getByRole("button", { name: /全部应用安全修正/ }).click();
  await page.getByText(/已修正 \d+ 处/).waitFor();
  await undo.click();
  await page.getByText("已撤销", { exact: true }).waitFor();
  await redo.click();
  await page.getByRole("button", { name: /^撤销：/ }).waitFor();
  await page.getByRole("tab", { name: "公开" }).click();
  await page.getByRole("button", { name: /生成/ }).click();
  await page.getByText(/已生成/).waitFor();
  const written = await sheets(page).count();
  expect(written).toBeGreaterThan(1);
  await undo.click();
  await expect.poll(() => sheets(page).count()).toBe(1);
  await expect.poll(() => page.getByText(/已生成/).count()).toBe(0);
  await redo.click();
  await expect.poll(() => sheets(page).count()).toBe(written);
});

test("a saved file shows its marks when it is opened again, and leaving unsaved work is asked about", async () => {
  const page = await openSample();
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("button", { name: "显示标记" }).click();
  await page.getByText(/已在 \d+ 张工作表上标记/).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  await page.getByText(/已另存为“agriculture-2026.xlsx”/).waitFor();
  await cell(page, PROJECT).click();
  await type(page, "改了名的项目");
  const buffer = readFileSync(await download.path());
  const choose = () => page.locator("input[type=file]").first().setInputFiles({ name: "另存的.xlsx", mimeType: "application/octet-stream", buffer });
  await choose();
  await page.getByRole("alertdialog").getByText("有改动还没有另存").waitFor();
  await screenshot(page, "workbench-leave");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
  await page.getByRole("gridcell", { name: "改了名的项目" }).waitFor();
  await choose();
  await page.getByRole("alertdialog").getByRole("button", { name: "不保存，直接打开" }).click();
  await page.getByRole("alertdialog").waitFor({ state: "hidden" });
  await page.getByText("另存的.xlsx").waitFor();
  await page.locator("[data-sheet]").click({ position: { x: 200, y: 200 } });
  await page.keyboard.press("Control+End");
  await page.keyboard.press("PageUp");
  await page.getByRole("img", { name: /标记$/ }).first().waitFor({ state: "attached" });
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("button", { name: "清除标记" }).click();
  await page.getByText("标记已清除").waitFor();
  expect(await page.getByRole("img", { name: /标记$/ }).count()).toBe(0);
});

/** The event that the browser gives for a paste from another program. */
async function paste(page: Page, texts: { readonly plain: string; readonly html?: string }): Promise<void> {
  await page.evaluate(({ plain, html }) => {
    const data = new DataTransfer();
    data.setData("text/plain", plain);
    if (html !== undefined) data.setData("text/html", html);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, texts);
}
