/**
 * Cases in which a naive rule cries wolf: texts as they occur in published targets, retold with invented words. Each stands
 * beside a neighbour that the rule must report, so that a rule that says nothing at all does not pass.
 */
import { describe, expect, it } from "vitest";
import { checkDocument, DEFAULT_SETTINGS, rules, type CheckSettings } from "../../src/rules";
import type { ExampleDocument, ExampleIndicator, ExampleProject } from "../../src/rules/engine/example-document";
import { exampleDocument } from "../../src/rules/example";

interface Case {
  readonly rule: string;
  readonly says: string;
  readonly quiet: ExampleDocument;
  readonly loud: ExampleDocument;
}

const one = (project: ExampleProject): ExampleDocument => ({ projects: [project] });
const first = (level3: string, value: string, texts: ExampleProject): ExampleDocument => one({ useOfFunds: "用于本项目。", ...texts, change: { 0: { level3, value } }, drop: [1] });
const told = (...narrative: NonNullable<ExampleDocument["narrative"]>): ExampleDocument => ({ narrative });
const row = (level3: string, description: string, value: string): ExampleIndicator => ({ level1: "产出指标", level2: "质量指标", level3, description, value });
const copied = (name: string, useOfFunds: string, indicator: ExampleIndicator): ExampleProject => ({ name, useOfFunds, objectives: ["完成本年任务。"], indicators: [indicator] });

const NUMBERS: readonly Case[] = [
  {
    rule: "cross-narrative-number", says: "the number of a goal is no part of the figure behind it (2.20个)",
    quiet: first("免费开放图书室数量", "20个", { objectives: ["1.购置新书。\n2.20个社区图书室免费开放。"] }),
    loud: first("免费开放图书室数量", "25个", { objectives: ["1.购置新书。\n2.20个社区图书室免费开放。"] }),
  },
  {
    rule: "cross-narrative-number", says: "parts add up to the indicator",
    quiet: first("受助学生人数", "140人", { objectives: ["资助小学学生90名、初中学生50名。"] }),
    loud: first("受助学生人数", "150人", { objectives: ["资助小学学生90名、初中学生50名。"] }),
  },
  {
    rule: "cross-narrative-number", says: "so many a village, so many villages",
    quiet: first("文化管理员人数", "60人", { objectives: ["20个村，每村3名文化管理员。"] }),
    loud: first("文化管理员人数", "61人", { objectives: ["全部文化管理员60名持证上岗。"] }),
  },
  {
    rule: "cross-narrative-number", says: "the staff who do it are not the people it is for",
    quiet: first("受益儿童人数", "900人", { objectives: ["组织12名教师为儿童开课。"] }),
    loud: first("授课教师人数", "15人", { objectives: ["组织12名教师为儿童开课。"] }),
  },
  {
    rule: "cross-narrative-number", says: "last year's number",
    quiet: first("参训馆员人数", "80人", { objectives: ["2025年培训馆员60名，本年继续培训。"] }),
    loud: first("参训馆员人数", "80人", { objectives: ["2026年培训馆员60名。"] }),
  },
  {
    rule: "cross-narrative-number", says: "a part of the whole, named more narrowly",
    quiet: first("馆员人数", "80人", { objectives: ["其中乡村馆员30名。"] }),
    loud: first("馆员人数", "80人", { objectives: ["其中乡村馆员90名。"] }),
  },
  {
    rule: "cross-narrative-number", says: "a limit in the text is no count",
    quiet: first("读书节活动次数", "3次", { objectives: ["读书节活动不少于2次。"] }),
    loud: first("读书节活动次数", "3次", { objectives: ["读书节活动2次。"] }),
  },
  {
    rule: "cross-narrative-number", says: "a yearly figure beside one a month",
    quiet: first("流动书车出车次数", "48次", { objectives: ["流动书车每月出车4次。"] }),
    loud: first("流动书车出车次数", "48次", { objectives: ["流动书车全年出车40次。"] }),
  },
  {
    rule: "cross-narrative-indicator-count", says: "things counted in words like those of indicators",
    quiet: one({ explanation: "全区设3个质量检测点、2个产出基地，对应目标1设置5个产出指标、2个效果目标、1个满意度指标。" }),
    loud: one({ explanation: "对应目标1设置3个产出指标、2个效果目标、1个满意度指标。" }),
  },
  {
    rule: "cross-narrative-indicator-count", says: "the same claim made twice",
    quiet: one({ explanation: "目标1设置5个产出指标。如上所述，目标1设置五个产出指标。" }),
    loud: one({ explanation: "目标1设置5个产出指标。目标2设置五个产出指标。" }),
  },
];

