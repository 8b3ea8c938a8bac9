/**
 * Which Chromium the tests use, without any system package:
 * the one that CHROMIUM names; on Linux x64 the one in @sparticuz/chromium, unpacked once; elsewhere an installed Edge or Chrome.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Plain data: it goes from the global set-up to the test processes. */
export interface BrowserLaunch {
  readonly executablePath?: string;
  /** Tried in order where there is no path. */
  readonly channels: readonly string[];
  readonly args: readonly string[];
  /** Added to the environment of the browser. */
  readonly env: Readonly<Record<string, string>>;
}

const CACHE = path.resolve(import.meta.dirname, "../../.cache");
/** Containers give no user namespace for the sandbox; the pages are our own. The rest keeps the browser from asking the network. */
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

export async function findBrowser(): Promise<BrowserLaunch> {
  const own = process.env.CHROMIUM;
  if (own) return { executablePath: own, channels: [], args: ARGS, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") return { channels: ["msedge", "chrome"], args: [], env: {} };
  return packaged();
}

/** Unpacks beside the final folder and renames, so that an interrupted run leaves no half of a browser. */
async function packaged(): Promise<BrowserLaunch> {
  const folder = path.join(CACHE, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const part = mkdtempSync(path.join(CACHE, "chromium-part-"));
    await unpackInto(part);
    if (existsSync(folder)) rmSync(part, { recursive: true });
    else renameSync(part, folder);
  }
  const temporary = path.join(folder, "tmp");
  mkdirSync(temporary, { recursive: true });
  return {
    executablePath: path.join(folder, "chromium"),
    channels: [],
    args: ARGS,
    env: { LD_LIBRARY_PATH: path.join(folder, "al2023/lib"), FONTCONFIG_FILE: fontConfiguration(folder), TMPDIR: temporary, HOME: temporary },
  };
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes itself in that cloud. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const name of ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "FONTCONFIG_PATH", "LD_LIBRARY_PATH", "HOME"]) {
      const value = before[name];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/** Without a configuration that names the unpacked fonts all text is 0 pixels high. */
function fontConfiguration(folder: string): string {
  const file = path.join(folder, "fonts.conf");
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>`);
  return file;
}

function packageVersion(): string {
  const file = path.resolve(import.meta.dirname, "../../node_modules/@sparticuz/chromium/package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
