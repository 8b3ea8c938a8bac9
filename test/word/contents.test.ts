/** The contents of the Word document: every heading and table once, in order, each with a link to its own bookmark, whatever was left out. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { planDisclosure, type DisclosureOptions, type DisclosureText } from "../../src/disclosure";
import type { DepartmentTargets, DisclosureDocument } from "../../src/model";
import { writeDocx } from "../../src/word";
import { documentOf, field, indicator, invented } from "../disclosure/invented";
import { inventedFigures } from "../disclosure/invented-figures";

const other = { ...invented, name: field("路灯电费"), code: field("99990131P00001110002B") };
const department: DepartmentTargets = { sheet: "部门", moneyUnit: "万元", name: field("云桥区城市管理局"), objectives: [field("目标甲：提升市容环境质量。")], tasks: [], indicators: [indicator("产出指标", "数量指标", "清扫里程", "≥120公里")] };
const source: DisclosureDocument = { ...documentOf(invented, other), departments: [department] };
const none: DisclosureDocument = { ...source, projects: [] };
const TEXTS = { overall: "总体甲。\n总体乙。", subgoals: "（一）市容管理\n绩效指标：120公里。", safeguards: "保障。", specialFunds: "none" } as const;

interface Contents {
  readonly entries: readonly { readonly text: string; readonly anchor: string; readonly field: string }[];
  /** Text of each bookmark's paragraph, in the order of the document. */
  readonly bookmarks: ReadonlyMap<string, string>;
}

async function contentsOf(text: DisclosureText): Promise<Contents> {
  const xml = strFromU8(unzipSync(await writeDocx(text))["word/document.xml"] ?? new Uint8Array());
  const textOf = (part: string) => [...part.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, content]) => content).join("");
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
  const entries = paragraphs.flatMap((paragraph) => {
    const [, anchor = "", inside = ""] = /<w:hyperlink [^>]*w:anchor="([^"]*)"[^>]*>(.*?)<\/w:hyperlink>/s.exec(paragraph) ?? [];
    const target = /PAGEREF (\S+)/.exec(inside)?.[1] ?? "";
    return anchor === "" ? [] : [{ text: textOf(inside.replace(/<w:fldSimple.*<\/w:fldSimple>/s, "")), anchor, field: target }];
  });
  const bookmarks = new Map(paragraphs.flatMap((paragraph) => [...paragraph.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name = ""]) => [name, textOf(paragraph)] as const)));
  return { entries, bookmarks };
}

/** What the document is made of, in order: headings and tables. */
const namesOf = (text: DisclosureText) => text.parts.flatMap((part) => (part.kind === "paragraph" ? [] : [part.kind === "table" ? part.title : part.text]));

const CASES: readonly (readonly [string, DisclosureDocument, DisclosureOptions, readonly string[]])[] = [
  ["a department's with everything", source, { texts: TEXTS }, ["第一部分  部门整体绩效目标", "一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施", "四、部门整体绩效指标", "云桥区城市管理局部门整体绩效目标表", "第二部分  专项资金绩效目标", "第三部分  预算项目绩效目标", "1.智慧公厕维护经费绩效目标表", "2.路灯电费绩效目标表"]],
  ["a section left out", source, { texts: { ...TEXTS, subgoals: "" } }, ["第一部分  部门整体绩效目标", "一、总体绩效目标", "二、工作保障措施", "三、部门整体绩效指标", "云桥区城市管理局部门整体绩效目标表", "第二部分  专项资金绩效目标", "第三部分  预算项目绩效目标", "1.智慧公厕维护经费绩效目标表", "2.路灯电费绩效目标表"]],
  ["a part left out", source, { texts: { specialFunds: "omit" }, layout: "hebei" }, ["第一部分  部门整体绩效目标", "一、部门整体绩效指标", "云桥区城市管理局部门整体绩效目标表", "第二部分  预算项目绩效目标", "1.智慧公厕维护经费绩效目标表", "2.路灯电费绩效目标表"]],
  ["a table left out", source, { texts: { specialFunds: "omit" }, leaveOut: [0] }, ["第一部分  部门整体绩效目标", "一、部门整体绩效指标", "云桥区城市管理局部门整体绩效目标表", "第二部分  预算项目绩效目标", "1.路灯电费绩效目标表"]],
  ["all tables left out", source, { texts: TEXTS, leaveOut: [0, 1] }, ["第一部分  部门整体绩效目标", "一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施", "四、部门整体绩效指标", "云桥区城市管理局部门整体绩效目标表", "第二部分  专项资金绩效目标"]],
  ["no project at all", none, { texts: { specialFunds: "none" } }, ["第一部分  部门整体绩效目标", "一、部门整体绩效指标", "云桥区城市管理局部门整体绩效目标表", "第二部分  专项资金绩效目标", "第三部分  预算项目绩效目标"]],
  ["the list of open findings in front", documentOf(invented), { texts: { specialFunds: "omit" }, openFindings: [{ level: "error", project: "", place: "表!A1", sentence: "指标值为空。" }] }, ["第一部分  预算项目绩效目标", "1.智慧公厕维护经费绩效目标表"]],
  ["a government's", documentOf(invented, other), { figures: inventedFigures() }, ["一、“三公”经费情况", "二、政府债务情况", "三、转移支付情况", "四、预算绩效情况", "（一）预算绩效工作情况", "（二）重大政策和重点项目绩效目标", "1.智慧公厕维护经费绩效目标表", "2.路灯电费绩效目标表", "五、政府采购情况", "六、其他需要说明的情况"]],
];

describe("the contents of the Word document", () => {
  it.each(CASES)("%s: lists every part in order, linked to its own bookmark", async (_, document, options, names) => {
    const { text } = planDisclosure(document, options);
    expect(namesOf(text)).toEqual(names);
    const { entries, bookmarks } = await contentsOf(text);
    expect(entries.map((entry) => entry.text)).toEqual(names);
    expect(entries.map(({ anchor }) => bookmarks.get(anchor))).toEqual(names);
    expect(entries.map(({ field: target }) => target)).toEqual(entries.map(({ anchor }) => anchor));
    expect([...bookmarks.keys()]).toEqual(entries.map(({ anchor }) => anchor));
  });

  it.each(CASES)("%s: the document begins on a page of its own", async (_, document, options) => {
    const xml = strFromU8(unzipSync(await writeDocx(planDisclosure(document, options).text))["word/document.xml"] ?? new Uint8Array());
    const first = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph).find((paragraph) => paragraph.includes("<w:bookmarkStart"));
    expect(first).toContain("<w:pageBreakBefore/>");
  });

  it("says that there are no projects only where none was read", () => {
    const said = (document: DisclosureDocument, options: DisclosureOptions) => planDisclosure(document, options).text;
    expect(JSON.stringify(said(none, {}).parts)).toContain("我部门2031年无预算项目，特此说明。");
    expect(said(none, {}).notices.map(({ code }) => code)).toContain("no-projects-assumed");
    for (const text of [said(source, { leaveOut: [0, 1] }), said(source, { layout: "department" })]) {
      expect(JSON.stringify(text.parts)).not.toContain("无预算项目");
      expect(text.notices.map(({ code }) => code)).toContain("no-tables");
    }
  });
});
