import { expect, test } from "vitest";
import { coverTable } from "../../src/disclosure/text/cover-table";
import { openFindings } from "../../src/reports";
import { checkDocument, DEFAULT_SETTINGS } from "../../src/rules";
import { readDocument } from "../../src/reading";
import { sheetOf, workbookOf } from "../reading/sheets";

const HEAD = ["项目名称", "预算数", "绩效目标", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const project = (name: string, level3: string) => [
  [name, 12, "保持设施完好，方便群众使用。", "产出指标", "数量指标", level3, level3, "是/否", "2031年工作计划"],
  [null, null, null, "产出指标", "质量指标", `${level3}完好率`, `${level3}完好率`, "≥95%", "2031年工作计划"],
];
const document = readDocument(workbookOf(sheetOf([HEAD, ...project("路灯维护", "路灯"), ...project("绿化养护", "绿地")])), { budgetYear: 2031 });
const result = checkDocument(document, DEFAULT_SETTINGS);
const of = (level: string) => result.findings.filter((finding) => finding.level === level).length;

test("the gravest come first, and hints of one rule are one line that counts them", () => {
  const lines = openFindings(result);
  const levels = lines.map(({ level }) => level);
  expect([...levels].sort((a, b) => ["error", "warning", "info"].indexOf(a) - ["error", "warning", "info"].indexOf(b))).toEqual(levels);
  const counted = (level: string) => lines.filter((line) => line.level === level).reduce((sum, { count }) => sum + count, 0);
  expect(["error", "warning", "info"].map(counted)).toEqual(["error", "warning", "info"].map(of));
  expect(levels.filter((level) => level === "error")).toHaveLength(of("error"));
  expect(of("error")).toBeGreaterThan(1);
  const hints = lines.filter(({ level }) => level === "info");
  expect(hints.length).toBeLessThan(of("info"));
  expect(hints.find(({ count }) => count > 1)?.place).toMatch(/等\d+处$/);
});

test("the cover names the number of findings, not of lines", () => {
  const texts = JSON.stringify(coverTable(openFindings(result)).rows);
  expect(texts).toContain(`仍有 ${String(result.findings.length)} 项未处理：错误 ${String(of("error"))} 项，警告 ${String(of("warning"))} 项，提示 ${String(of("info"))} 项`);
});

test("projects that are not published are left out", () => {
  expect(openFindings(result).some((line) => line.project === "路灯维护")).toBe(true);
  expect(openFindings(result, [0]).some((line) => line.project.includes("路灯维护"))).toBe(false);
});
