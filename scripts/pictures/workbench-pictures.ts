import type { Browser, Page } from "playwright-core";
import { unknownLedger } from "../../test/taskpane/mapping/unknown-ledger";
import type { Save } from "./save";

const WINDOW = { locale: "zh-CN", viewport: { width: 1280, height: 800 } } as const;

/** The page without Excel, from opening a workbook to the written tables. */
export async function workbenchPictures(browser: Browser, address: string, save: Save): Promise<void> {
  const context = await browser.newContext(WINDOW);
  try {
    const page = await context.newPage();
    await page.goto(`${address}workbench.html`);
    await page.getByRole("button", { name: /农业农村局/ }).waitFor();
    await page.setViewportSize({ width: 1280, height: 860 });
    await save(page, "welcome");
    await page.setViewportSize(WINDOW.viewport);
    await mappingPicture(page, save);
    await checkPictures(page, save);
    await fixPictures(page, save);
    await disclosePictures(page, save);
    for (const [task, name] of [["规则", "rules"], ["设置", "settings"]] as const) {
      await page.getByRole("tab", { name: task, exact: true }).click();
      await page.getByRole("tabpanel").locator("input").first().waitFor();
      await save(page, name, page.locator("aside"));
    }
  } finally {
    await context.close();
  }
}

/** A ledger whose header nobody knows, explained column by column. */
async function mappingPicture(page: Page, save: Save): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles({ name: "水务台账.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(unknownLedger()) });
  await page.getByRole("grid").waitFor();
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("button", { name: "指明列的含义", exact: true }).click();
  for (const [column, field] of [["A", "name"], ["B", "level1"], ["C", "level2"], ["D", "level3"], ["E", "value"]] as const) {
    await page.getByRole("combobox", { name: new RegExp(`^${column} 列`) }).selectOption(field);
  }
  await page.getByText(/能读出 \d+ 个项目/).waitFor();
  await save(page, "mapping", page.locator("aside"));
}

async function checkPictures(page: Page, save: Save): Promise<void> {
  await page.getByRole("combobox", { name: "示例工作簿" }).selectOption("agriculture-2026.xlsx");
  await page.getByRole("gridcell", { name: /农机购置/ }).first().waitFor();
  await save(page, "opened");
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
  await save(page, "verdict", page.locator("aside"));
  await page.getByRole("button", { name: "显示标记" }).click();
  await page.getByText(/已在 \d+ 张工作表上标记/).waitFor();
  await page.locator("[data-finding]").nth(2).click();
  await page.getByRole("img", { name: /标记$/ }).first().waitFor();
  await closeNotices(page);
  await save(page, "workbench");
  await page.getByRole("button", { name: "规则说明" }).click();
  await page.getByRole("article").waitFor();
  await page.getByRole("article").scrollIntoViewIfNeeded();
  await save(page, "finding", page.locator("aside"));
  await page.getByRole("button", { name: "规则说明" }).click();
  await acceptPicture(page, save);
}

/** A hint that a clerk may well accept: the basis is last year's plan. */
async function acceptPicture(page: Page, save: Save): Promise<void> {
  const search = page.getByRole("tabpanel").getByRole("searchbox");
  await search.fill("2025年的工作计划");
  await page.locator("[data-finding]").first().click();
  const reason = page.getByRole("textbox", { name: /接受的理由/ });
  await reason.fill("跨年任务，两年共用一份工作计划");
  await save(page, "accept", page.locator("aside"));
  await reason.fill("");
  await search.fill("");
}

async function fixPictures(page: Page, save: Save): Promise<void> {
  await page.getByRole("tab", { name: "修正", exact: true }).click();
  await page.getByRole("button", { name: /全部应用安全修正/ }).waitFor();
  await save(page, "fix", page.locator("aside"));
  await page.getByRole("button", { name: /全部应用安全修正/ }).click();
  await page.getByText(/已修正 \d+ 处/).waitFor();
  await page.getByRole("button", { name: /^撤销：/ }).scrollIntoViewIfNeeded();
  await save(page, "fixed", page.locator("aside"));
  await page.getByRole("button", { name: /^撤销：/ }).click();
  await page.getByText(/已撤销 \d+ 处/).waitFor();
  await closeNotices(page);
}

async function disclosePictures(page: Page, save: Save): Promise<void> {
  await page.getByRole("tab", { name: "公开", exact: true }).click();
  await page.getByText("项须先处理").waitFor();
  // Tall enough for all three steps.
  await page.setViewportSize({ width: WINDOW.viewport.width, height: 1180 });
  await save(page, "disclose", page.locator("aside"));
  await page.setViewportSize(WINDOW.viewport);
  await page.getByRole("button", { name: /生成/ }).click();
  await page.getByText(/已生成 \d+ 张工作表/).waitFor();
  await page.getByRole("tablist", { name: "工作表" }).getByRole("tab").nth(2).click();
  await save(page, "written");
}

/** The bar that tells a result, so that it hides nothing of the next picture. */
async function closeNotices(page: Page): Promise<void> {
  const close = page.locator(".fui-MessageBar").getByRole("button", { name: "关闭" });
  if ((await close.count()) > 0) await close.first().click();
}
