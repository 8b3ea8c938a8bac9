/** The note on a government's budget: its sentences, what is left out and named, what is told of figures that disagree. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDisclosure, type DisclosureOptions, type DisclosureText, type GuidedFigures } from "../../src/disclosure";
import { changeBetween, changeClause, reasonContradicts } from "../../src/disclosure/note/changes";
import { NOTE_ENTRIES, NOTE_SECTIONS } from "../../src/disclosure/note/sections";
import type { DisclosureDocument } from "../../src/model";
import { checkDocument, DEFAULT_SETTINGS, documentLevel } from "../../src/rules";
import { documentOf, field, invented } from "./invented";
import { inventedFigures } from "./invented-figures";

const source = documentOf(invented);
const noteOf = (figures: GuidedFigures, options: DisclosureOptions = {}, document = source) => planDisclosure(document, { figures, ...options }).text;
const textsOf = ({ parts }: DisclosureText) => parts.map((part) => (part.kind === "table" ? `【${part.title}】` : part.text));
const codes = (text: DisclosureText) => text.notices.map(({ code }) => code);

/** The text as it is read back: a paragraph each, with its heading level, beside the tables. */
function published(text: DisclosureText, document: DisclosureDocument): DisclosureDocument {
  const lines = [{ heading: 0, text: text.title }, ...text.parts.flatMap((part) => (part.kind === "table" ? [] : [{ heading: part.kind === "heading" ? part.level : 0, text: part.text }]))];
  return { ...document, narrative: lines.map(({ heading, text: line }, row) => ({ heading, text: { ...field(line), cell: { sheet: "正文", row, column: 0 } } })) };
}

function documentFindings(text: DisclosureText, document = source, level: "government" | "auto" = "government") {
  const checked = published(text, document);
  const { findings, outcomes } = checkDocument(checked, { ...DEFAULT_SETTINGS, level, budgetYear: 2031 });
  return { findings: findings.filter(({ rule }) => rule.startsWith("disc-")).map(({ rule, cell }) => `${rule} ${String(cell.row)}`), outcomes };
}

