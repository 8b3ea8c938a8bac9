/**
 * A workbook that shows every rule at work: for each rule a project that breaks it and one that keeps it, made from the rule's
 * own examples and named after the rule. What an example leaves open is given a name and a code of its own, so that projects differ.
 */
import { exampleDocument } from "../../src/rules/example";
import type { Example } from "../../src/rules/engine/example-document";
import { DEFAULT_SETTINGS, checkDocument, ruleFamilies, type AnyRule } from "../../src/rules";
import type { Project } from "../../src/model";
import type { SheetPlan } from "../../src/workbook";
import { centralForm, hebeiForm, splitForm, type FormLayout } from "./forms";
import { projectCode, type SampleProject } from "./sample";
import { sheetBuilder } from "./sheet-builder";

export const EVERY_RULE_YEAR = 2026;

/** Rules that no row of a workbook can show, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  "struct-header-unrecognised": "speaks of a workbook in which no header is recognised",
  "struct-platform-required": "checks the columns that a setting names; the default names none",
};

/** One sheet a family and layout; forms one under another, the broken one before the good one. */
export function everyRuleSheets(): readonly SheetPlan[] {
  let serial = 5000;
  return ruleFamilies.flatMap((family) => {
    const projects = family.rules.flatMap((rule) => shown(rule).flatMap((example) => sampleProjects(rule, example, () => serial++)));
    return FORMS.flatMap(({ layouts, form, name }) => {
      const here = projects.filter(({ layout }) => layouts.includes(layout));
      return here.length === 0 ? [] : [sheetOf(`${String(EVERY_RULE_YEAR)}年${family.title.zh}${name}`, here.map(({ project }) => project), form)];
    });
  });
}

const FORMS: readonly { readonly layouts: readonly Project["layout"][]; readonly form: FormLayout; readonly name: string }[] = [
  { layouts: ["hebei", "hebei-2023"], form: hebeiForm, name: "" },
  { layouts: ["split"], form: splitForm, name: "（拆分）" },
  { layouts: ["central"], form: centralForm, name: "（中央）" },
];

/** The first bad example in which no other rule's finding silences this one, and the first good one. */
function shown({ id, examples }: AnyRule): readonly Example<string>[] {
  const heard = ({ document }: Example<string>): boolean => checkDocument(exampleDocument(document), DEFAULT_SETTINGS).findings.some(({ rule }) => rule === id);
  const bad = examples.find((example) => example.finds !== undefined && heard(example));
  const good = examples.find(({ finds }) => finds === undefined);
  return [bad, good].flatMap((example) => (example ? [example] : []));
}

function sampleProjects(rule: AnyRule, example: Example<string>, nextSerial: () => number): readonly { readonly layout: Project["layout"]; readonly project: SampleProject }[] {
  const written = example.document.projects ?? [{}];
  // An example that speaks of names or codes keeps those of all its projects: they may be meant to be the same.
  const keepsNames = written.some(({ name }) => name !== undefined);
  const keepsCodes = written.some(({ code }) => code !== undefined);
  return exampleDocument(example.document).projects.map((project, index) => {
    const texts = textsOf(project);
    const name = `${rule.title.zh}${example.finds ? "（有问题）" : "（没有问题）"}${index === 0 ? "" : String(index + 1)}`;
    const layout = texts.indicators.some(({ weight }) => weight !== undefined) ? "central" : project.layout;
    return { layout, project: { ...texts, name: keepsNames ? texts.name : name, code: keepsCodes ? texts.code ?? "" : projectCode(nextSerial()) } };
  });
}

/** The printed texts of a project of the model. */
function textsOf(project: Project): SampleProject {
  return {
    unitCode: project.unitCode.text, unitName: project.unitName.text, code: project.code.text, name: project.name.text,
    budget: project.budget.text, fiscalFunds: project.fiscalFunds.text, otherFunds: project.otherFunds.text, useOfFunds: project.useOfFunds.text,
    planLabel: project.spendingPlan?.label.text ?? "", plan: project.spendingPlan?.periods.map(({ amount }) => amount.text) ?? [],
    objectives: project.objectives.map(({ text }) => text), explanation: project.explanation.text,
    indicators: project.indicators.map(({ level1, level2, level3, description, value, split, basis, extras }) => ({
      level1: level1.text, level2: level2.text, level3: level3.text, description: description.text, basis: basis.text,
      value: split ? [split.symbol, split.number, split.unit].map(({ text }) => text).join(" ") : value.text,
      ...(extras.weight ? { weight: extras.weight.text } : {}),
    })),
    moneyUnit: project.extras.moneyUnit?.text ?? "",
    faults: [],
  };
}

function sheetOf(name: string, projects: readonly SampleProject[], form: FormLayout): SheetPlan {
  const builder = sheetBuilder();
  let row = 0;
  projects.forEach((project, index) => {
    row = form.write(builder, project, index + 1, row) + 2;
  });
  return builder.sheet(name, form.widths);
}
