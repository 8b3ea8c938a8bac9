import { chromium, type Browser } from "playwright-core";
import type { BrowserLaunch } from "./find-browser";

/** Starts the browser that was found; where channels are named, the first of them that is installed. */
export async function launchBrowser({ executablePath, channels, args, env }: BrowserLaunch): Promise<Browser> {
  const settings = { headless: true, args: [...args], env: { ...process.env, ...env } as Record<string, string> };
  if (executablePath !== undefined) return chromium.launch({ ...settings, executablePath });
  for (const channel of channels) {
    const browser = await chromium.launch({ ...settings, channel }).catch((error: unknown) => {
      if (channel === channels.at(-1)) throw error;
      return null;
    });
    if (browser) return browser;
  }
  throw new Error("No browser for the tests: name one in CHROMIUM.");
}