describe("the note on a government's budget", () => {
  it("says everything in order, with totals and changes worked out", () => {
    const text = noteOf(inventedFigures());
    expect(text.title).toBe("关于云湖区2031年区级预算公开有关事项的说明");
    expect(textsOf(text)).toEqual([
      "一、“三公”经费情况",
      "2031年云湖区区级“三公”经费预算210.5万元，其中：因公出国（境）费20万元，公务用车购置费0万元，公务用车运行维护费90.5万元，公务接待费100万元。比上年预算减少3.5万元，下降1.64%，原因见以下各项说明。",
      "因公出国（境）费20万元，比上年预算增加2万元，增长11.11%，主要原因是新增一次境外招商。",
      "无公务用车购置费，特此说明。",
      "公务用车运行维护费90.5万元，比上年预算减少5.5万元，下降5.73%，主要原因是压减公务用车2辆。",
      "公务接待费100万元，与上年预算持平。",
      "二、政府债务情况",
      "截至2030年底，云湖区政府债务限额55000万元，其中：一般债务限额30000万元，专项债务限额25000万元。",
      "截至2030年底，云湖区政府债务余额52000.5万元，其中：一般债务余额29000万元，专项债务余额23000.5万元，未超过限额。",
      "新增债券资金用于南岸排水管网改造。",
      "2031年预算安排政府债务还本付息5200万元，其中：本金1500万元，利息3700万元；一般债务还本付息1900万元，其中：本金600万元，利息1300万元；专项债务还本付息3300万元，其中：本金900万元，利息2400万元。",
      "三、转移支付情况",
      "2031年云湖区上级税收返还和转移支付收入预算8600万元，其中：返还性收入800万元，一般性转移支付收入5200万元，专项转移支付收入2600万元。",
      "2031年区级无对下转移支付预算，特此说明。",
      "四、预算绩效情况",
      "（一）预算绩效工作情况",
      "全部预算项目均设置绩效目标，与预算同步审核、同步批复。",
      "开展事前绩效评估12项。",
      "（二）重大政策和重点项目绩效目标",
      "2031年公开1个重大政策和重点项目的绩效目标，预算数合计12.4万元。",
      "【1.智慧公厕维护经费绩效目标表】",
      "五、政府采购情况",
      "2031年区级政府采购预算3200万元，其中：货物类1200万元，工程类1500万元，服务类500万元。",
      "2031年区级政府采购预算面向中小企业预留份额1280万元，占政府采购预算的40%。",
      "六、其他需要说明的情况",
      "2031年区级机关运行经费预算410万元，比上年预算增加10万元，增长2.5%，主要原因是新增编制6人。",
      "2031年区级无国有资本经营预算支出，特此说明。",
      "2031年区级社会保险基金预算支出3600万元。",
    ]);
    expect(text.notices).toEqual([]);
  });

  it("passes the rules about such a document, and is known for what it is", () => {
    const text = noteOf(inventedFigures());
    for (const level of ["government", "auto"] as const) {
      const { findings, outcomes } = documentFindings(text, source, level);
      expect([level, findings]).toEqual([level, []]);
      for (const id of ["disc-three-public-sum", "disc-three-public-reason", "disc-three-public-split", "disc-debt-missing", "disc-debt-sum", "disc-transfer-missing", "disc-procurement-missing", "disc-performance-work-missing", "disc-key-projects-missing", "disc-heading-sequence"]) {
        expect([id, outcomes.find(({ rule }) => rule === id)?.status]).toEqual([id, "passed"]);
      }
    }
    expect(documentLevel(published(text, source), { level: "auto" })).toBe("government");
  });

  it("passes them whatever the figures are, as long as all are given with their reasons", () => {
    const amount = fc.oneof(fc.constant("0"), fc.integer({ min: 0, max: 99_999_999 }).map((cents) => String(cents / 100)));
    const figures = fc.record(Object.fromEntries(NOTE_ENTRIES.filter(({ kind }) => kind === "amount").map(({ key, compared }) => [key, compared ? fc.tuple(amount, amount, fc.constant("按实际需要安排")) : amount])));
    fc.assert(fc.property(figures, (typed) => {
      const text = noteOf(inventedFigures(typed));
      expect(codes(text).filter((code) => !["balance-over-limit", "part-over-total", "reasons-unused"].includes(code))).toEqual([]);
      expect(documentFindings(text).findings).toEqual([]);
    }), { numRuns: 40 });
  });
});

