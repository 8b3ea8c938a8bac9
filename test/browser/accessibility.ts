/** axe-core on a page as it stands. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One line for each violation: rule, its words, the elements. Empty where there is none. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  if (!await page.evaluate(() => "axe" in globalThis)) await page.evaluate(SOURCE);
  const { passed, violations } = await page.evaluate(async () => {
    // What passes is counted alone: to name each of its elements takes most of the time.
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] });
    return { passed: results.passes.length, violations: results.violations };
  });
  if (passed === 0) throw new Error("axe-core checked nothing: the page is empty.");
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
