/** The list of the publication check as a clerk reads it: short, gravest first, each place to be found. */
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { groupIssues, publicationCheck } from "../../src/reports";
import { checkDocument, DEFAULT_SETTINGS } from "../../src/rules";
import { documentOf, field, invented } from "../disclosure/invented";

const secret = (code: string, row: number) => ({ ...invented, name: { ...field("涉密"), cell: { sheet: "表", row, column: 0 } }, code: field(code) });
const groupsOf = (...projects: (typeof invented)[]) => {
  const document = documentOf(...projects);
  const result = checkDocument(document, { ...DEFAULT_SETTINGS, budgetYear: 2031 });
  return groupIssues(publicationCheck(document, result, planDisclosure(document, { layout: "central" })).issues);
};

describe("the issues as a list", () => {
  it("say what several projects share once, with their number and each one's place", () => {
    const groups = groupsOf(invented, { ...invented, name: field("路灯电费") });
    const basis = groups.find(({ issues }) => issues[0]?.lost?.field === "indicators.basis");
    expect(basis?.issues.map(({ project }) => project)).toEqual([0, 1]);
    expect(basis?.issues.every(({ cell }) => cell !== null)).toBe(true);
    expect(basis?.sentence.zh).toBe("所选版式没有“指标值确定依据”的位置，2 个项目共 14 处内容不会写出。");
    expect(basis?.sentence.en).not.toContain("{");
  });

  it("leave a single project its own sentence", () => {
    const [basis] = groupsOf(invented).filter(({ issues }) => issues[0]?.lost?.field === "indicators.basis");
    expect(basis?.sentence.zh).toMatch(/^第 1 个项目/);
  });

  it("have the gravest first and name several secret projects without a word of them", () => {
    const groups = groupsOf(invented, secret("99990131P00001110002B", 4), secret("99990131P00001110003C", 9));
    const levels = groups.map(({ level }) => ["error", "warning", "info"].indexOf(level));
    expect(levels).toEqual([...levels].sort());
    expect(groups[0]).toMatchObject({ level: "error", sentence: { zh: "2 个项目含涉密标记，不能公开：请整个移出，其余项目重新连续编号。" } });
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });

  it("leave out none of several that say different things under one name", () => {
    const document = documentOf(invented);
    const result = checkDocument(document, { ...DEFAULT_SETTINGS, budgetYear: 2031 });
    const notices = ["三公经费", "政府债务"].map((section) => ({ code: "figures-missing", values: { section, figures: "“合计”" } }) as const);
    const groups = groupIssues(publicationCheck(document, result, { cannotHold: [], text: { notices } }).issues);
    expect(groups.map(({ sentence }) => sentence.zh).join()).toMatch(/三公经费：没有填写.*政府债务：没有填写/);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });

  it("put missing texts into one line with their names", () => {
    const texts = groupsOf(invented).filter(({ issues }) => issues[0]?.notice?.endsWith("-missing"));
    expect(texts).toHaveLength(1);
    expect(texts[0]?.sentence.zh).toBe("“总体绩效目标”“分项绩效目标”“工作保障措施”没有文字，这 3 节没有写出。");
  });
});
