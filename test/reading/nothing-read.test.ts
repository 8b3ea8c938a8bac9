/** An empty table is told apart from a sheet that nobody could read. */
import { describe, expect, it } from "vitest";
import { planTemplate, planTextsSheet } from "../../src/disclosure";
import { nothingRead, readDocument } from "../../src/reading";
import type { CellScalar, SheetSnapshot } from "../../src/workbook";
import { snapshotOfPlans } from "../disclosure/snapshot-of-plan";
import { sheetOf, workbookOf } from "./sheets";

const HEAD = ["项目名称", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值"];
const ROW = ["河道清淤", "1.河道畅通。", "产出指标", "数量指标", "清淤长度", "≥3公里"];

const unknown: readonly (readonly CellScalar[])[] = [["采购清单", "数量"], ["打印纸", 12]];

function of(...sheets: readonly SheetSnapshot[]): ReturnType<typeof nothingRead> {
  const workbook = workbookOf(...sheets);
  return nothingRead(readDocument(workbook), workbook);
}

describe("nothing is filled in", () => {
  it.each(["hebei", "split", "central"] as const)("in the empty %s template, with and without its sheet of texts", (layout) => {
    for (const plans of [[planTemplate(layout, 2031)], [planTemplate(layout, null), planTextsSheet({ overall: "各项工作有序开展。" })]]) {
      const workbook = snapshotOfPlans(plans);
      expect(nothingRead(readDocument(workbook), workbook)).toBe("nothing-filled-in");
    }
  });

  it("in a ledger of the user's own that has a head and no rows", () => {
    expect(of(sheetOf([["2031年度预算项目绩效目标汇总表"], HEAD]))).toBe("nothing-filled-in");
  });
});

describe("nothing is recognised", () => {
  it.each([
    ["in an empty workbook", [sheetOf([])]],
    ["where no sheet is a table", [sheetOf(unknown)]],
    ["where a sheet beside an empty table could not be read", [sheetOf([HEAD]), sheetOf(unknown, { name: "清单" })]],
    ["where only sheets of our own hold anything", [sheetOf([HEAD, ROW], { ownKind: "findings" })]],
  ] as const)("%s", (_, sheets) => {
    expect(of(...sheets)).toBe("nothing-recognised");
  });
});

describe("the text of a disclosure", () => {
  const note = sheetOf([["关于云湖区2031年区级预算公开有关事项的说明"], ["一、“三公”经费情况"], ["2031年区级“三公”经费预算26万元。"]], { name: "说明" });

  it("is something to check", () => {
    expect(of(note)).toBeNull();
  });

  it("does not stand for a table that could not be read", () => {
    expect(of(note, sheetOf(unknown, { name: "清单" }))).toBe("nothing-recognised");
  });
});

it("a single filled row is something", () => {
  expect(of(sheetOf([HEAD, ROW]))).toBeNull();
});
