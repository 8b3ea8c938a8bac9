import { readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOTS = ["src", "scripts", "bench"];

test("no files import each other in a circle, types included", () => {
  const files = globSync(ROOTS.map((root) => `${root}/**/*.{ts,tsx}`));
  expect(files.length).toBeGreaterThan(500);
  expect(circleIn(importsOf(files))).toEqual([]);
});

test("a circle is found with the files on it", () => {
  expect(circleIn(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["d", "b"]], ["d", []]]))).toEqual(["b", "c", "b"]);
});

type Imports = ReadonlyMap<string, readonly string[]>;

function importsOf(files: readonly string[]): Imports {
  const known = new Set(files);
  return new Map(files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    const targets = importedFiles.filter(({ fileName }) => fileName.startsWith(".")).map(({ fileName }) => path.join(path.dirname(file), fileName));
    return [file, targets.flatMap((target) => ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((ending) => target + ending).filter((name) => known.has(name)))];
  }));
}

/** The files of one circle, the first one again at the end; empty where there is none. */
function circleIn(imports: Imports): readonly string[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): readonly string[] => {
    const at = trail.indexOf(file);
    if (at >= 0) return [...trail.slice(at), file];
    if (done.has(file)) return [];
    trail.push(file);
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target);
      if (circle.length > 0) return circle;
    }
    trail.pop();
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}
