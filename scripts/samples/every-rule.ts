/**
 * A workbook that shows every rule at work: for each rule a project that breaks it and one that keeps it, made from the rule's
 * own examples and named after the rule. What an example leaves open is given a name and a code of its own, and each example
 * is of a unit of its own, so that projects of different examples are not compared with each other.
 */
import { exampleDocument } from "../../src/rules/example";
import type { Example } from "../../src/rules/engine/example-document";
import { DEFAULT_SETTINGS, checkDocument, ruleFamilies, type AnyRule } from "../../src/rules";
import type { DisclosureDocument, Project } from "../../src/model";
import type { SheetPlan } from "../../src/workbook";
import { centralForm, hebeiForm, splitForm, type FormLayout } from "./forms";
import { projectCode, type SampleProject } from "./sample";
import { sheetBuilder } from "./sheet-builder";

export const EVERY_RULE_YEAR = 2026;

/** Rules that no sample can show with the settings as they come, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  "struct-platform-required": "checks the columns that a setting names; the default names none",
  "disc-table-unit": "speaks only where a setting has switched off struct-unit-line-missing, which reports each table",
};

/** Rules about the text or the lists around the tables, of which a document has one: notes.ts shows them. */
export const SHOWN_BY_NOTES: readonly string[] = [
  ...(ruleFamilies.find(({ id }) => id === "document")?.rules ?? []).map(({ id }) => id).filter((id) => !Object.hasOwn(NOT_SHOWN, id)),
  "cross-list-vs-tables", "cross-total",
];

/** A project of the workbook: which rule it shows, and whether it breaks or keeps it. */
interface ShownProject {
  readonly rule: string;
  readonly bad: boolean;
  readonly layout: Project["layout"];
  readonly project: SampleProject;
}

/** A table whose header lacks names cannot stand among others: it is on a sheet of its own. Every other table keeps its rule. */
export const HEADERLESS = { rule: "struct-header-unrecognised", sheet: "表头无法识别", project: "表头无法识别（有问题）" } as const;

/** One sheet a family and layout; forms one under another, the broken one before the good one. */
export function everyRuleSheets(): readonly SheetPlan[] {
  return [...sheetContents().map(({ name, form, projects }) => sheetOf(name, projects.map(({ project }) => project), form)), headerlessSheet()];
}

/** The same projects in the order in which the workbook holds them. */
export function everyRuleProjects(): readonly ShownProject[] {
  return sheetContents().flatMap(({ projects }) => projects);
}

function sheetContents(): readonly { readonly name: string; readonly form: FormLayout; readonly projects: readonly ShownProject[] }[] {
  const serials = { project: 5000, unit: 206_001 };
  return ruleFamilies.flatMap((family) => {
    const projects = family.rules.filter(isShownByTables).flatMap((rule) => shown(rule).flatMap((example) => sampleProjects(rule, example, serials)));
    return FORMS.flatMap(({ layouts, form, name }) => {
      const here = projects.filter(({ layout }) => layouts.includes(layout));
      return here.length === 0 ? [] : [{ name: `${String(EVERY_RULE_YEAR)}年${family.title.zh}${name}`, form, projects: here }];
    });
  });
}

function isShownByTables({ id }: AnyRule): boolean {
  return id !== HEADERLESS.rule && !Object.hasOwn(NOT_SHOWN, id) && (id === "disc-export-residue" || !SHOWN_BY_NOTES.includes(id));
}

/** The form as it should be, with two words of its header blotted out. */
function headerlessSheet(): SheetPlan {
  const [project] = exampleDocument({}).projects.map(textsOf);
  if (!project) throw new Error("The faultless document has no project.");
  const plan = sheetOf(HEADERLESS.sheet, [{ ...project, name: HEADERLESS.project, code: projectCode(4999), unitCode: "206000" }], hebeiForm);
  return { ...plan, cells: plan.cells.map((cell) => (cell.value === "三级指标" || cell.value === "指标值" ? { ...cell, value: "内容" } : cell)) };
}

const FORMS: readonly { readonly layouts: readonly Project["layout"][]; readonly form: FormLayout; readonly name: string }[] = [
  { layouts: ["hebei", "hebei-2023"], form: hebeiForm, name: "" },
  { layouts: ["split"], form: splitForm, name: "（拆分）" },
  { layouts: ["central"], form: centralForm, name: "（中央）" },
];

/** The first bad example in which no other rule's finding silences this one, and the first good one that stays good beside it. */
function shown({ id, examples }: AnyRule): readonly Example<string>[] {
  const bad = examples.find((example) => example.finds !== undefined && breaks(id, exampleDocument(example.document), 0));
  const before = bad ? exampleDocument(bad.document).projects : [];
  const good = examples.find((example) => {
    if (example.finds !== undefined) return false;
    const document = exampleDocument(example.document);
    return !breaks(id, { ...document, projects: [...before, ...ofAnotherUnit(document.projects)] }, before.length);
  });
  return [bad, good].flatMap((example) => (example ? [example] : []));
}

/** Whether the rule finds something in the document's projects from this one on. */
function breaks(id: string, document: DisclosureDocument, from: number): boolean {
  return checkDocument(document, DEFAULT_SETTINGS).findings.some(({ rule, project }) => rule === id && (project?.index ?? from) >= from);
}

function ofAnotherUnit(projects: readonly Project[]): readonly Project[] {
  return projects.map((project) => ({ ...project, unitCode: { ...project.unitCode, text: `9${project.unitCode.text.slice(1)}` } }));
}

/** The next free numbers of projects and units. */
interface Serials {
  project: number;
  unit: number;
}

function sampleProjects(rule: AnyRule, { document, finds }: Example<string>, serials: Serials): readonly ShownProject[] {
  const bad = finds !== undefined;
  const written = document.projects ?? [{}];
  // An example that speaks of names or codes keeps those of all its projects: they may be meant to be the same.
  const keepsNames = written.some(({ name, title }) => name !== undefined || title !== undefined);
  const keepsCodes = written.some(({ code }) => code !== undefined);
  const head = `${headOf(rule)}${bad ? "（有问题）" : "（没有问题）"}`;
  const units = new Map<string, string>([["", ""]]);
  return exampleDocument(document).projects.map((project, index) => {
    const texts = textsOf(project);
    const unit = units.get(texts.unitCode ?? "") ?? String(serials.unit++);
    units.set(texts.unitCode ?? "", unit);
    const name = keepsNames ? texts.name : `${head}${index === 0 ? "" : String(index + 1)}`;
    const title = written[index]?.title ?? `${String(index + 1)}.${name}绩效目标表`;
    const layout = texts.indicators.some(({ weight }) => weight !== undefined) ? "central" : project.layout;
    const code = keepsCodes ? texts.code ?? "" : projectCode(serials.project++);
    // The form with split values has no place for the unit: its tables are numbered one after another.
    return { rule: rule.id, bad, layout, project: { ...texts, name, code, unitCode: unit, ...(layout === "split" ? {} : { title }) } };
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
