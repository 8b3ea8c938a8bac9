/** The test browser itself: pages load under their policy, text is visible, and every kind of problem is noticed. */
import { expect, test } from "vitest";
import { accessibilityProblems, screenshot, useBrowser } from ".";

const browser = useBrowser();

test("Chinese text of the workbench has a size and a picture can be taken", async () => {
  const page = await browser.openWorkbench();
  const heading = page.locator("h1, h2, button").first();
  await heading.waitFor();
  expect((await heading.boundingBox())?.height).toBeGreaterThan(8);
  await screenshot(page, "workbench-start");
  expect(await accessibilityProblems(page)).toEqual([]);
});

test("a request to another origin is noticed and stopped by the policy", async () => {
  const page = await browser.openWorkbench();
  const failed = await page.evaluate(() => fetch("http://127.0.0.2:9/").then(() => false, () => true));
  expect(failed).toBe(true);
  expect(browser.takeProblems().join("\n")).toMatch(/127\.0\.0\.2/);
});

test("an error in the console and an uncaught error are noticed", async () => {
  const page = await browser.openWorkbench();
  await page.evaluate(() => { console.error("seen"); setTimeout(() => { throw new Error("thrown"); }); });
  const seen: string[] = [];
  await expect.poll(() => (seen.push(...browser.takeProblems()), seen.join("\n"))).toMatch(/seen[\s\S]*thrown/);
});

test("an inline script and an inline style are refused by the policy", async () => {
  const page = await browser.openWorkbench();
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.inlineRan = true";
    document.body.append(script);
    const style = document.createElement("style");
    style.textContent = "body { outline: 5px solid red }";
    document.head.append(style);
    return "inlineRan" in window || getComputedStyle(document.body).outlineWidth === "5px";
  });
  expect(ran).toBe(false);
  const problems = browser.takeProblems().join("\n");
  expect(problems).toMatch(/inline script/);
  expect(problems).toMatch(/inline style/);
});

test("the page opens with the sample that its address names, as npm start does", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${browser.address()}workbench.html?sample=agriculture-2026.xlsx`);
  await page.getByRole("grid").waitFor();
  await page.getByRole("button", { name: "校验工作簿" }).waitFor();
  await screenshot(page, "workbench-sample");
});
