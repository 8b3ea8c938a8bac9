/** Bundles the command line into build/jixiao.mjs and links it; `npm ci` runs this (prepare), so that `npx jixiao` works at once. */
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const here = path.resolve(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(path.join(here, "package.json"), "utf8"));

await build({
  entryPoints: { jixiao: path.join(here, "src/cli/index.ts") },
  outdir: path.join(here, "build"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  define: { JIXIAO_VERSION: JSON.stringify(version) },
  // Some packages are CommonJS and call require for Node's own modules.
  banner: { js: 'import { createRequire as jixiaoRequire } from "node:module"; const require = jixiaoRequire(import.meta.url);' },
  logLevel: "error",
});
linkCommand();

/** npm links the commands of dependencies, not those of the project itself. */
function linkCommand() {
  const folder = path.join(here, "node_modules/.bin");
  mkdirSync(folder, { recursive: true });
  const link = path.join(folder, "jixiao");
  rmSync(link, { force: true });
  chmodSync(path.join(here, "bin/jixiao.mjs"), 0o755);
  if (process.platform === "win32") {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin\\jixiao.mjs" %*\r\n');
  } else {
    symlinkSync(path.join("..", "..", "bin", "jixiao.mjs"), link);
  }
}
