/** The whole document: parts and sections numbered without gaps, sentences, counts, the list of open findings. */
import { describe, expect, it } from "vitest";
import { planDisclosure, type DisclosureOptions, type DisclosureText } from "../../src/disclosure";
import { documentOf, field, indicator, invented } from "./invented";

const headings = (text: DisclosureText) => text.parts.filter((part) => part.kind === "heading").map((part) => part.text);
const paragraphs = (text: DisclosureText) => text.parts.filter((part) => part.kind === "paragraph").map((part) => part.text);
const codes = (text: DisclosureText) => text.notices.map(({ code }) => code);
const textOf = (options: DisclosureOptions, document = documentOf(invented)) => planDisclosure(document, options).text;

describe("the parts", () => {
  it("stand in order with the typed texts", () => {
    const text = textOf({ texts: { overall: "总体甲。\n\n总体乙。", subgoals: "分项。", safeguards: "保障。", specialFunds: "none" } });
    expect(text.title).toBe("云桥区城市管理局2031年度预算绩效目标公开文本");
    expect(headings(text)).toEqual(["第一部分  部门整体绩效目标", "一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施", "第二部分  专项资金绩效目标", "第三部分  预算项目绩效目标"]);
    expect(paragraphs(text)).toEqual(["总体甲。", "总体乙。", "分项。", "保障。", "我部门2031年无专项资金预算，特此说明。"]);
    expect(text.notices).toEqual([]);
  });

  it("are numbered without gaps where some are empty, and the missing ones are named", () => {
    const text = textOf({ texts: { safeguards: "保障。", specialFunds: "omit" } });
    expect(headings(text)).toEqual(["第一部分  部门整体绩效目标", "一、工作保障措施", "第二部分  预算项目绩效目标"]);
    expect(codes(text)).toEqual(["overall-missing", "subgoals-missing"]);
  });

  it("say that the sentence on special funds was nobody's word", () => {
    expect(codes(textOf({ year: null }))).toContain("no-special-funds-assumed");
    expect(paragraphs(textOf({ year: null }))).toEqual(["我部门无专项资金预算，特此说明。"]);
  });

  it("claim no lack of special funds where a table is one", () => {
    const special = { ...invented, layout: "hebei-2023" as const, extras: { nameLabel: field("专项资金名称") } };
    const text = textOf({}, documentOf(special));
    expect(headings(text)).toEqual(["第一部分  专项资金和预算项目绩效目标"]);
    expect(paragraphs(text)).toEqual([]);
  });

  it("take their texts from a document that was read", () => {
    const narrative = [[1, "第一部分 部门整体绩效目标"], [2, "一、总体绩效目标"], [0, "读到的总体目标。"], [2, "二、分项绩效目标"], [3, "（一）第一项"], [0, "读到的分项。"], [1, "第二部分 预算项目"]] as const;
    const document = { ...documentOf(invented), narrative: narrative.map(([heading, text]) => ({ heading, text: field(text) })) };
    expect(paragraphs(textOf({ texts: { specialFunds: "omit" } }, document))).toEqual(["读到的总体目标。", "（一）第一项", "读到的分项。"]);
  });
});

describe("the list of open findings", () => {
  const openFindings = [{ level: "error", project: "智慧公厕维护经费", place: "表!F12", sentence: "指标值为空。" }, { level: "warning", project: "智慧公厕维护经费", place: "表!G3", sentence: "依据不具体。" }] as const;
  const plan = planDisclosure(documentOf(invented), { openFindings });

  it("stands on a sheet of its own in front of the contents, with its counts", () => {
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual(["公开前核查清单", "目录", "绩效目标公开表"]);
    const texts = plan.sheets[0]?.cells.map((cell) => cell.value);
    expect(texts).toContain("仍有 2 项未处理：错误 1 项，警告 1 项，提示 0 项。本页供内部核对，公开时请去掉。");
    expect(texts).toContain("指标值为空。");
  });

  it("leaves the page numbers of the contents as they are without it", () => {
    const contents = ({ sheets }: ReturnType<typeof planDisclosure>) => sheets.find((sheet) => sheet.kind === "contents");
    const page = (sheet: ReturnType<typeof contents>) => sheet?.cells.filter((cell) => cell.row === 3).at(-1)?.value;
    expect(page(contents(plan))).toBe("2");
    expect(contents(plan)?.print.firstPage).toBe(1);
    expect(page(contents(planDisclosure(documentOf(invented))))).toBe("2");
  });
});

describe("counts in 项目说明", () => {
  const rows = [indicator("产出指标", "数量指标", "甲", "1个"), indicator("产出指标", "质量指标", "乙", "2个"), indicator("满意度指标", "服务对象满意度指标", "丙", "≥90%")];
  const written = (explanation: string, counts: "as-read" | "from-table") => {
    const project = { ...invented, layout: "split" as const, indicators: rows, explanation: field(explanation) };
    const cells = planDisclosure(documentOf(project), { explanationCounts: counts }).sheets[1]?.cells ?? [];
    return cells.find((cell) => String(cell.value).includes("设置"))?.value;
  };

  it("stay as read unless asked for", () => {
    expect(written("项目说明：设置1个产出指标、1个满意度指标。", "as-read")).toBe("项目说明：设置1个产出指标、1个满意度指标。");
  });

  it("are written from the table where a class is stated once", () => {
    expect(written("项目说明：对应目标1设置1个产出指标；对应目标2设置 两 个满意度指标。", "from-table")).toBe("项目说明：对应目标1设置2个产出指标；对应目标2设置 一 个满意度指标。");
  });

  it("are left alone where a class is divided over goals", () => {
    expect(written("项目说明：对应目标1设置1个产出指标；对应目标2设置2个产出指标。", "from-table")).toBe("项目说明：对应目标1设置1个产出指标；对应目标2设置2个产出指标。");
  });

  it("are stated in a sentence where there is no explanation", () => {
    expect(written("", "from-table")).toBe("项目说明：本项目共设置3个绩效指标，其中2个产出指标、1个满意度指标。");
  });
});
