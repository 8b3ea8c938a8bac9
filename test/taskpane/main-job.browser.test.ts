/** The main job in Excel's pane, through Microsoft's unmodified office.js, on published workbooks where they are there and on a sample elsewhere. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { columnIndex, columnName } from "../../src/workbook";
import { corpusNames, hasCorpus, sharedBytes } from "../corpus";
import { screenshot, useBrowser } from "../browser";
import { serialise, type ExcelHost } from "../excel-host";

const browser = useBrowser();
const PANE = { viewport: { width: 350, height: 720 } };
const sample = (): Uint8Array => new Uint8Array(readFileSync("samples/agriculture-2026.xlsx"));

async function excel(bytes: Uint8Array, options: object = {}): Promise<{ readonly host: ExcelHost; readonly page: Page }> {
  const window = await browser.openExcel(bytes, { ...PANE, ...options });
  return { host: window.host, page: await window.openPane() };
}

/** All that the workbook holds but what is selected, as text to compare. */
function everything(host: ExcelHost): string {
  return JSON.stringify(JSON.parse(serialise(host.workbook)), (key, value: unknown) => (key === "selection" || key === "active" ? undefined : value));
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
}

const WORKBOOKS: readonly { readonly name: string; readonly bytes: () => Uint8Array }[] = hasCorpus
  ? corpusNames.map((name) => ({ name, bytes: () => sharedBytes("corpus", `${name}.xlsx`) }))
  : [{ name: "sample", bytes: sample }];

test.each(WORKBOOKS)(
  "$name: check, go to a finding, marks on and off: checking writes nothing, and the workbook is as before", async ({ name, bytes }) => {
    const { host, page } = await excel(bytes());
    const before = everything(host);
    await check(page);
    expect(host.writes).toEqual([]);
    await screenshot(page, `excel-${name}`);
    await page.locator("[data-finding]").first().click();
    const cell = await page.locator("[data-finding]").first().locator("span[title]").first().textContent();
    await expect.poll(() => addressOf(host)).toBe(cell);
    await page.getByRole("button", { name: "显示标记" }).click();
    await page.getByText("Excel 自己的撤销").waitFor();
    await page.getByRole("button", { name: "继续" }).click();
    await page.getByText(/已在 \d+ 张工作表上标记/).waitFor();
    expect(everything(host) === before).toBe(false);
    await page.getByRole("button", { name: "清除标记" }).click();
    await page.getByText("标记已清除").waitFor();
    expect(everything(host) === before).toBe(true);
  });

test("writes the tables as new sheets, and takes them off again", async () => {
  const { host, page } = await excel(sample());
  await check(page);
  await page.getByRole("tab", { name: "公开" }).click();
  await page.getByRole("button", { name: /生成/ }).click();
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByText(/已生成 \d+ 张工作表/).waitFor();
  await screenshot(page, "excel-written");
  expect(host.workbook.sheets.length).toBeGreaterThan(1);
  await page.getByRole("button", { name: /^删去：公开表/ }).click();
  await page.getByText(/已删去/).waitFor();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["绩效目标台账"]);
});

test("fixes all safe ones after a preview and takes them back", async () => {
  const { host, page } = await excel(sample());
  const before = everything(host);
  await check(page);
  await page.getByRole("tab", { name: "修正" }).click();
  await page.getByRole("button", { name: /全部应用安全修正/ }).click();
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByText(/已修正 \d+ 处/).waitFor();
  expect(everything(host) === before).toBe(false);
  await page.getByRole("button", { name: /^撤销：/ }).click();
  await page.getByText(/已撤销 \d+ 处/).waitFor();
  expect(everything(host) === before).toBe(true);
});

test("a failure at any sync of the marks is told, and pressing again ends as without it", async () => {
  const { host, page } = await excel(sample());
  const before = everything(host);
  await check(page);
  const marks = page.getByRole("button", { name: /^(显示标记|清除标记)$/ });
  const told = new Set<string>();
  for (const when of ["half", "after"] as const) for (let sync = 1; sync <= 5; sync++) {
    host.faults.failAt(sync, "GeneralException", when);
    await marks.click();
    if (told.size === 0) await page.getByRole("button", { name: "继续" }).click();
    const notice = page.getByRole("main").or(page.locator("body")).getByText(/没有完成操作|已在 \d+ 张工作表上标记|标记已清除|无法读取/).first();
    await notice.waitFor();
    told.add((await notice.textContent()) ?? "");
    host.faults.clear();
  }
  expect([...told].some((text) => text.includes("没有完成操作"))).toBe(true);
  if (await page.getByRole("button", { name: "显示标记" }).count() > 0) await marks.click();
  await page.getByRole("button", { name: "清除标记" }).click();
  await page.getByText("标记已清除").waitFor();
  expect(everything(host) === before).toBe(true);
});

test("a cell that was edited after the check is not passed over in silence", async () => {
  const { host, page } = await excel(sample());
  await check(page);
  const first = page.locator("[data-finding]").first();
  const address = (await first.locator("span[title]").first().textContent()) ?? "";
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  host.userEdit(host.workbook.active, Number(digits) - 1, columnIndex(letters), "改过了");
  await page.getByText("校验之后工作簿有改动").waitFor();
  await first.click();
  await page.getByText("的内容在校验之后改过").waitFor();
});

function addressOf(host: ExcelHost): string {
  const { area } = host.workbook.selection;
  return columnName(area.left) + String(area.top + 1);
}
