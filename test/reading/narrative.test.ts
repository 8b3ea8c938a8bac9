/** Running text in sheets of its own. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import { sheetOf, workbookOf } from "./sheets";

describe("a sheet of running text", () => {
  it("gives paragraphs with the levels of their headings", () => {
    const document = readDocument(workbookOf(sheetOf([["第一部分 部门整体绩效目标"], ["一、总体绩效目标"], ["改善县内水环境。"], [], ["（一）工作保障措施"]])));
    expect(document.narrative.map((paragraph) => [paragraph.heading, paragraph.text.text, paragraph.text.cell?.row])).toEqual([
      [1, "第一部分 部门整体绩效目标", 0], [2, "一、总体绩效目标", 1], [0, "改善县内水环境。", 2], [3, "（一）工作保障措施", 4],
    ]);
    expect(document.unread).toEqual([]);
  });

  it("is told from instructions and from tables of figures", () => {
    const document = readDocument(workbookOf(sheetOf([["填报说明"], ["一、绩效目标按项目填写。"]]), sheetOf([["预算", "数"], ["甲", 1]], { name: "数" })));
    expect(document.narrative).toEqual([]);
    expect(document.unread.map((range) => range.reason)).toEqual(["instructions", "no-header"]);
  });
});
