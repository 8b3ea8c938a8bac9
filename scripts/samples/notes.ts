/**
 * Whole disclosures: the text around the tables, the tables, the budget's own list. One faultless and one faulty of each of the
 * three kinds, so that every rule about the document has a text that breaks it and one that keeps it. 临溪县 does not exist.
 */
import type { SheetPlan } from "../../src/workbook";
import { hebeiForm } from "./forms";
import { listSheet, noteSheet, type ListedRow } from "./note-sheet";
import { project, projectCode, type SampleProject } from "./sample";
import { sheetBuilder } from "./sheet-builder";
import { veterans } from "./veterans";

export interface NoteBook {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly english: { readonly title: string; readonly description: string };
  readonly budgetYear: number;
  /** It breaks rules about the document, one after another; the others break none of them. */
  readonly faulty: boolean;
  readonly sheets: () => readonly SheetPlan[];
}

const YEAR = 2026;
const NOTE = "公开文本";
const TABLES = "2026年绩效目标表";
const LIST = "项目支出预算表";
const LIST_TITLE = "2026年部门项目支出预算表";
const VETERANS = ["228001", "临溪县退役军人事务局"] as const;
const FINANCE = ["219001", "临溪县财政局"] as const;

/** 万元 as in the list, in 元. */
function listed(projects: readonly SampleProject[]): readonly ListedRow[] {
  return projects.map(({ code = "", name, budget = "0", unitCode = "", unitName = "" }) => ({
    unit: [unitCode, unitName], category: "特定目标类", code, name, amount: Math.round(Number(budget) * 100) * 100,
  }));
}

const SALARIES: ListedRow = { unit: VETERANS, category: "人员类", code: projectCode(790), name: "在职人员工资", amount: 1_862_400 };

function sumOf(rows: readonly ListedRow[]): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}

function tablesSheet(projects: readonly SampleProject[]): SheetPlan {
  const builder = sheetBuilder();
  let row = 0;
  projects.forEach((one, index) => {
    row = hebeiForm.write(builder, one, index + 1, row) + 2;
  });
  return builder.sheet(TABLES, hebeiForm.widths);
}

const TARGETS_GOOD = `
  临溪县退役军人事务局2026年度预算绩效文本
  第一部分 部门整体绩效目标
  一、总体绩效目标
  2026年做好退役军人服务保障，培训140人，走访慰问200人次，群众满意度达到95%以上。
  二、分项绩效目标
  （一）就业创业
  绩效指标：培训退役军人140人，培训后就业率75%以上。
  （二）褒扬纪念
  绩效指标：维护烈士纪念设施3处，设施完好率98%以上。
  三、工作保障措施
  完善制度，加强支出管理和绩效监控。
  第二部分 专项资金绩效目标
  我部门2026年无专项资金预算，特此说明。
  第三部分 预算项目绩效目标
  本预算于2026年1月20日经临溪县人民代表大会批准。
  公开日期：2026年2月5日`;

/** No 专项资金, no 保障措施, no heading of the project tables, names without values, last year's title, a gap in the numbers, residue, too late. */
const TARGETS_FAULTY = `
  临溪县退役军人事务局2025年度预算绩效文本
  第一部分 部门整体绩效目标[bookmark: _Toc_1_1_0000000001]
  一、总体绩效目标
  2026年做好退役军人服务。
  三、分项绩效目标
  （一）就业创业
  绩效指标：培训人数、就业率。
  本预算于2026年1月20日经临溪县人民代表大会批准。
  公开日期：2026年3月25日`;

const DEPARTMENT_GOOD = `
  临溪县财政局2026年部门预算公开情况说明
  一、部门职责及机构设置
  我局负责全县财政收支、预算管理和政府债务管理。
  二、财政拨款收支情况
  2026年一般公共预算支出420万元，比上年增加12万元，主要原因是新增会计服务项目。
  三、“三公”经费预算情况
  2026年“三公”经费预算26万元，其中：因公出国（境）费3万元，公务用车购置及运行维护费17万元（公务用车购置费9万元，公务用车运行维护费8万元），公务接待费6万元。比上年增加9万元，主要原因是更新公务用车1辆。
  四、机关运行经费
  2026年机关运行经费安排41万元。
  五、政府采购预算情况
  2026年政府采购预算18万元，均为货物类。
  六、政府性基金预算情况
  我局2026年无政府性基金预算，特此说明。
  七、代管的政府债务还本付息情况
  2026年安排还本付息5200万元，其中：一般债券1900万元，专项债券3300万元。
  八、预算绩效情况
  对全部项目设置绩效目标。
  九、名词解释
  机关运行经费：指保障机关运转的公用经费。`;

