/** The sample workbooks: what they hold, and their bytes. */
import { planFiguresSheet } from "../../src/disclosure";
import { applyEdits, newWorkbook, OoxmlPackage } from "../../src/ooxml";
import { OWN_SHEET_NAME, legalSheetName, type SheetPlan } from "../../src/workbook";
import { agriculture } from "./agriculture";
import { EVERY_RULE_YEAR, everyRuleSheets } from "./every-rule";
import { culture } from "./culture";
import { education } from "./education";
import { centralForm, hebei2023Form, hebeiForm, splitForm, type FormLayout } from "./forms";
import { health } from "./health";
import { notes } from "./notes";
import { ledgerSheet } from "./ledger";
import { parks } from "./parks";
import { parksFigures } from "./parks-figures";
import type { Sample } from "./sample";
import { sheetBuilder } from "./sheet-builder";
import { veterans } from "./veterans";


interface SampleBook extends Sample {
  readonly sheets: () => readonly SheetPlan[];
}

/** Made from the rules' own examples: every rule broken once and kept once. */
export const everyRule = {
  file: "every-rule-2026.xlsx", title: "每条规则一例（2026 年）", budgetYear: EVERY_RULE_YEAR,
  description: "按规则分类的工作表，每条规则一组有问题的表、一组没有问题的表，项目名称多为规则名称。",
  english: { title: "One example per rule (2026)", description: "Sheets by rule family: for each rule a table with the problem and one without it." },
  sheets: everyRuleSheets,
};

export const samples: readonly SampleBook[] = [
  {
    file: "agriculture-2026.xlsx", title: "农业农村局 2026 年项目台账", form: "ledger", layout: "hebei", budgetYear: 2026, projects: agriculture,
    description: "32 个项目，一行一个指标，项目单元格合并；常见的问题各有一处。",
    english: { title: "Agriculture bureau 2026, project ledger", description: "32 projects, one indicator per row, merged project cells; one of each common problem." },
    sheets: () => [ledgerSheet("绩效目标台账", agriculture, {
      title: "2026年度预算项目绩效目标汇总表", planLabel: "资金支出计划（%）", projectCells: "merged", headerRows: 1,
    })],
  },
  {
    file: "education-2026.xlsx", title: "教育局 2026 年绩效目标表", form: "stack", layout: "hebei", budgetYear: 2026, projects: education,
    description: "8 张绩效目标表上下排在一个工作表里。",
    english: { title: "Education bureau 2026, target tables", description: "8 performance-target tables one below the other on a single sheet." },
    sheets: () => [stacked("2026年绩效目标表", education, hebeiForm)],
  },
  {
    file: "health-2020.xlsx", title: "卫生健康局 2020 年绩效目标表", form: "sheets", layout: "split", budgetYear: null, projects: health,
    description: "一个项目一个工作表，指标值拆成符号、值、单位三列，表后有项目说明。",
    english: { title: "Health bureau 2020, target tables", description: "One sheet per project; operator, number and unit in separate columns; a project explanation below each table." },
    sheets: () => oneEach(health, splitForm),
  },
  {
    file: "culture-2026.xlsx", title: "文化和旅游局 2026 年绩效目标表", form: "sheets", layout: "central", budgetYear: 2026, projects: culture,
    description: "财政部格式的项目支出绩效目标表，带分值权重。",
    english: { title: "Culture and tourism bureau 2026, target tables", description: "Project target tables in the Ministry of Finance form, with weights." },
    sheets: () => oneEach(culture, centralForm),
  },
  {
    file: "parks-2023.xlsx", title: "青岚工业园区 2023 年重点项目绩效目标", form: "stack", layout: "hebei-2023", budgetYear: 2023, projects: parks,
    description: "政府层面随预算说明公开的表，没有项目编码；附填好的数字填报表，可以生成预算公开说明。",
    english: { title: "Qinglan industrial park 2023, key projects", description: "Tables disclosed with a government's budget note, without project codes, and the filled-in figures of the note." },
    sheets: () => [stacked("2023年重点项目绩效目标", parks, hebei2023Form), planFiguresSheet(parksFigures)],
  },
  {
    file: "veterans-2026.xlsx", title: "退役军人事务局 2026 年项目台账", form: "ledger", layout: "hebei", budgetYear: 2026, projects: veterans,
    description: "3 个项目，没有问题，可以公开；表头两行，项目单元格逐行重复。",
    english: { title: "Veterans affairs bureau 2026, project ledger", description: "3 projects without problems, ready to publish; a header of two rows, project cells repeated." },
    sheets: () => [ledgerSheet("2026年台账", veterans, {
      title: "2026年度预算项目绩效目标台账", planLabel: "资金支出计划（%）", projectCells: "repeated", headerRows: 2,
    })],
  },
];

export { notes };

/** The workbook as a file. Its sheets are an office's, not ours: the hidden name of our own sheets is taken off all but a sheet of figures. */
export async function sampleBytes(sample: Pick<SampleBook, "file" | "sheets">): Promise<Uint8Array> {
  const pkg = OoxmlPackage.open(newWorkbook());
  const { refused } = await applyEdits(pkg, sample.sheets().map((plan) => ({ kind: "put-sheet", plan, replace: false })));
  if (refused[0]) throw new Error(`${sample.file}: ${refused[0].refusal.code}`);
  const part = "xl/workbook.xml";
  const own = new RegExp(`<definedName name="${OWN_SHEET_NAME}"[^>]*>(?!(?:="|=&quot;|"|&quot;)figures)[^<]*</definedName>`, "g");
  pkg.setText(part, pkg.text(part).replace(own, "").replace("<definedNames></definedNames>", ""));
  return pkg.save();
}

/** What the workbench reads to offer the samples. */
export function sampleList(): readonly object[] {
  return [...samples, ...notes, everyRule].map(({ file, title, description, english, budgetYear }) => ({ file, title, description, english, budgetYear }));
}

function stacked(name: string, projects: Sample["projects"], form: FormLayout): SheetPlan {
  const builder = sheetBuilder();
  let row = 0;
  projects.forEach((project, index) => {
    row = form.write(builder, project, index + 1, row) + 2;
  });
  return builder.sheet(name, form.widths);
}

function oneEach(projects: Sample["projects"], form: FormLayout): readonly SheetPlan[] {
  const names: string[] = [];
  return projects.map((project, index) => {
    const builder = sheetBuilder();
    form.write(builder, project, index + 1, 0);
    names.push(legalSheetName(`${String(index + 1)}.${project.name}`, names));
    return builder.sheet(names.at(-1) ?? "", form.widths);
  });
}
