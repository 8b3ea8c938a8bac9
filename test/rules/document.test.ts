/** The rules about the document's text as a family: silent where there is no text, once a document where there is, at the level of the settings. */
import { describe, expect, it } from "vitest";
import { checkDocument, DEFAULT_SETTINGS, ruleFamilies } from "../../src/rules";
import { exampleDocument } from "../../src/rules/example";

const documentRules = ruleFamilies.find(({ id }) => id === "document")?.rules ?? [];
// Residue of a conversion may stand in a table too.
const aboutText = documentRules.map(({ id }) => id).filter((id) => id !== "disc-export-residue");

describe("rules about the document's text", () => {
  it.each(["auto", "department", "government"] as const)("are not applicable to tables alone (%s)", (level) => {
    const { outcomes } = checkDocument(exampleDocument({ projects: [{}, {}] }), { ...DEFAULT_SETTINGS, level });
    expect(outcomes.filter(({ rule, status }) => aboutText.includes(rule) && status !== "not-applicable")).toEqual([]);
  });

  it.each(documentRules.flatMap((rule) => rule.examples.flatMap((example) => (example.finds ? [[rule.id, example.says, example] as const] : []))))("%s speaks once: %s", (id, _says, { document, settings }) => {
    const twice = { ...document, narrative: [...(document.narrative ?? []), ...(document.narrative ?? [])] };
    const found = checkDocument(exampleDocument(twice), { ...DEFAULT_SETTINGS, ...(settings?.level ? { level: settings.level } : {}) }).findings.filter(({ rule }) => rule === id);
    expect(found.length).toBeLessThanOrEqual(1);
  });

  it("about a part that must be there are not applied to one note of several, unless the settings say whose it is", () => {
    const document = exampleDocument({ narrative: [["云湖区2026年“三公”经费预算情况说明", 0], ["2026年“三公”经费预算14万元，其中：因公出国（境）费0万元，公务用车购置费0万元，公务用车运行维护费8万元，公务接待费6万元。", 0]] });
    const found = (level: "auto" | "department"): readonly string[] => checkDocument(document, { ...DEFAULT_SETTINGS, level }).findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("disc-"));
    expect(found("auto")).toEqual([]);
    expect(found("department")).toContain("disc-procurement-missing");
  });

  it("about a part that must be there are not applied to accounts of what was spent", () => {
    const document = exampleDocument({ narrative: [["云湖区文化馆2025年度部门决算公开", 0], ["一、部门职责", 2], ["负责公共图书服务。", 0], ["二、收支情况", 2], ["2025年部门预算收支平衡。", 0], ["三、“三公”经费", 2], ["厉行节约。", 0], ["四、预算绩效", 2], ["全部评价。", 0]] });
    expect(checkDocument(document, { ...DEFAULT_SETTINGS, budgetYear: 2025 }).findings.filter(({ rule }) => rule.endsWith("-missing") && rule.startsWith("disc-"))).toEqual([]);
  });
});
