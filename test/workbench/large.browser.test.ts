/** A ledger of 10,000 rows in the page: the page stays responsive while it is read, checked and scrolled. */
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openFileHost } from "../../src/hosts/file";
import { newWorkbook } from "../../src/ooxml";
import type { CellStyle, SheetPlan } from "../../src/workbook";
import { useBrowser } from "../browser";

const browser = useBrowser();
const HEADS = ["单位编码", "单位名称", "项目编码", "项目名称", "预算数", "其中：财政资金", "其他资金", "资金用途", "绩效目标", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];

test("no task of our own holds the page up while a 10,000-row ledger is opened, checked and looked through", async () => {
  const file = await ledger(10_000);
  const page = await browser.openWorkbench();
  await page.evaluate(() => {
    const longest: number[] = [];
    (window as unknown as { longest: number[] }).longest = longest;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) longest.push(Math.round(entry.duration)); }).observe({ entryTypes: ["longtask"] });
  });
  await page.locator("input[type=file]").first().setInputFiles({ name: "大台账.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(file) });
  await page.getByRole("grid").waitFor();
  const opened = await longTasks(page);
  const started = Date.now();
  await page.getByRole("button", { name: "校验工作簿" }).click();
  await page.getByRole("list", { name: "问题列表" }).waitFor();
  const checked = await longTasks(page);
  const seconds = (Date.now() - started) / 1000;
  for (let step = 0; step < 10; step++) await page.keyboard.press("F8");
  await page.getByLabel("搜索问题、单元格、项目").fill("百分比");
  await page.waitForTimeout(500);
  const searched = await longTasks(page);
  console.log(`10,000 rows: first findings after ${seconds.toFixed(1)} s; long tasks (ms) opening ${opened.join(" ")} · checking ${checked.join(" ")} · stepping and searching ${searched.join(" ")}`);
  // Far above our own aim of 50 ms: these are development builds on a shared machine, and the first drawing is the browser's own work.
  // Before the snapshot went in parts and the looks in arrays, single tasks took 1,500 ms here.
  expect(Math.max(0, ...checked, ...searched)).toBeLessThan(800);
});

function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { longest: number[] }).longest.splice(0));
}

/** One project for ten indicators, every seventh with a fault. */
async function ledger(rows: number): Promise<Uint8Array> {
  const style: CellStyle = { fonts: ["宋体"], size: 11 };
  const cells: SheetPlan["cells"] = Array.from({ length: rows }, (_, index) => {
    const project = Math.floor(index / 10);
    const texts = ["101001", "青岚县水务局", "", `河道管护第${String(project)}段`, 20, 20, "", "用于河道日常管护。", "1.保障河道畅通，全年无淤塞。", "产出指标", "质量指标", `管护合格率${String(index % 10)}`, "管护合格河段占全部河段的比例", index % 7 === 0 ? "≥95百分比" : "≥95%", "青岚县河道管护办法"];
    return texts.map((value, column) => ({ row: index + 2, column, value, style: "text" }));
  }).flat();
  const plan: SheetPlan = {
    name: "台账", kind: "import", styles: { text: style }, columnWidths: HEADS.map(() => 14), rowHeights: new Map(), merges: [], links: [], validations: [], freeze: { row: 2, column: 0 },
    cells: [{ row: 0, column: 0, value: "2026年度预算项目绩效目标台账", style: "text" }, ...HEADS.map((value, column) => ({ row: 1, column, value, style: "text" })), ...cells],
    print: { orientation: "landscape", margins: { top: 20, bottom: 20, left: 15, right: 15 }, area: null, titleRows: null, fitToWidth: true, breaksBefore: [], footer: "" },
  };
  const host = await openFileHost(newWorkbook(), "大台账.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  const applied = await host.value.apply([{ kind: "put-sheet", plan, replace: false }]);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return host.value.save();
}
