/** The running text on a sheet: what is written is read back, stands in the contents, and holds to the rules. */
import { describe, expect, it } from "vitest";
import { planDisclosure, type DisclosureOptions } from "../../src/disclosure";
import { readDocument } from "../../src/reading";
import { checkDocument, DEFAULT_SETTINGS } from "../../src/rules";
import { documentOf, field, invented } from "./invented";
import { inventedFigures } from "./invented-figures";
import { snapshotOfPlans } from "./snapshot-of-plan";

const source = documentOf(invented, { ...invented, name: field("路灯电费"), code: field("99990131P00001110002B") });
const TEXTS = { overall: "按时完成全年任务，群众满意度达到90%以上。", subgoals: "（一）市容管理\n绩效指标：清扫保洁道路120公里。", safeguards: "完善制度建设。", specialFunds: "none" } as const;
const LEVELS: readonly (readonly ["government" | "department", DisclosureOptions])[] = [["government", { figures: inventedFigures() }], ["department", { texts: TEXTS }]];

describe.each(LEVELS)("the text of a %s's document on a sheet", (level, options) => {
  const plan = planDisclosure(source, { level, ...options });
  const read = readDocument(snapshotOfPlans(plan.sheets));

  it("is read back word for word, with its headings", () => {
    const written = plan.text.parts.flatMap((part) => (part.kind === "table" ? [] : [part.text]));
    const lines = read.narrative.map(({ text }) => text.text).filter((line) => !line.startsWith("（绩效目标表"));
    expect(lines).toEqual([plan.text.title, ...written]);
    expect(read.narrative.filter(({ heading }) => heading > 0).map(({ text }) => text.text)).toEqual(expect.arrayContaining(plan.text.parts.flatMap((part) => (part.kind === "heading" ? [part.text] : []))));
    expect(read.projects.map(({ name }) => name.text)).toEqual(source.projects.map(({ name }) => name.text));
    expect(read.unread.filter(({ sheet }) => sheet === "公开文本")).toEqual([]);
  });

  it("holds to the rules about published documents", () => {
    for (const setting of [level, "auto"] as const) {
      const { findings } = checkDocument(read, { ...DEFAULT_SETTINGS, budgetYear: 2031, level: setting });
      expect(findings.filter(({ rule }) => rule.startsWith("disc-")).map(({ rule, value }) => [setting, rule, value])).toEqual([]);
    }
  });

  it("stands in front of the tables, listed and linked with its page in the contents", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(["目录", "公开文本", "绩效目标公开表"]);
    const [contents] = plan.sheets;
    expect(contents?.links.map(({ row, targetSheet }) => [row, targetSheet])).toEqual([[3, "公开文本"], [4, "绩效目标公开表"], [4, "绩效目标公开表"], [5, "绩效目标公开表"], [5, "绩效目标公开表"]]);
    const textPages = (plan.sheets[1]?.print.breaksBefore.length ?? 0) + 1;
    const pages = [3, 4, 5].map((row) => contents?.cells.filter((cell) => cell.row === row).at(-1)?.value);
    expect(pages).toEqual(["2", String(2 + textPages), String(3 + textPages)]);
  });
});

it("without a text there is no such sheet", () => {
  expect(planDisclosure(source).sheets.map(({ name }) => name)).toEqual(["目录", "绩效目标公开表"]);
});

it("beside sources of the user's own the text is a result, and not read", () => {
  const written = snapshotOfPlans(planDisclosure(source, { texts: TEXTS }).sheets);
  const users = snapshotOfPlans(planDisclosure(source).sheets.slice(1)).sheets.map((sheet) => ({ ...sheet, name: "申报表", ownKind: null }));
  const read = readDocument({ ...written, sheets: [...users, ...written.sheets] });
  expect([read.projects.length, read.narrative]).toEqual([source.projects.length, []]);
});
