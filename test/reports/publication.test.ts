/** Before publishing: what stands against it is told; and the review form that a person completes. */
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { publicationCheck, planReviewSheet } from "../../src/reports";
import { reviewQuestionOf, reviewedRules } from "../../src/reports/review-questions";
import { checkDocument, DEFAULT_SETTINGS, ruleFamilies, rules } from "../../src/rules";
import { PUBLICATION_NOTICES } from "../../src/messages";
import { inventedFigures } from "../disclosure/invented-figures";
import { documentOf, field, indicator, invented } from "../disclosure/invented";

const secret = {
  ...invented, name: field("涉密"), useOfFunds: field("涉密"), objectives: [field("涉密")],
  indicators: invented.indicators.map((row) => ({ ...row, level3: field("涉密"), description: field("涉密"), value: field("涉密"), basis: field("涉密") })),
};
const other = { ...invented, name: field("路灯电费"), code: field("99990131P00001110002B") };
const check = (...projects: (typeof invented)[]) => {
  const document = documentOf(...projects);
  return { document, result: checkDocument(document, { ...DEFAULT_SETTINGS, budgetYear: 2031 }) };
};

describe("the publication check", () => {
  it("proposes to leave secret projects out, without a word of them, and the numbering closes up", () => {
    const { document, result } = check(invented, secret, other);
    const before = publicationCheck(document, result);
    expect(before.leaveOut).toEqual([1]);
    const issue = before.issues.filter(({ kind }) => kind === "secret");
    expect(issue).toMatchObject([{ level: "error", project: 1 }]);
    expect(issue[0]?.sentence.zh).toMatch(/第 2 个项目（表!A1）.*其余 2 个项目重新连续编号/);

    const plan = planDisclosure(document, { leaveOut: before.leaveOut });
    const after = publicationCheck(document, result, plan, before.leaveOut);
    expect(after.leaveOut).toEqual([]);
    expect(after.issues.some(({ kind, project }) => kind === "secret" || project === 1)).toBe(false);
    expect(plan.text.parts.flatMap((part) => (part.kind === "table" ? [part.title] : []))).toEqual(["1.智慧公厕维护经费绩效目标表", "2.路灯电费绩效目标表"]);
    expect(JSON.stringify(plan)).not.toContain("涉密");
  });

  it("counts open errors and warnings, and what was not checked or read", () => {
    const broken = { ...invented, indicators: [indicator("产出指标", "数量指标", "维护公厕数量", "")] };
    const { document, result } = check(broken, other);
    const kinds = (issues: ReturnType<typeof publicationCheck>["issues"]) => issues.map(({ kind }) => kind);
    expect(kinds(publicationCheck(document, result).issues)).toContain("open-errors");
    const unread = { ...document, unread: [{ sheet: "表", area: "H1:I9", reason: "unknown-columns" as const }] };
    const withoutYear = checkDocument({ ...document, budgetYear: null }, DEFAULT_SETTINGS);
    expect(kinds(publicationCheck(unread, withoutYear).issues)).toEqual(expect.arrayContaining(["open-errors", "not-checked", "unread"]));
    const errors = result.findings.filter(({ level }) => level === "error").length;
    expect(publicationCheck(document, result).issues.find(({ kind }) => kind === "open-errors")?.sentence.zh).toContain(`${errors} 处错误`);
  });

  it("says in words what the layout has no place for and what the text assumes", () => {
    const { document, result } = check({ ...invented, explanation: field("项目说明：略") });
    const { issues } = publicationCheck(document, result, planDisclosure(document, { layout: "central" }));
    const sentences = issues.map(({ sentence }) => sentence.zh).join("\n");
    expect(sentences).toContain("没有“指标值确定依据”的位置，7 处");
    expect(sentences).toContain("没有“项目说明”的位置");
    expect(sentences).toMatch(/无专项资金预算.*请确认/);
    expect(sentences).not.toMatch(/[a-z]{4,}|\{/);
  });
});

describe("what the document says of itself", () => {
  const { document, result } = check(invented);
  const plans = [
    planDisclosure(document, { level: "department", figures: inventedFigures() }),
    planDisclosure({ ...document, projects: [] }, {}),
    planDisclosure(documentOf({ ...invented, name: field("一般债券付息"), budget: field("9") }), { texts: { overall: "甲" }, figures: { ...inventedFigures({ travel: ["20", "18"], vehicleRunning: ["90", "96", "新增车辆"], reception: ["100", "100", "压减"], threePublic: ["1", "2"], smallEnterprises: "9999", specialBalance: "99999", goods: "约", stateCapital: null }), unknownRows: [9] } }),
    planDisclosure(documentOf({ ...invented, name: field("一般债券付息"), budget: field("9") }), { figures: inventedFigures({ smallEnterprises: "9999" }) }),
    planDisclosure(document, { figures: inventedFigures(), leaveOut: [0] }),
    planDisclosure(documentOf({ ...invented, layout: "transfer" }), {}),
  ];

  it("is one whole sentence for every notice there is", () => {
    expect(new Set(plans.flatMap(({ text }) => text.notices.map(({ code }) => code)))).toEqual(new Set(Object.keys(PUBLICATION_NOTICES)));
    for (const { sentence } of plans.flatMap((plan) => publicationCheck(document, result, plan).issues).filter(({ kind }) => kind === "notice")) {
      expect(sentence.zh).toMatch(/^[^{}]*。$/);
      expect(sentence.en).toMatch(/^[^{}]*\.$/);
    }
  });

  it("is an error where figures cannot all be right", () => {
    const errors = publicationCheck(document, result, plans[2] ?? null).issues.filter(({ kind, level }) => kind === "notice" && level === "error");
    expect(errors.map(({ sentence }) => sentence.zh.slice(0, 12))).toEqual(["“三公”经费合计填的是1", "“三公”经费合计（上年）", "政府采购情况：政府采购货"]);
  });
});

describe("the review form", () => {
  it("asks a question for every rule, and names only rules that exist", () => {
    for (const family of ruleFamilies) for (const rule of family.rules) expect([rule.id, reviewQuestionOf(family.id, rule.id)]).not.toContain(null);
    const ids = new Set(rules.map(({ id }) => id));
    expect(reviewedRules.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has one page a project with the counts of each question, which add up to all findings of the project", () => {
    const broken = { ...invented, indicators: [indicator("产出指标", "数量指标", "维护公厕数量", ""), indicator("满意度指标", "服务对象满意度指标", "群众满意度", "100%")] };
    const { document, result } = check(broken, other);
    const plan = planReviewSheet(document, result);
    expect(plan.kind).toBe("review");
    expect(plan.print.breaksBefore.length).toBe(1);
    const texts = plan.cells.filter(({ row, value }) => row < (plan.print.breaksBefore[0] ?? 0) && typeof value === "string").map(({ value }) => String(value));
    for (const word of ["完整性", "相关性", "适当性", "可行性", "审核意见", "智慧公厕维护经费"]) expect(texts).toContain(word);
    const counted = texts.flatMap((text) => [...text.matchAll(/(?:错误|警告|提示) (\d+) 处/g)].map((match) => Number(match[1]))).reduce((sum, one) => sum + one, 0);
    expect(counted).toBe(result.findings.filter(({ project }) => project?.index === 0).length);
    expect(counted).toBeGreaterThan(2);
  });

  it("says that nothing was found only where every rule of the question was checked", () => {
    const { document } = check(invented);
    const dated = planReviewSheet(document, checkDocument(document, { ...DEFAULT_SETTINGS, budgetYear: 2031 })).cells.map(({ value }) => value);
    const undated = planReviewSheet(document, checkDocument({ ...document, budgetYear: null }, DEFAULT_SETTINGS)).cells.map(({ value }) => value);
    expect(dated).toContain("没有发现问题");
    expect(undated.some((value) => /^\d+ 条规则未能检查|；\d+ 条规则未能检查/.test(String(value)))).toBe(true);
  });
});
