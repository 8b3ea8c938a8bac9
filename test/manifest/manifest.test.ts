import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/command-list";
import { ruleProblems, schemaFolder, schemaProblems } from "../../scripts/check-manifest.mjs";
import { DEVELOPMENT_URL, manifestFor } from "../../scripts/deployment.mjs";

const assets = path.resolve(import.meta.dirname, "../../assets");
const manifest = readFileSync(path.resolve(import.meta.dirname, "../../manifest.xml"), "utf8");
const schemas = schemaFolder();
if (schemas === null && process.env.CI === "true") throw new Error("The manifest schemas are missing; CI needs them.");

describe.skipIf(schemas === null)("by the schemas", () => {
  test("the manifest is valid", async () => {
    expect(await schemaProblems(manifest, schemas ?? "")).toEqual([]);
  });

  test("the manifest without VersionOverrides is valid and still names pane, name and pictures", async () => {
    const plain = manifest.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, "");
    expect(await schemaProblems(plain, schemas ?? "")).toEqual([]);
    expect(plain).toMatch(/<SourceLocation DefaultValue="[^"]+taskpane\.html"\/>/);
    expect(plain).toContain('<DisplayName DefaultValue="绩效目标助手">');
    expect(plain).toMatch(/<IconUrl DefaultValue="[^"]+icon-32\.png"\/>/);
  });

  test.each([
    ["a required element is missing", (text: string) => text.replace(/<Version>[^<]+<\/Version>/, "")],
    ["elements stand in the wrong order", (text: string) => text.replace(/(<Label resid="Check"\/>)([\s\S]*?<\/Supertip>)/, "$2$1")],
    ["a permission does not exist", (text: string) => text.replace("ReadWriteDocument", "Everything")],
  ])("a fault is found: %s", async (_fault, spoil) => {
    expect(await schemaProblems(spoil(manifest), schemas ?? "")).not.toEqual([]);
  });
});

describe("by what a schema can't say", () => {
  test("the manifest has no fault", () => {
    expect(ruleProblems(manifest, { assets })).toEqual([]);
  });

  test.each([
    ["resid Group has no resource", (text: string) => text.replace('<bt:String id="Group"', '<bt:String id="Other"')],
    ["resource Other is not used", (text: string) => text.replace('<bt:String id="Group"', '<bt:String id="Other"')],
    ["not https: http://", (text: string) => text.replace("https://localhost", "http://localhost")],
    ["an Icon lacks size 80", (text: string) => text.replace('<bt:Image size="80" resid="Icon.80"/>', "")],
    ["string Group has no English", (text: string) => text.replace('Locale="en-US" Value="Performance targets"', 'Locale="de-DE" Value="Ziele"')],
    ["id Jixiao.Check is used twice", (text: string) => text.replace('id="Jixiao.Clear"', 'id="Jixiao.Check"')],
    ["no picture icon-65.png", (text: string) => text.replace("icon-64.png", "icon-65.png")],
    ["Id is no GUID", (text: string) => text.replace(/<Id>[^<]+/, "<Id>1")],
  ])("a fault is found: %s", (problem, spoil) => {
    expect(ruleProblems(spoil(manifest), { assets }).join("\n")).toContain(problem);
  });
});

test("every function that a button names is there, and every function has its button", () => {
  const functions = new Set(Object.keys(commands));
  expect(ruleProblems(manifest, { functions })).toEqual([]);
  expect(ruleProblems(manifest.replace("<FunctionName>clearMarks<", "<FunctionName>clearAll<"), { functions })).toEqual(["no command answers to clearAll"]);
  for (const name of functions) expect(manifest).toContain(`<FunctionName>${name}</FunctionName>`);
});

test("ribbon and context menu offer the promised commands; there is no shared runtime", () => {
  expect(manifest).toContain('<OfficeTab id="TabReview">');
  const labels = [...manifest.matchAll(/<(?:Control|Item)[^>]*>\s*<Label resid="([^"]+)"/g)].map(([, id]) => id);
  const inChinese = labels.map((id) => new RegExp(`<bt:String id="${id ?? ""}" DefaultValue="([^"]+)"`).exec(manifest)?.[1]);
  expect(inChinese).toEqual(["校验工作簿", "清除标记", "生成公开表", "打开面板", "绩效目标", "校验此项目", "查看规则"]);
  expect(manifest).toMatch(/id="Jixiao\.OpenPane"[\s\S]*?<Action xsi:type="ShowTaskpane">/);
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
  expect(manifest).not.toContain("<Runtime");
});

test("a deployment's address replaces that of the development server everywhere", () => {
  const deployed = manifestFor(manifest, "https://oa.example.gov/jixiao/");
  expect(deployed).not.toContain("localhost");
  expect(deployed.split("https://oa.example.gov/jixiao/").length).toBe(manifest.split(DEVELOPMENT_URL).length);
  expect(ruleProblems(deployed, { assets })).toEqual([]);
});
