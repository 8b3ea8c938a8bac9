import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { useBrowser } from "../browser";
import { ExcelHost, OFFICE_FOLDER, Workbook, attachToPage } from "./index";

const tools = useBrowser();
const PAGE = '<!doctype html><html lang="zh"><head><title>x</title><script src="/office-test/office.js"></script></head><body></body></html>';

it("answers Microsoft's office.js in a page, and tells it of the user's edits", async () => {
  const host = new ExcelHost(new Workbook(["数据"]));
  host.workbook.active.ensure(0, 0).value = "指标";
  const page = await (await tools.newContext({ bypassCSP: true })).newPage();
  await page.route("**/office-test/**", (route) => {
    const name = new URL(route.request().url()).pathname.replace("/office-test/", "");
    return name === "page.html"
      ? route.fulfill({ contentType: "text/html", body: PAGE })
      : route.fulfill({ contentType: "text/javascript", body: readFileSync(path.join(OFFICE_FOLDER, name)) });
  });
  await attachToPage(page, host);
  await page.goto(`${tools.address()}office-test/page.html`);
  const read = await page.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("数据").getRange("A1");
      range.load("values");
      context.workbook.worksheets.onChanged.add((event) => {
        document.title = event.address;
        return Promise.resolve();
      });
      await context.sync();
      return range.values as unknown[][];
    });
  });
  expect(read).toEqual([["指标"]]);
  expect(host.writes).toEqual([]);
  host.userEdit(host.workbook.active, 4, 1, "x");
  await page.waitForFunction(() => document.title === "B5");
});
