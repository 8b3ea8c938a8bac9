/** Writes samples/*.xlsx and samples/index.json from the texts in scripts/samples: `npm run samples` (or with a folder as argument). */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const output = path.resolve(process.argv[2] ?? path.join(here, "../samples"));
const bundle = path.join(here, "../build/samples.mjs");

await build({ entryPoints: [path.join(here, "samples/index.ts")], outfile: bundle, bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" });
const { everyRule, notes, samples, sampleBytes, sampleList } = await import(bundle);
mkdirSync(output, { recursive: true });
for (const sample of [...samples, ...notes, everyRule]) writeFileSync(path.join(output, sample.file), await sampleBytes(sample));
writeFileSync(path.join(output, "index.json"), `${JSON.stringify(sampleList(), null, 2)}\n`);
console.log(sampleList().map(({ file }) => file).join("\n"));
