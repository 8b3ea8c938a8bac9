/** What the pane loads before it works stays small: rules, reading and files are the worker's, the other tasks come later. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** The build's own limit (webpack.config.js), in bytes after gzip; webpack's chunks are a little smaller than these. */
const LIMIT = 300_000;

test("the pane's first files are under 300 kB after gzip, without the rules", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/taskpane/index.tsx"], outdir: "build/bundle-test", bundle: true, splitting: true, format: "esm", minify: true, jsx: "automatic", target: "es2020", write: false, metafile: true, logLevel: "error",
  });
  const first = new Set<string>();
  const add = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) if (kind === "import-statement") add(path);
  };
  add("build/bundle-test/index.js");
  const files = outputFiles.filter(({ path }) => [...first].some((file) => path.endsWith(file)));
  const size = files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  const inputs = [...first].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  console.log(`first files of the pane: ${(size / 1000).toFixed(1)} kB gz`);
  expect(files.length).toBe(first.size);
  expect(inputs.filter((file) => /^src\/(?:reading|word|ooxml|rules\/(?!engine|index))/.test(file))).toEqual([]);
  expect(size).toBeLessThan(LIMIT);
});