const NAMES: readonly Case[] = [
  {
    rule: "cross-title-name", says: "a name that begins with a number behind the table's number",
    quiet: one({ title: "12.14周岁以下读者借阅卡绩效目标表", name: "14周岁以下读者借阅卡" }),
    loud: one({ title: "12.12周岁以下读者借阅卡绩效目标表", name: "14周岁以下读者借阅卡" }),
  },
  {
    rule: "cross-title-name", says: "one general title over all tables",
    quiet: { projects: [{ title: "项目支出绩效目标表" }, { title: "项目支出绩效目标表" }] },
    loud: { projects: [{ title: "社区图书室购书与开放经费绩效目标表" }, {}] },
  },
  {
    rule: "cross-title-number", says: "a table without a number fills the gap",
    quiet: { projects: [{}, { title: "乡村广播设备维护绩效目标表" }, {}] },
    loud: { projects: [{}, { title: "3.乡村广播设备维护绩效目标表" }, { title: "4.河道保洁服务采购绩效目标表" }] },
  },
  {
    rule: "cross-duplicate-project", says: "one code under two units",
    quiet: { projects: [{ code: "13999926P004123100015" }, { code: "13999926P004123100015", unitCode: "206002", unitName: "云湖区图书馆" }] },
    loud: { projects: [{ code: "13999926P004123100015" }, { code: "13999926P004123100015" }] },
  },
  {
    rule: "cross-same-money-different-doc", says: "two purposes of one document's money",
    quiet: { projects: [{ name: "云财教〔2025〕16号免费开放补助资金（图书馆）" }, { name: "云财教〔2025〕16号免费开放补助资金（文化馆）" }] },
    loud: { projects: [{ name: "云财教〔2025〕16号免费开放补助资金" }, { name: "云财教〔2025〕16号免费开放补贴资金" }] },
  },
  {
    rule: "text-name-linebreak", says: "a space that sets off the document number",
    quiet: one({ name: "公共文化服务补助资金 云财教【2025】16号" }),
    loud: one({ name: "公共文化服务 补助资金" }),
  },
];

const COPIES: readonly Case[] = [
  {
    rule: "cross-goal-copied", says: "one policy carried out by two units",
    quiet: { projects: [{ objectives: ["村级广播站点全年正常播出。"] }, { unitCode: "206002", unitName: "云湖区图书馆", objectives: ["村级广播站点全年正常播出。"] }] },
    loud: { projects: [{ objectives: ["村级广播站点全年正常播出。"] }, { objectives: ["1.村级广播站点全年正常播出"] }] },
  },
  {
    rule: "cross-goal-copied", says: "one policy paid for by several levels of government, each with a document of its own",
    quiet: { projects: [
      { name: "2026年提前下达中央财政农家书屋补助资金（云财教〔2025〕12号）", objectives: ["农家书屋全年免费开放。"] },
      { name: "农家书屋省级补助资金（云财教〔2026〕3号）", objectives: ["农家书屋全年免费开放。"] },
      { name: "农家书屋（本级配套）", objectives: ["农家书屋全年免费开放。"] },
    ] },
    loud: { projects: [{ name: "2026年中央财政农家书屋补助资金", objectives: ["农家书屋全年免费开放。"] }, { name: "2026年中央财政电影放映补助资金", objectives: ["农家书屋全年免费开放。"] }] },
  },
  {
    rule: "class-input-as-output", says: "ten thousands of things (3万) are no money unless the name says so",
    quiet: first("发放宣传册数量", "≥3万", {}),
    loud: first("发放宣传经费", "≥3万", {}),
  },
  {
    rule: "cross-subject-mismatch", says: "another word for the same people",
    quiet: { projects: [copied("老年人日间照料", "老年人日间照料。", row("照料覆盖率", "老年人享受日间照料的比例", "≥60%")), copied("养老机构运营补贴", "补贴机构。", row("照料覆盖率", "老年人享受日间照料的比例", "≥60%"))] },
    loud: { projects: [copied("老年人日间照料", "老年人日间照料。", row("照料覆盖率", "老年人享受日间照料的比例", "≥60%")), copied("公路养护", "养护道路。", row("照料覆盖率", "老年人享受日间照料的比例", "≥60%"))] },
  },
  {
    rule: "cross-copied-row", says: "a line that any service contract has",
    quiet: { projects: [copied("光纤租赁", "租赁线路。", row("故障处理及时率", "及时处理的故障占比", "≥98%")), copied("电梯维护", "维护电梯。", row("故障处理及时率", "及时处理的故障占比", "≥98%"))] },
    loud: { projects: [copied("光纤租赁", "租赁线路。", row("光纤故障率", "光纤故障占比", "≤2%")), copied("电梯维护", "维护电梯。", row("光纤故障率", "光纤故障占比", "≤2%"))] },
  },
  {
    rule: "cross-unit-spelling", says: "one name, two things measured",
    quiet: { projects: [{ change: { 4: { level3: "补贴标准", value: "≤500元/人" } } }, { change: { 4: { level3: "补贴标准", value: "≤60元/人/月" } } }] },
    loud: { projects: [{ change: { 1: { level3: "绿地面积", value: "≥5平方米" } } }, { change: { 1: { level3: "绿地面积", value: "≥6㎡" } } }] },
  },
  {
    rule: "cross-goal-number-sequence", says: "a sentence that begins with an amount",
    quiet: one({ objectives: ["1.购置新书。\n18.5万元用于购书。\n2.免费开放。"] }),
    loud: one({ objectives: ["1.购置新书。\n3.免费开放。"] }),
  },
];

