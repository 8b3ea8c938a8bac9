/** Bundles the command line into build/jixiao.mjs; `npm ci` runs it (prepare), so that `npx jixiao` works at once. */
import { existsSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const here = path.resolve(import.meta.dirname, "..");
const entry = path.join(here, "src/cli/index.ts");
/** Workers of batches are files of their own beside the command line. */
const worker = path.join(here, "src/cli/worker.ts");

if (existsSync(entry)) {
  await build({
    entryPoints: { jixiao: entry, ...(existsSync(worker) ? { worker } : {}) },
    outdir: path.join(here, "build"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Some packages are CommonJS and call require for Node's own modules.
    banner: { js: 'import { createRequire as jixiaoRequire } from "node:module"; const require = jixiaoRequire(import.meta.url);' },
    logLevel: "error",
  });
} else {
  console.log("src/cli/index.ts is not here: no command line was built.");
}
