/** Writes docs/rules/*.md from the rules, and removes pages of rules that are gone: `npm run rule-pages`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const output = path.join(here, "../docs/rules");
const bundle = path.join(here, "../build/rule-pages.mjs");

await build({ entryPoints: [path.join(here, "rule-pages/rule-page-files.ts")], outfile: bundle, bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" });
const { rulePageFiles } = await import(bundle);
const files = rulePageFiles();
mkdirSync(output, { recursive: true });
for (const file of readdirSync(output)) if (file.endsWith(".md") && !files.has(file)) rmSync(path.join(output, file));
for (const [file, text] of files) writeFileSync(path.join(output, file), text);
console.log(`docs/rules: ${String(files.size - 1)}`);
