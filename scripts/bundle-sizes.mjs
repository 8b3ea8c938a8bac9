/** Prints what each page loads before it works, after gzip, and fails the build where a page is over its limit. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export class BundleSizes {
  /** @param {readonly { name: string, initialLimit?: number }[]} pages */
  constructor(pages) {
    this.pages = pages;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.afterEmit.tap("BundleSizes", (compilation) => {
      for (const { name, initialLimit } of this.pages) {
        const size = gzippedSize(compilation, name);
        const limit = initialLimit === undefined ? "" : `，上限 limit ${String(initialLimit / 1000)} kB`;
        console.log(`${name}.html: ${(size / 1000).toFixed(1)} kB gz${limit}`);
        if (initialLimit !== undefined && size > initialLimit) {
          compilation.errors.push(new compiler.webpack.WebpackError(`${name}.html loads ${String(size)} bytes after gzip before it works; the limit is ${String(initialLimit)}.`));
        }
      }
    });
  }
}

/** The scripts named in the page itself; what is loaded on demand is not counted. */
function gzippedSize(compilation, name) {
  const files = compilation.entrypoints.get(name)?.getFiles() ?? [];
  return files
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(compilation.outputOptions.path, file))).length, 0);
}
