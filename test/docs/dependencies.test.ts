import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as PackageFile;
const [shipped = "", building = ""] = read("docs/dependencies.md").split("\n## ").slice(1);

describe("docs/dependencies.md", () => {
  test.each([["shipped", shipped, dependencies], ["building and testing", building, devDependencies]])("says why each package for %s is there, and of no other", (_, section, packages) => {
    const named = section.split("\n").filter((line) => line.startsWith("| `")).flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""));
    expect(named.sort()).toEqual(Object.keys(packages).sort());
  });

  test("every version is exact", () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
