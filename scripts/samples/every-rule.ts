/**
 * A workbook that shows every rule at work: for each rule a project that breaks it and one that keeps it, made from the rule's
 * own examples and named after the rule. What an example leaves open is given a name and a code of its own, so that projects differ.
 */
import { exampleDocument } from "../../src/rules/example";
import type { Example, ExampleProject } from "../../src/rules/engine/example-document";
import { DEFAULT_SETTINGS, checkDocument, ruleFamilies, type AnyRule } from "../../src/rules";
import type { DisclosureDocument, Project } from "../../src/model";
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

/** A project of the workbook: which rule it shows, and whether it breaks or keeps it. */
interface ShownProject {
  readonly rule: string;
  readonly bad: boolean;
  readonly layout: Project["layout"];
  readonly project: SampleProject;
}

/** One sheet a family and layout; forms one under another, the broken one before the good one. */
export function everyRuleSheets(): readonly SheetPlan[] {
  return sheetContents().map(({ name, form, projects }) => sheetOf(name, projects.map(({ project }) => project), form));
}

/** The same projects in the order in which the workbook holds them. */
export function everyRuleProjects(): readonly ShownProject[] {
  return sheetContents().flatMap(({ projects }) => projects);
}

function sheetContents(): readonly { readonly name: string; readonly form: FormLayout; readonly projects: readonly ShownProject[] }[] {
  let serial = 5000;
  return ruleFamilies.flatMap((family) => {
    const projects = family.rules.flatMap((rule) => shown(rule).flatMap((example) => sampleProjects(rule, example, () => serial++)));
    return FORMS.flatMap(({ layouts, form, name }) => {
      const here = projects.filter(({ layout }) => layouts.includes(layout));
      return here.length === 0 ? [] : [{ name: `${String(EVERY_RULE_YEAR)}年${family.title.zh}${name}`, form, projects: here }];
    });
  });
}

const FORMS: readonly { readonly layouts: readonly Project["layout"][]; readonly form: FormLayout; readonly name: string }[] = [
  { layouts: ["hebei", "hebei-2023"], form: hebeiForm, name: "" },
  { layouts: ["split"], form: splitForm, name: "（拆分）" },
  { layouts: ["central"], form: centralForm, name: "（中央）" },
];

/** The first bad example in which no other rule's finding silences this one, and the first good one that stays good beside it. */
function shown({ id, examples }: AnyRule): readonly Example<string>[] {
  const bad = examples.find((example) => example.finds !== undefined && breaks(id, exampleDocument(example.document), 0));
  const good = examples.find((example) => example.finds === undefined && !breaks(id, ...beside(bad, example)));
  return [bad, good].flatMap((example) => (example ? [example] : []));
}

/** Whether the rule finds something in the document's projects from this one on. */
function breaks(id: string, document: DisclosureDocument, from: number): boolean {
  return checkDocument(document, DEFAULT_SETTINGS).findings.some(({ rule, project }) => rule === id && (project?.index ?? from) >= from);
}

/** Rules that compare projects see both examples in one workbook. */
function beside(bad: Example<string> | undefined, good: Example<string>): readonly [DisclosureDocument, number] {
  const before = bad ? exampleDocument(bad.document).projects : [];
  const document = exampleDocument({ ...good.document, projects: marked(good.document.projects ?? [{}]) });
  return [{ ...document, projects: [...before, ...document.projects] }, before.length];
}

const GOOD = "（没有问题）";
const BAD = "（有问题）";

/** Where an example speaks of names, all its names are marked as good: they stay equal or different among themselves, and differ from the bad ones'. */
function marked(projects: readonly ExampleProject[]): readonly ExampleProject[] {
  if (!keepsNames(projects)) return projects;
  const names = exampleDocument({ projects }).projects.map(({ name }) => name.text);
  return projects.map((project, index) => ({ ...project, name: `${names[index] ?? ""}${GOOD}` }));
}

function keepsNames(projects: readonly ExampleProject[]): boolean {
  return projects.some(({ name }) => name !== undefined);
}

function sampleProjects(rule: AnyRule, { document, finds }: Example<string>, nextSerial: () => number): readonly ShownProject[] {
  const bad = finds !== undefined;
  const written = document.projects ?? [{}];
  // An example that speaks of names or codes keeps those of all its projects: they may be meant to be the same.
  const keepsCodes = written.some(({ code }) => code !== undefined);
  const head = `${headOf(rule)}${bad ? BAD : GOOD}`;
  return exampleDocument({ ...document, projects: bad ? written : marked(written) }).projects.map((project, index) => {
    const texts = textsOf(project);
    const name = keepsNames(written) ? texts.name : `${head}${index === 0 ? "" : String(index + 1)}`;
    const layout = texts.indicators.some(({ weight }) => weight !== undefined) ? "central" : project.layout;
    return { rule: rule.id, bad, layout, project: { ...texts, name, code: keepsCodes ? texts.code ?? "" : projectCode(nextSerial()) } };
  });
}

/** The rule's title, or its id where the title itself holds what the rule looks for. */
function headOf({ id, title }: AnyRule): string {
  return breaks(id, exampleDocument({ projects: [{ name: title.zh }] }), 0) ? id : title.zh;
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