describe("a figure that is missing", () => {
  const required = NOTE_SECTIONS.flatMap(({ name, entries }) => entries.filter(({ kind, optional }) => kind !== "total" && !optional).map(({ key, label }) => ({ section: name, key, label })));

  it.each(required)("$label: its sentence is left out, it is named, and no zero is invented", ({ section, key, label }) => {
    const text = noteOf(inventedFigures({ [key]: null }));
    const missing = text.notices.find(({ code }) => code === "figures-missing");
    expect(missing?.values.section).toBe(section);
    expect(String(missing?.values.figures).split("、")[0]).toBe(label);
    expect(textsOf(text).join("\n")).not.toMatch(/undefined|null|NaN|\{/);
    // Nothing is said anew for want of the figure: what is left was there before, or says less.
    const before = textsOf(noteOf(inventedFigures())).join("\n");
    for (const zero of textsOf(text).join("\n").match(/[^，。；\n]*(?<![\d.])0万元|无[^。]*特此说明/g) ?? []) expect(before).toContain(zero);
  });

  it("leaves a whole section out where nothing is given, and the numbering closes up", () => {
    const text = noteOf(inventedFigures(Object.fromEntries((NOTE_SECTIONS[2]?.entries ?? []).map(({ key }) => [key, null]))));
    expect(textsOf(text).filter((line) => /^[一二三四五六]、/.test(line))).toEqual(["一、“三公”经费情况", "二、政府债务情况", "三、预算绩效情况", "四、政府采购情况", "五、其他需要说明的情况"]);
    expect(text.notices).toEqual([{ code: "figures-missing", values: { section: "转移支付情况", figures: "返还性收入、一般性转移支付收入、专项转移支付收入、对下一般性转移支付、对下专项转移支付" } }]);
    expect(documentFindings(text).findings).toEqual(["disc-transfer-missing 0"]);
  });

  it("of last year leaves the comparison out", () => {
    const text = noteOf(inventedFigures({ reception: ["100", ""] }));
    expect(textsOf(text)).toContain("公务接待费100万元。");
    expect(textsOf(text)[1]).toMatch(/公务接待费100万元。$/);
    expect(text.notices).toEqual([{ code: "figures-missing", values: { section: "“三公”经费情况", figures: "公务接待费（上年）" } }]);
  });

  it("is not made up from a word or a negative number", () => {
    for (const typed of ["约100", "-100", "#REF!", "=B3+B4"]) {
      const text = noteOf(inventedFigures({ reception: [typed, "100"] }));
      expect(text.notices).toEqual([{ code: "figures-unreadable", values: { section: "“三公”经费情况", figures: "公务接待费" } }]);
      expect(textsOf(text).some((line) => line.includes("公务接待费"))).toBe(false);
    }
  });
});

describe("figures that disagree", () => {
  it.each([
    ["the total of the three public expenses", { threePublic: ["220", "214"] as const }, { code: "total-differs", values: { figure: "“三公”经费合计", stated: "220", sum: "210.5", off: "9.5" } }],
    ["last year's total", { threePublic: ["210.5", "200"] as const }, { code: "total-differs", values: { figure: "“三公”经费合计（上年）", stated: "200", sum: "214", off: "14" } }],
    ["the total of debt service", { debtService: "5100" }, { code: "total-differs", values: { figure: "还本付息合计（本年）", stated: "5100", sum: "5200", off: "100" } }],
    ["what is received", { received: "8500" }, { code: "total-differs", values: { figure: "上级补助收入合计", stated: "8500", sum: "8600", off: "100" } }],
    ["what is given", { given: "1" }, { code: "total-differs", values: { figure: "对下转移支付合计", stated: "1", sum: "0", off: "1" } }],
    ["procurement", { procurement: "3200.01" }, { code: "total-differs", values: { figure: "政府采购合计", stated: "3200.01", sum: "3200", off: "0.01" } }],
    ["the share of small enterprises", { smallEnterprises: "3300" }, { code: "part-over-total", values: { part: "面向中小企业预留", amount: "3300", whole: "政府采购合计", total: "3200" } }],
    ["a balance above its limit", { specialBalance: "25000.01" }, { code: "balance-over-limit", values: { debt: "专项债务", balance: "25000.01", limit: "25000" } }],
    ["a change without a reason", { travel: ["20", "18"] as const }, { code: "reasons-missing", values: { section: "“三公”经费情况", figures: "因公出国（境）费" } }],
    ["a reason without a change", { reception: ["100", "100", "压减接待"] as const }, { code: "reasons-unused", values: { section: "“三公”经费情况", figures: "公务接待费" } }],
    ["a reason that says the opposite", { travel: ["20", "18", "压减出国团组"] as const }, { code: "reason-contradicts", values: { section: "“三公”经费情况", figures: "因公出国（境）费" } }],
  ])("%s are told", (_, changed, told) => {
    expect(noteOf(inventedFigures(changed)).notices).toEqual([told]);
  });

  it("are not explained by items that have no reasons either", () => {
    const [, overview = ""] = textsOf(noteOf(inventedFigures({ travel: ["20", "18"] })));
    expect(overview).toMatch(/比上年预算减少3.5万元，下降1.64%。$/);
    expect(textsOf(noteOf(inventedFigures({ travel: ["20", "18"], threePublic: ["", "", "压减车辆"] })))[1]).toMatch(/下降1.64%，主要原因是压减车辆。$/);
  });

  it("are not told where the totals agree to the fen", () => {
    expect(noteOf(inventedFigures({ threePublic: ["210.50", "214"], debtService: "5200.00", received: "8,600", given: "0", procurement: "3200万元" })).notices).toEqual([]);
  });

  it("says nothing of the limit where a balance is above it", () => {
    expect(textsOf(noteOf(inventedFigures({ specialBalance: "25001" }))).join("")).not.toContain("未超过限额");
  });

  it.each([
    ["一般债券付息支出", "1300", null], ["一般债券付息支出", "1299.6", null], ["一般债券付息支出", "1290", "一般债券付息"],
    ["一般债券还本支出", "601", "一般债券还本"], ["专项债券本息", "3300.2", null], ["专项债券本息", "3200", "专项债券还本付息"], ["一般债券付息手续费", "3", null],
  ])("%s of %s beside the figures", (name, budget, told) => {
    const document = documentOf({ ...invented, name: field(name), budget: field(budget), fiscalFunds: field(budget) });
    const found = noteOf(inventedFigures(), {}, document).notices;
    expect(found.map(({ code, values }) => [code, values.name, values.budget])).toEqual(told === null ? [] : [["debt-differs-from-tables", told, budget]]);
    expect(documentFindings(noteOf(inventedFigures(), {}, document), document).findings.map((finding) => finding.split(" ")[0])).toEqual(told === null ? [] : ["disc-debt-vs-table"]);
  });

  it("in the published text are found by the rules: each wrong figure has its finding", () => {
    const wrong = (from: string, to: string) => {
      const text = noteOf(inventedFigures());
      return documentFindings({ ...text, parts: text.parts.map((part) => (part.kind === "paragraph" ? { ...part, text: part.text.replace(from, to) } : part)) }).findings.map((finding) => finding.split(" ")[0]);
    };
    expect(wrong("预算210.5万元", "预算211.5万元")).toEqual(["disc-three-public-sum"]);
    expect(wrong("还本付息5200万元", "还本付息5210万元")).toEqual(["disc-debt-sum"]);
    expect(wrong("一般债务还本付息1900万元，其中：本金600万元", "一般债务还本付息1900万元，其中：本金700万元")).toEqual(["disc-debt-sum"]);
    const unexplained = noteOf(inventedFigures({ travel: ["20", "18"], vehicleRunning: ["90.5", "96"] }));
    expect(documentFindings(unexplained).findings.map((finding) => finding.split(" ")[0])).toEqual(["disc-three-public-reason"]);
  });
});

describe("where there is nothing", () => {
  it("says so once for all, and of each part that is nothing", () => {
    const zero = ["0", "0"] as const;
    const text = noteOf(inventedFigures({ travel: zero, vehiclePurchase: zero, vehicleRunning: zero, reception: zero, generalBalance: "0", specialBalance: "0", generalPrincipal: "0", specialPrincipal: "0", generalInterest: "0", specialInterest: "0", goods: "0", works: "0", services: "0", smallEnterprises: "0" }));
    expect(text.notices).toEqual([]);
    expect(textsOf(text)).toEqual(expect.arrayContaining(["2031年云湖区区级无“三公”经费预算，特此说明。", "截至2030年底，云湖区无政府债务余额，特此说明。", "2031年预算无政府债务还本付息支出，特此说明。", "2031年区级无政府采购预算，特此说明。"]));
    expect(textsOf(text).filter((line) => /公务|因公/.test(line))).toEqual([]);
    expect(documentFindings(text).findings).toEqual([]);
  });

  it("says of one kind of debt that nothing is repaid", () => {
    const text = noteOf(inventedFigures({ specialPrincipal: "0", specialInterest: "0" }));
    expect(textsOf(text)).toEqual(expect.arrayContaining(["2031年预算安排一般债务还本付息1900万元，其中：本金600万元，利息1300万元。", "2031年预算无专项债务还本付息支出，特此说明。"]));
    expect(documentFindings(text).findings).toEqual([]);
  });
});

describe("the level of the document", () => {
  it("is the one given; unknown, figures tell; nothing typed for the other level is passed over in silence", () => {
    expect(noteOf(inventedFigures(), { level: "department" }).title).toContain("预算绩效目标公开文本");
    expect(codes(noteOf(inventedFigures(), { level: "department" }))).toContain("figures-not-used");
    expect(noteOf({ entries: {}, unknownRows: [] }).title).toContain("预算绩效目标公开文本");
    expect(noteOf({ entries: {}, unknownRows: [] }, { level: "government" }).title).toBe("关于2031年本级预算公开有关事项的说明");
    expect(codes(noteOf(inventedFigures(), { texts: { overall: "总体。" } }))).toEqual(["texts-not-used"]);
    expect(noteOf({ ...inventedFigures(), unknownRows: [7, 9] }).notices).toEqual([{ code: "figure-rows-unknown", values: { rows: "7、9" } }]);
  });

  it("of a written note is known by its title, whatever its text says of departments", () => {
    const text = noteOf(inventedFigures({ performanceWork: "区级各部门预算项目全部设置绩效目标，我局同步审核。" }));
    expect(documentLevel(published(text, source), { level: "auto" })).toBe("government");
    expect(documentFindings(text, source, "auto").findings).toEqual([]);
    const department = planDisclosure(source, { texts: { overall: "落实全区一般公共预算安排，争取转移支付收入。" } }).text;
    expect(documentLevel(published(department, source), { level: "auto" })).toBe("department");
  });

  it("keeps the text of a note that was read where nothing was typed, with the tables in their place", () => {
    const first = noteOf(inventedFigures());
    const again = planDisclosure(published(first, source), { level: "government" }).text;
    expect(again.title).toBe(first.title);
    expect(textsOf(again)).toEqual(textsOf(first));
    expect(again.notices).toEqual([]);
  });
});

describe("changes", () => {
  it("are exact, to the fen and to the hundredth of a per cent", () => {
    expect(changeClause(changeBetween("0.3", "0.1"), "")).toBe("比上年预算增加0.2万元，增长200%");
    expect(changeClause(changeBetween("260", "0"), "新增")).toBe("比上年预算增加260万元，主要原因是新增");
    expect(changeClause(changeBetween("1000000.01", "1000000"), "")).toBe("比上年预算增加0.01万元");
    expect(changeClause(changeBetween("2", "3"), "")).toBe("比上年预算减少1万元，下降33.33%");
    expect(changeClause(changeBetween("3.00", "3"), "")).toBe("与上年预算持平");
  });

  it("and their reasons: the opposite is a contradiction, last year's purchase is none", () => {
    expect(reasonContradicts(changeBetween("1", "2"), "新增车辆")).toBe(true);
    expect(reasonContradicts(changeBetween("1", "2"), "上年新增车辆")).toBe(false);
    expect(reasonContradicts(changeBetween("1", "2"), "接待增加、会议减少")).toBe(false);
    expect(reasonContradicts(changeBetween("2", "1"), "新增车辆")).toBe(false);
  });

  it("whatever words the reason begins with, the sentence has them once", () => {
    for (const typed of ["主要原因是更新车辆1辆。", "原因：更新车辆1辆", "主要是更新车辆1辆", "因为更新车辆1辆；", " 更新车辆\n1辆 "]) {
      expect(textsOf(noteOf(inventedFigures({ travel: ["20", "18", typed] })))[2]).toBe("因公出国（境）费20万元，比上年预算增加2万元，增长11.11%，主要原因是更新车辆1辆。");
    }
  });
});
