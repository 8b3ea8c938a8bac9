#!/usr/bin/env node
/** Starts the command line, which `npm ci` (or `npm run prepare`) builds from src/cli. */
import { existsSync } from "node:fs";

const bundle = new URL("../build/jixiao.mjs", import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  console.error("命令行程序尚未生成，请在项目文件夹运行 npm run prepare。/ The command line is not built yet: run npm run prepare.");
  process.exitCode = 3;
}
