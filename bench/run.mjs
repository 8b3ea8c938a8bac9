/** `npm run bench [name…]`: bundles the benchmarks and runs each in a process of its own. Prints ratios measured side by side in one run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
// Two folders deep, as the test set-ups that the benchmarks use are: paths to the project's top stay right.
const out = path.join(root, "build/bench");
mkdirSync(out, { recursive: true });
const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".bench.ts")).map((file) => file.replace(".bench.ts", ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

await esbuild.build({
  entryPoints: names.map((name) => path.join(import.meta.dirname, `${name}.bench.ts`)),
  bundle: true, platform: "node", format: "esm", target: "node20", outdir: out, outExtension: { ".js": ".mjs" }, packages: "external", logLevel: "error",
});
let failed = false;
for (const name of names) {
  console.log(`\n## ${name}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", path.join(out, `${name}.bench.mjs`)], { stdio: "inherit", cwd: root });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