const TEXTS: readonly Case[] = [
  {
    rule: "disc-three-public-sum", says: "two years' figures in one section",
    quiet: told(["一、“三公”经费", 2], ["2025年“三公”经费预算20万元。2026年“三公”经费预算14万元，其中：因公出国（境）费0万元，公务用车购置费0万元，公务用车运行维护费8万元，公务接待费6万元。", 0]),
    loud: told(["一、“三公”经费", 2], ["2026年“三公”经费预算15万元，其中：因公出国（境）费0万元，公务用车购置费0万元，公务用车运行维护费8万元，公务接待费6万元。", 0]),
  },
  {
    rule: "disc-three-public-reason", says: "因公 is no reason, 主要是 is one",
    quiet: told(["一、“三公”经费", 2], ["公务接待费6万元，比上年减少2万元，主要是压减接待。因公出国（境）费与上年持平。", 0]),
    loud: told(["一、“三公”经费", 2], ["因公出国（境）费3万元，比上年增加1万元。", 0]),
  },
  {
    rule: "disc-trend-contradiction", says: "ups and downs that cancel out",
    quiet: told(["“三公”经费与上年持平，主要是接待费压减2万元、车辆运行费增加2万元。", 0]),
    loud: told(["“三公”经费与上年持平，主要是车辆运行费增加2万元。", 0]),
  },
  {
    rule: "disc-heading-sequence", says: "the same headings in a list of contents",
    quiet: told(["目录", 0], ["一、收支情况……1", 2], ["二、采购情况……2", 2], ["一、收支情况", 2], ["略。", 0], ["二、采购情况", 2], ["略。", 0]),
    loud: told(["一、收支情况", 2], ["略。", 0], ["三、采购情况", 2], ["略。", 0]),
  },
  {
    rule: "disc-year-title", says: "last year in a comparison",
    quiet: told(["云湖区2026年部门预算公开说明", 0], ["一、2025年预算执行情况", 2], ["比2025年预算减少3万元。", 0]),
    loud: told(["云湖区2025年部门预算公开说明", 0], ["一、收支情况", 2]),
  },
  {
    rule: "disc-debt-sum", says: "two ways of dividing one total",
    quiet: told(["2026年还本付息900万元，其中本金600万元、利息300万元；一般债券500万元，专项债券400万元。", 0]),
    loud: told(["2026年还本付息900万元，其中本金600万元、利息200万元。", 0]),
  },
  {
    rule: "disc-debt-vs-table", says: "a rounded figure in the text",
    quiet: { projects: [{ name: "专项债券还本付息", budget: "399.58" }], narrative: [["还本付息900万元，其中一般债券500万元，专项债券400万元。", 0]] },
    loud: { projects: [{ name: "专项债券还本付息", budget: "395.58" }], narrative: [["还本付息900万元，其中一般债券500万元，专项债券400万元。", 0]] },
  },
];

describe.each([["numbers", NUMBERS], ["names and titles", NAMES], ["copies", COPIES], ["the document's text", TEXTS]] as const)("restraint about %s", (_, cases) => {
  it.each(cases.map((entry) => [entry.rule, entry.says, entry] as const))("%s: %s", (rule, _says, { quiet, loud }) => {
    expect({ quiet: found(rule, quiet), loud: found(rule, loud).length > 0 }).toEqual({ quiet: [], loud: true });
  });
});

describe("a workbook of tables without text", () => {
  const ofTheText = rules.map(({ id }) => id).filter((id) => id.startsWith("disc-") && id !== "disc-export-residue");

  it.each(["auto", "department", "government"] as const)("is never blamed for parts of a document (level %s)", (level) => {
    for (const projects of [[{}, {}], [{ form: "ledger" as const }], []]) {
      const { outcomes } = checkDocument(exampleDocument({ projects }), { ...DEFAULT_SETTINGS, level } satisfies CheckSettings);
      expect(outcomes.filter(({ rule, status }) => ofTheText.includes(rule) && status !== "not-applicable")).toEqual([]);
    }
  });

  it("is not held for a document by a short note beside it", () => {
    const { outcomes } = checkDocument(exampleDocument({ narrative: [["填表人请于3月底前报送绩效目标，联系财务科。", 0]] }), DEFAULT_SETTINGS);
    expect(outcomes.filter(({ rule, status }) => rule.startsWith("disc-") && rule.endsWith("-missing") && status === "found")).toEqual([]);
  });
});

function found(rule: string, document: ExampleDocument): readonly string[] {
  return checkDocument(exampleDocument(document), DEFAULT_SETTINGS).findings.filter((finding) => finding.rule === rule).map(({ value }) => value);
}