/** Nothing on 机关运行经费, 采购, 绩效 or terms; the three public expenses in one sum, wrong and without a reason; an empty section. */
const DEPARTMENT_FAULTY = `
  临溪县财政局2026年部门预算公开情况说明
  一、部门职责及机构设置
  我局负责全县财政收支、预算管理和政府债务管理。
  二、财政拨款收支情况
  2026年一般公共预算支出与上年持平，主要是因为本年新增人员经费8万元。
  三、“三公”经费预算情况
  2026年“三公”经费预算28万元，其中：因公出国（境）费3万元，公务用车购置及运行维护费17万元，公务接待费6万元。比上年增加9万元。
  四、政府性基金预算情况
  五、国有资本经营预算情况
  我局2026年无国有资本经营预算，特此说明。
  六、代管的政府债务还本付息情况
  2026年安排还本付息5200万元，其中：一般债券1910万元，专项债券3290万元。`;

const GOVERNMENT_GOOD = `
  关于临溪县2026年县级预算公开有关事项的说明
  一、“三公”经费情况
  2026年县级“三公”经费预算240万元，其中：因公出国（境）费20万元，公务用车购置费30万元，公务用车运行维护费90万元，公务接待费100万元。与上年持平。
  二、政府债务情况
  2025年末政府债务余额5.2亿元，未超过限额。2026年安排还本付息5200万元，其中：本金1500万元，利息3700万元。
  三、转移支付情况
  2026年预计收到转移支付8600万元。
  四、政府采购情况
  2026年县级政府采购预算3200万元。
  五、预算绩效情况
  重大政策和重点项目绩效目标随预算公开。`;

/** Debt without what is outstanding, its parts do not add up; nothing on transfers; no tables. */
const GOVERNMENT_FAULTY = `
  关于临溪县2026年县级预算公开有关事项的说明
  一、“三公”经费情况
  2026年县级“三公”经费预算240万元，其中：因公出国（境）费20万元，公务用车购置费30万元，公务用车运行维护费90万元，公务接待费100万元。与上年持平。
  二、政府债务情况
  2026年安排还本付息5200万元，其中：本金1500万元，利息3600万元。
  三、政府采购情况
  2026年县级政府采购预算3200万元。
  四、预算绩效情况
  重大政策和重点项目绩效目标随预算公开。`;

const BONDS = project({
  unit: FINANCE, code: 731, name: "一般债券本息", money: ["1899.81", "1899.81", ""],
  use: "用于支付2026年到期的一般债券本金和利息。", plan: ["0", "40", "40", "100"],
  goals: ["1.按期足额支付2026年一般债券本息，不发生违约。"],
  rows: `
    数|支付债券期数|当年支付本息的一般债券期数|6期|地方政府债券还本付息计划
    质|足额支付率|足额支付的期数占应支付期数的比例|100%|地方政府债券还本付息计划
    时|资金拨付时间|每期本息在付款日前拨付的最短天数|≥2天|地方政府债券还本付息计划
    成|本息支付总额|当年支付的一般债券本金和利息总额|≤1899.81万元|地方政府债券还本付息计划
    社|债券违约期数|发生违约的债券期数|0期|债券付款凭证
    满|债券持有人满意度|对付款及时满意的受访持有人占比|≥95%|年度问卷调查`,
});

