/** docs/rules says what the rules say. After a change of a rule: `npm run rule-pages`. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { rulePageFiles } from "../../scripts/rule-pages/rule-page-files";
import { rules } from "../../src/rules";

const folder = path.resolve(import.meta.dirname, "../../docs/rules");

test("docs/rules has a page for every rule, an index, and nothing else (npm run rule-pages)", () => {
  expect(readdirSync(folder).sort()).toEqual(["README.md", ...rules.map(({ id }) => `${id}.md`)].sort());
});

test("every page on disk is what its rule says today (npm run rule-pages)", () => {
  const stale = [...rulePageFiles()].filter(([file, text]) => readFileSync(path.join(folder, file), "utf8") !== text).map(([file]) => file);
  expect(stale).toEqual([]);
});

test("the index leads to every page and tells level and name", () => {
  const index = readFileSync(path.join(folder, "README.md"), "utf8");
  for (const { id, title } of rules) expect(index).toContain(`| [${id}](${id}.md) | ${title.zh} |`);
});
