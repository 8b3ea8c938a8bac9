/**
 * Noto Sans SC as a web font under the names that the pages ask for: the packaged browser has no Chinese font,
 * and pictures without one show boxes. Tests only; the product ships no font.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const PACKAGE = path.resolve(import.meta.dirname, "../../node_modules/@fontsource-variable/noto-sans-sc");
/** The first families of the interface's and of the grid's font lists. */
const FAMILIES = ["Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "宋体", "仿宋", "仿宋_GB2312", "黑体", "楷体", "方正小标宋简体"];

/** The package's @font-face rules, once for each family. */
export function fontStyles(): string {
  const styles = readFileSync(path.join(PACKAGE, "index.css"), "utf8").replaceAll("./files/", "/test-font/");
  return FAMILIES.map((family) => styles.replaceAll("'Noto Sans SC Variable'", `'${family}'`)).join("\n");
}

export function fontFile(name: string): Buffer {
  return readFileSync(path.join(PACKAGE, "files", name));
}
