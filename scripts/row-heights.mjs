/** Compares our row heights with those that LibreOffice computes: `node scripts/row-heights.mjs WORKBOOK…` (docs/layouts.md). */
import path from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const bundle = path.join(here, "../build/row-heights.mjs");
await build({
  entryPoints: [path.join(here, "row-heights/index.ts")], outfile: bundle, bundle: true, packages: "external", platform: "node", format: "esm", target: "node20", logLevel: "error",
});
const { measureHeights } = await import(bundle);
await measureHeights(process.argv.slice(2), (line) => { console.log(line); });
