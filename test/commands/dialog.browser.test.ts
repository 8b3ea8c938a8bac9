/** The ribbon commands as Excel runs them: the command page and the dialog, with the genuine office.js. */
import { describe, expect, test } from "vitest";
import { accessibilityProblems, screenshot, useBrowser, type ExcelWindow } from "../browser";
import { serialise } from "../excel-host";
import { sampleFile } from "./sample-host";

const browser = useBrowser();
const SIZE = { width: 620, height: 640 };

test("校验工作簿 writes nothing, marks when asked; 清除标记 takes the marks off exactly", async () => {
  const excel = await browser.openExcel(sampleFile("agriculture-2026.xlsx"));
  const before = serialise(excel.host.workbook);
  const checked = excel.press("checkWorkbook");
  const dialog = await excel.waitForDialog();
  await dialog.setViewportSize(SIZE);
  expect(await dialog.locator("h1").textContent()).toContain("校验结果：不能公开");
  expect(excel.host.writes).toEqual([]);
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await screenshot(dialog, "dialog-check");
  await dialog.getByRole("button", { name: "标出问题单元格" }).click();
  await dialog.getByRole("heading", { name: /已在 1 个工作表标出 \d+ 个单元格/ }).waitFor();
  expect(serialise(excel.host.workbook)).not.toBe(before);
  await dialog.getByRole("button", { name: "关闭" }).click();
  await checked;

  const cleared = excel.press("clearMarks");
  const question = await excel.waitForDialog();
  expect(await question.locator("main").textContent()).toContain("撤销记录会清空");
  await question.getByRole("button", { name: "清除标记" }).click();
  await question.getByRole("heading", { name: /标记已清除/ }).waitFor();
  await question.getByRole("button", { name: "关闭" }).click();
  await cleared;
  expect(serialise(excel.host.workbook)).toBe(before);
  expect(excel.host.gaps).toEqual([]);
});

test("生成公开表 asks, then writes sheets of our own beside the user's", async () => {
  const excel = await browser.openExcel(sampleFile("education-2026.xlsx"));
  const pressed = excel.press("writeDisclosure");
  const dialog = await excel.waitForDialog();
  await dialog.setViewportSize(SIZE);
  expect(excel.host.writes).toEqual([]);
  await screenshot(dialog, "dialog-disclose");
  await dialog.getByRole("button", { name: "生成公开表" }).click();
  await dialog.getByRole("heading", { name: /已生成 \d+ 个工作表/ }).waitFor();
  await dialog.getByRole("button", { name: "关闭" }).click();
  await pressed;
  expect(excel.host.workbook.sheets.length).toBeGreaterThan(1);
  expect(excel.host.workbook.sheets.map(({ name }) => name)).toContain("2026年绩效目标表");
  expect(excel.host.gaps).toEqual([]);
});

describe("on the selected cell", () => {
  test("查看规则 tells why and how; 校验此项目 tells of its project", async () => {
    const excel = await browser.openExcel(sampleFile("agriculture-2026.xlsx"), { colorScheme: "dark" });
    const sheet = excel.host.workbook.active;
    const [row = -1] = [...Array(300).keys()].filter((index) => sheet.cell(index, 18)?.value === "≥95百分比");
    excel.host.workbook.selection = { sheet, area: { top: row, left: 18, bottom: row, right: 18 } };
    const shown = excel.press("showRule");
    const rule = await excel.waitForDialog();
    await rule.setViewportSize(SIZE);
    expect(await rule.locator("main").textContent()).toMatch(/为什么[\s\S]*怎么改/);
    expect(await accessibilityProblems(rule)).toEqual([]);
    await screenshot(rule, "dialog-rule-dark");
    await rule.keyboard.press("Escape");
    await shown;
    const pressed = excel.press("checkProject");
    const project = await excel.waitForDialog();
    expect(await project.locator("h1").textContent()).toContain("高标准农田管护经费");
    await excel.closeDialog();
    await pressed;
    expect(excel.host.writes).toEqual([]);
  });
});

describe("when Excel refuses", () => {
  test.each([
    ["checkWorkbook", "A cell is being edited", (excel: ExcelWindow) => { excel.host.cellEditMode = true; }, /没有完成[\s\S]*编辑/],
    ["writeDisclosure", "the workbook's structure is protected", (excel: ExcelWindow) => { excel.host.workbook.isProtected = true; }, /保护/],
  ])("%s: %s: a sentence with the remedy, and the command is completed", async (name, _reason, trouble, sentence) => {
    const excel = await browser.openExcel(sampleFile("veterans-2026.xlsx"));
    trouble(excel);
    const pressed = excel.press(name);
    const dialog = await excel.waitForDialog();
    const next = dialog.getByRole("button", { name: "生成公开表" });
    if (await next.count() > 0) {
      await next.click();
      await dialog.locator("[data-report=bad]").waitFor();
    }
    expect(await dialog.locator("main").textContent()).toMatch(sentence);
    await excel.closeDialog();
    await pressed;
  });
});

test("a workbook without target tables is told so", async () => {
  const excel = await browser.openExcel(sampleFile("veterans-2026.xlsx"));
  for (const sheet of excel.host.workbook.sheets) for (let row = 0; row < 40; row++) for (let column = 0; column < 25; column++) {
    const cell = sheet.cell(row, column);
    if (cell) cell.value = "";
  }
  const pressed = excel.press("checkWorkbook");
  const dialog = await excel.waitForDialog();
  expect(await dialog.locator("[data-report=bad]").textContent()).toMatch(/没有(认出|找到)/);
  await excel.closeDialog();
  await pressed;
});

test("in an English Excel the dialog speaks English, and its language is declared", async () => {
  const excel = await browser.openExcel(sampleFile("agriculture-2026.xlsx"), { locale: "en-US" });
  const pressed = excel.press("checkWorkbook");
  const dialog = await excel.waitForDialog();
  await dialog.setViewportSize(SIZE);
  expect(await dialog.locator("main").getAttribute("lang")).toBe("en");
  expect(await dialog.locator("h1").textContent()).toMatch(/^×?Result: /);
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await screenshot(dialog, "dialog-english");
  await dialog.getByRole("button", { name: "Close" }).click();
  await pressed;
});

describe("a dialog that does not open", () => {
  test("as a floating one is opened as a window", async () => {
    const excel = await browser.openExcel(sampleFile("veterans-2026.xlsx"));
    excel.dialogRefusals.push(12011);
    const pressed = excel.press("checkWorkbook");
    expect(await (await excel.waitForDialog()).locator("h1").textContent()).toContain("校验结果");
    await excel.closeDialog();
    await pressed;
  });

  test("at all leaves the workbook alone, and the command is completed", async () => {
    const excel = await browser.openExcel(sampleFile("veterans-2026.xlsx"));
    excel.dialogRefusals.push(12009, 12009);
    await excel.press("clearMarks");
    expect(excel.host.writes).toEqual([]);
    await expect.poll(() => browser.takeProblems().join()).toContain("displayDialogAsync 12009");
  });

  test("because the last one is still open takes its place, and both commands are completed", async () => {
    const excel = await browser.openExcel(sampleFile("veterans-2026.xlsx"));
    const first = excel.press("checkWorkbook");
    await excel.waitForDialog();
    const second = excel.press("clearMarks");
    await first;
    const dialog = await excel.waitForDialog();
    await dialog.getByRole("button", { name: "清除标记" }).waitFor();
    await excel.closeDialog();
    await second;
  });
});
