/** Writes docs/pictures/*.png for the manual, from the pages themselves: `npm run pictures`. */
import path from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
// Two folders deep, as the test set-up that it holds is: paths to the project's top stay right.
const bundle = path.join(here, "../build/pictures/make-pictures.mjs");

await build({
  entryPoints: [path.join(here, "pictures/index.ts")], outfile: bundle,
  bundle: true, packages: "external", platform: "node", format: "esm", target: "node20", logLevel: "error",
});
const { makePictures } = await import(bundle);
await makePictures(path.join(here, "../docs/pictures"), (line) => { console.log(line); });
