/**
 * Draws assets/icon.svg into the sizes that Office asks for: `node scripts/draw-icons.mjs [folder]`.
 * The pictures are kept in git; they are drawn again only after a change of the drawing. Uses the browser of the tests (CHROMIUM=/path).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = path.resolve(import.meta.dirname, "../assets");
const output = path.resolve(process.argv[2] ?? assets);

const executablePath = process.env.CHROMIUM;
if (!executablePath) throw new Error("Name a Chromium, Chrome or Edge in CHROMIUM.");
const drawing = readFileSync(path.join(assets, "icon.svg"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
mkdirSync(output, { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${String(size)}px; height: ${String(size)}px }</style>${drawing}`);
  writeFileSync(path.join(output, `icon-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
