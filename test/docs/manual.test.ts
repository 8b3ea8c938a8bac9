/** The manual and the README speak of what is there: files, buttons, commands, options, refusals. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";
import * as messages from "../../src/messages";
import { refusalCodes, refusalSentence } from "../../src/messages";
import { parseColumnMapping } from "../../src/reading";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const manual = read("README.zh-CN.md");
const readme = read("README.md");
const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

describe.each([["README.zh-CN.md", manual], ["README.md", readme]])("%s", (_, text) => {
  test("links to files that are there", () => {
    const links = all(text, /\]\(([^)#:]+)\)/g);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !existsSync(path.join(ROOT, link)))).toEqual([]);
  });

  test("links to headings of its own", () => {
    const headings = new Set(all(text, /^#+ (.+)$/gm).map((heading) => heading.toLowerCase().replaceAll(" ", "-").replaceAll(/[，。、]/g, "")));
    expect(all(text, /\]\(#([^)]+)\)/g).filter((anchor) => !headings.has(anchor))).toEqual([]);
  });

  test("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
    expect(all(text, /npm run ([\w:-]+)/g).filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  test("shows only commands and options that the command line has", async () => {
    const commands = all(text, /npx jixiao ([^`\n]+)/g);
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) {
      const help = await helpOf(command.split(/\s/)[0] ?? "");
      for (const option of all(command, /(--[a-z-]+)/g)) expect(help, command).toContain(` ${option}`);
      const layout = /--layout ([a-z-]+)(?=\s|$)/.exec(command)?.[1];
      if (layout !== undefined) expect(help, command).toContain(layout);
    }
  });
});

test("every picture is shown, and none is missing from the folder", () => {
  const shown = new Set([...all(manual, /!\[[^\]]*\]\(docs\/pictures\/([^)]+)\)/g), ...all(readme, /docs\/pictures\/([^)]+)\)/g)]);
  expect(readdirSync(path.join(ROOT, "docs/pictures")).sort()).toEqual([...shown].sort());
});

test("every button the manual tells to press has that name", () => {
  const names = JSON.stringify(messages) + read("manifest.xml");
  const buttons = all(manual, /按\*\*([^*]+)\*\*/g);
  expect(buttons.length).toBeGreaterThan(10);
  expect(buttons.filter((button) => !names.includes(button))).toEqual([]);
});

test("every refusal has its line in the table of what to do", () => {
  const table = manual.slice(manual.indexOf("## 出现提示怎么办"), manual.indexOf("## 装进 Excel"));
  const phrases = all(table, /^\| ([^|]+) \|/gm).flatMap((cell) => cell.split("；"));
  const missing = refusalCodes.filter((code) => {
    const sentence = refusalSentence({ code, facts: {} }, "zh").replaceAll(/“?\{\w+\}”?的?/g, "");
    return !phrases.some((phrase) => sentence.includes(phrase.trim()));
  });
  expect(missing).toEqual([]);
});

test("the column mappings shown are accepted", () => {
  const examples = all(manual, /```json\n([\s\S]*?)```/g);
  expect(examples.length).toBe(2);
  for (const example of examples) expect(parseColumnMapping(JSON.parse(example))).toMatchObject({ ok: true });
});

async function helpOf(command: string): Promise<string> {
  const lines: string[] = [];
  await run([command, "--help"], { out: (text) => { lines.push(text); }, err: (text) => { lines.push(text); }, terminal: false });
  return lines.join("");
}