const SECRET = project({
  unit: VETERANS, code: 704, name: "专项服务", money: ["6.00", "6.00", ""], use: "涉密", plan: ["25", "50", "75", "100"],
  goals: ["1.按计划完成年度任务。"],
  rows: `
    数|服务次数|全年提供服务的次数|12次|年度服务安排
    质|服务合格率|合格的服务占全部服务的比例|≥98%|年度服务安排
    社|服务覆盖率|得到服务的对象占应服务对象的比例|100%|年度服务安排
    满|服务对象满意度|对服务满意的受访对象占比|≥95%|年度问卷调查`,
});

const LEFT_OUT: ListedRow = { unit: VETERANS, category: "特定目标类", code: projectCode(705), name: "退役军人服务站建设", amount: 380_000 };

/** The samples with the text around the tables. */
export const notes: readonly NoteBook[] = [
  {
    file: "targets-text-2026.xlsx", title: "绩效文本与项目清单（2026 年）", budgetYear: YEAR, faulty: false,
    description: "部门绩效文本、3 张绩效目标表和以元为单位的项目支出预算表，互相对得上，没有问题。",
    english: { title: "Targets text and project list (2026)", description: "A department's targets text, 3 performance-target tables and a list of project expenditure in yuan that agree with one another; no problems." },
    sheets: () => {
      const rows = [SALARIES, ...listed(veterans)];
      return [noteSheet(NOTE, TARGETS_GOOD), tablesSheet(veterans), listSheet(LIST, LIST_TITLE, rows, sumOf(rows))];
    },
  },
  {
    file: "targets-text-faulty-2026.xlsx", title: "绩效文本与项目清单，有问题（2026 年）", budgetYear: YEAR, faulty: true,
    description: "缺部分、缺说明、序号和年度不对、有转换残留的绩效文本；清单里有一个项目没有表，合计没有重算。",
    english: { title: "Targets text and project list, with problems (2026)", description: "A targets text with missing parts and statements, wrong numbering and year, and conversion residue; one listed project has no table, and the total was not updated." },
    sheets: () => {
      const rows = [SALARIES, ...listed([...veterans, SECRET]), LEFT_OUT];
      return [noteSheet(NOTE, TARGETS_FAULTY), tablesSheet([...veterans, SECRET]), listSheet(LIST, LIST_TITLE, rows, sumOf(rows) - LEFT_OUT.amount)];
    },
  },
  {
    file: "department-note-2026.xlsx", title: "部门预算说明（2026 年）", budgetYear: YEAR, faulty: false,
    description: "部门预算公开情况说明和一张绩效目标表，没有问题。",
    english: { title: "Department budget note (2026)", description: "A department's budget disclosure note and one performance-target table; no problems." },
    sheets: () => [noteSheet(NOTE, DEPARTMENT_GOOD), tablesSheet([BONDS])],
  },
  {
    file: "department-note-faulty-2026.xlsx", title: "部门预算说明，有问题（2026 年）", budgetYear: YEAR, faulty: true,
    description: "“三公”经费加不起来、没有写原因，缺采购、绩效、机关运行经费和名词解释的部门预算说明。",
    english: { title: "Department budget note, with problems (2026)", description: "“Three public” expenses that do not add up and give no reasons; procurement, performance, operating costs and the explanation of terms are missing." },
    sheets: () => [noteSheet(NOTE, DEPARTMENT_FAULTY), tablesSheet([BONDS])],
  },
  {
    file: "government-note-2026.xlsx", title: "政府预算说明（2026 年）", budgetYear: YEAR, faulty: false,
    description: "县级预算公开有关事项的说明，附重点项目绩效目标表，没有问题。",
    english: { title: "Government budget note (2026)", description: "A county's budget disclosure note with the tables of key projects; no problems." },
    sheets: () => [noteSheet(NOTE, GOVERNMENT_GOOD), tablesSheet([BONDS])],
  },
  {
    file: "government-note-faulty-2026.xlsx", title: "政府预算说明，有问题（2026 年）", budgetYear: YEAR, faulty: true,
    description: "债务分项加不起来、没有余额、没有转移支付和重点项目绩效目标表的县级预算说明。",
    english: { title: "Government budget note, with problems (2026)", description: "A county's budget note whose debt parts do not add up and that lacks balances, transfer payments and the tables of key projects." },
    sheets: () => [noteSheet(NOTE, GOVERNMENT_FAULTY)],
  },
];
