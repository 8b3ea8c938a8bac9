/** A written .docx, read again, gives the model it was made from. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { openFileHost } from "../../src/hosts/file";
import type { DisclosureDocument } from "../../src/model";
import { readDocument } from "../../src/reading";
import { readDocx, writeDocx } from "../../src/word";
import { corpusNames, hasCorpus, sharedBytes } from "../corpus";
import { anyProject } from "../disclosure/any-project";
import { expectSameProjects } from "../disclosure/contract-fields";
import { documentOf, field, indicator, invented } from "../disclosure/invented";

const LAYOUTS = ["as-read", "hebei", "hebei-2023", "split", "central"] as const;

async function expectBack(source: DisclosureDocument, layout: (typeof LAYOUTS)[number]): Promise<void> {
  const plan = planDisclosure(source, { layout, texts: { overall: "保障各项工作有序开展。", safeguards: "加强组织领导。\n落实责任。" } });
  const word = readDocx(await writeDocx(plan.text), "公开文本.docx");
  const again = readDocument(word.snapshot);
  expectSameProjects(source.projects, again.projects, plan.cannotHold, layout);
  if (layout !== "central") expect(again.projects.map(({ title }) => title.text)).toEqual(source.projects.map(({ name }, index) => `${index + 1}.${name.text}绩效目标表`));
  const texts = word.narrative.map((paragraph) => [paragraph.heading, paragraph.text.text]);
  expect(texts).toContainEqual([1, "第一部分  部门整体绩效目标"]);
  expect(texts).toContainEqual([2, "一、总体绩效目标"]);
  expect(texts).toContainEqual([0, "保障各项工作有序开展。"]);
  expect(texts.filter(([, text]) => String(text).includes("绩效目标表"))).toEqual([]);
}

describe("invented projects", () => {
  const awkward = {
    ...invented, name: field("第二个项目（含<特殊>&“字符”）"), useOfFunds: field("=1+1\n+第二行\n\n@第四行"), otherFunds: field("1,200"),
    objectives: [field("目标甲"), field("目标乙\n分两行")],
    indicators: Array.from({ length: 40 }, (_, index) => indicator(index < 30 ? "产出指标" : "效益指标", index < 30 ? "数量指标" : "社会效益指标", `第${index + 1}项`, index % 3 ? "≥95%" : "显著提升")),
  };
  it.each(LAYOUTS)("come back from layout %s", async (layout) => {
    await expectBack(documentOf(invented, awkward), layout);
  });

  it.each(LAYOUTS)("of any kind come back from layout %s", async (layout) => {
    await fc.assert(fc.asyncProperty(fc.array(anyProject, { minLength: 1, maxLength: 3 }), (projects) => expectBack(documentOf(...projects), layout)), { numRuns: 5 });
  });

  it("keep their whole text where a text is longer than a page", async () => {
    const long = "据实列明资金用途和支出标准，".repeat(2340);
    await expectBack(documentOf({ ...invented, useOfFunds: field(long) }), "hebei");
  });
});

describe.skipIf(!hasCorpus)("the corpus (left out where ../shared/corpus is missing)", () => {
  it.each(corpusNames)("%s comes back", async (name) => {
    const host = await openFileHost(sharedBytes("corpus", `${name}.xlsx`), `${name}.xlsx`);
    if (!host.ok) throw new Error(host.refusal.code);
    const read = await host.value.read();
    if (!read.ok) throw new Error(read.refusal.code);
    const source = readDocument(read.value);
    for (const layout of LAYOUTS) await expectBack(source, layout);
  });
});
