/** The sheet for the document's texts: what is typed comes back and goes into the document. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDisclosure, planImport, planTextsSheet, readGuidedTexts, type GuidedTexts } from "../../src/disclosure";
import { publicationCheck } from "../../src/reports";
import { checkDocument, DEFAULT_SETTINGS } from "../../src/rules";
import { readDocument } from "../../src/reading";
import { documentOf, field, invented } from "./invented";
import { snapshotOfPlans } from "./snapshot-of-plan";

const text = fc.array(fc.constantFrom("保障", "云桥区", "=1+1", "\n", "，", "2031年", "“全覆盖”", "（一）", " "), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join("").trim()).filter((one) => one !== "" && one !== "none" && one !== "omit");
const texts: fc.Arbitrary<GuidedTexts> = fc.record({
  departmentName: text, overall: text, subgoals: text, safeguards: text, specialFunds: fc.oneof(text, fc.constantFrom("none", "omit")),
}, { requiredKeys: [] });

describe("the sheet of texts", () => {
  it("gives back whatever was typed, and nothing for blank cells", () => {
    fc.assert(fc.property(texts, (typed) => {
      expect(readGuidedTexts(snapshotOfPlans([planTextsSheet(typed)]))).toEqual(typed);
    }));
    expect(readGuidedTexts(snapshotOfPlans([]))).toBeNull();
  });

  it("is no table and nothing unread beside the workbook's own", () => {
    const source = documentOf(invented);
    const again = readDocument(snapshotOfPlans([...planImport(source), planTextsSheet({ overall: "按时完成全年预算任务。" })]));
    expect(again.projects.length).toBe(1);
    expect(again.unread.filter(({ reason }) => reason !== "own-sheet")).toEqual([]);
    expect(again.narrative).toEqual([]);
  });

  it("never says that there are no special funds where the user said there are", () => {
    const plan = planTextsSheet({ specialFunds: "下达农机补贴。" });
    const emptied = { ...plan, cells: plan.cells.map((cell) => (cell.value === "下达农机补贴。" ? { ...cell, value: null } : cell)) };
    const typed = readGuidedTexts(snapshotOfPlans([emptied]));
    expect(JSON.stringify(planDisclosure(documentOf(invented), { texts: typed ?? {} }).text)).not.toContain("特此说明");
  });

  it("takes the texts of an imported document along, and they stand in the document again", () => {
    const paragraph = (heading: number, content: string) => ({ heading, text: field(content) });
    const source = {
      ...documentOf(invented),
      narrative: [paragraph(1, "第一部分 部门整体绩效目标"), paragraph(2, "一、总体绩效目标"), paragraph(0, "守护碧水。"), paragraph(0, "服务群众。"), paragraph(2, "二、分项绩效目标"), paragraph(0, "公厕全部达标。")],
    };
    const sheets = snapshotOfPlans(planImport(source));
    expect(readGuidedTexts(sheets)).toEqual({ overall: "守护碧水。\n服务群众。", subgoals: "公厕全部达标。" });
    const written = planDisclosure(readDocument(sheets), { texts: readGuidedTexts(sheets) ?? {} }).text;
    expect(written.parts).toEqual(planDisclosure(source).text.parts);
  });
});

describe("counts in 项目说明", () => {
  it("that cannot be written from the table are named for a person", () => {
    const explanation = field("项目说明：目标1设置4个产出指标，目标2设置3个产出指标、1个效益指标。");
    const document = documentOf({ ...invented, layout: "split", explanation });
    const plan = planDisclosure(document, { explanationCounts: "from-table" });
    expect(plan.unclearCounts).toEqual([{ project: 0, classes: ["产出指标"] }]);
    const sentences = publicationCheck(document, checkDocument(document, DEFAULT_SETTINGS), plan).issues.filter(({ kind }) => kind === "counts-unclear").map(({ sentence }) => sentence.zh);
    expect(sentences).toEqual([expect.stringContaining("产出指标")]);
    expect(planDisclosure(document).unclearCounts).toEqual([]);
  });
});
