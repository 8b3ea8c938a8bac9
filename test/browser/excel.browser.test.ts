/** The pane in an Excel window: loads under its policy, with the unmodified office.js of the add-in's own server. */
import { expect, test } from "vitest";
import { sampleFile } from "../commands/sample-host";
import { accessibilityProblems, screenshot, useBrowser } from ".";

const browser = useBrowser();

test("the pane opens, asks no other server, and changes nothing by opening", async () => {
  const { pane, excel } = await browser.openPaneInExcel(sampleFile("agriculture-2026.xlsx"));
  await pane.getByRole("button", { name: "校验工作簿" }).first().waitFor();
  expect(excel.host.writes).toEqual([]);
  expect(excel.host.gaps).toEqual([]);
  expect(await accessibilityProblems(pane)).toEqual([]);
  await screenshot(pane, "pane-start");
});
