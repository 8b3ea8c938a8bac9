/** What the test host guesses of Excel, the probe that asks a real one, and the script for people speak of the same things. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { Workbook, startExcelHost } from "../excel-host";

const read = (file: string): string => readFileSync(path.resolve(import.meta.dirname, "../../docs", file), "utf8");
const rules = read("excel-host-rules.md");
const script = read("excel-acceptance.md");
const probe = read("excel-probe.js");
const ids = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const guessed = ids(rules, /^\| (G\d+) \|/gm);
const probed = ids(probe, /^ {4}(G\d+): async/gm);
const steps = script.split("\n").filter((line) => /^\| \d+ \|/.test(line));

describe("a guess about Excel", () => {
  test("is numbered once", () => {
    expect(guessed.length).toBeGreaterThan(20);
    expect([...new Set(guessed)]).toEqual(guessed);
  });

  test("is asked of a real Excel, by the probe or by a step", () => {
    const inSteps = steps.flatMap((step) => ids(step, /\b(G\d+)\b/g));
    expect([...new Set([...probed, ...inSteps])].sort()).toEqual([...guessed].sort());
  });
});

describe("the script", () => {
  test("numbers its steps without gaps and has each say what to expect", () => {
    expect(steps.map((step) => Number(step.split("|")[1]))).toEqual(steps.map((_, index) => index + 1));
    expect(steps.filter((step) => step.split("|").slice(2, 4).some((cell) => cell.trim().length < 3))).toEqual([]);
  });

  test("has a line of results for every Excel that is promised", () => {
    const lines = script.slice(script.indexOf("| Excel |")).split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---")).slice(1).map((line) => line.split("|")[1]?.trim());
    expect(lines).toEqual(["Windows, Microsoft 365", "Windows, LTSC 2021", "Windows, LTSC 2024", "web (Edge)", "Mac, Microsoft 365"]);
  });
});

test("the commands of docs/deployment.md are there", () => {
  const { scripts } = JSON.parse(read("../package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const named = ids(read("deployment.md"), /npm run ([\w:-]+)/g);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  expect(read("../manifest.xml")).toContain(ids(read("deployment.md"), /-ProductId (\S+)/g)[0]);
});

/** The test host calculates nothing. */
const NOT_HERE = ["G20"];

test("the test host answers the probe as it guesses", async () => {
  const { host } = await startExcelHost({ workbook: new Workbook(["空"]) });
  const printed = vi.spyOn(console, "table").mockImplementation(() => undefined);
  const results = await (runInThisContext(probe) as Promise<Readonly<Record<string, { readonly result: string; readonly seen: string }>>>);
  expect(printed).toHaveBeenCalledWith(results);
  const others = Object.entries(results).filter(([id, { result }]) => !NOT_HERE.includes(id) && result !== "as guessed" && result !== "look");
  expect(others).toEqual([]);
  expect(Object.keys(results)).toEqual(probed);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["空"]);
});
