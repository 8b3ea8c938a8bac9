/** 项目清单与绩效表不对应 */
import { addDecimals, compareDecimals, inTenThousandYuan, normalise, subtractDecimals } from "../../text";
import { documentKind } from "../document/document-kind";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit, type RuleContext } from "../engine/rule";
import type { DocumentView, ProjectView } from "../engine/views";
import { PART_LIST } from "../facts/basic-expenditure";
import { isSameAmount } from "./list-money";
import { compareUnits, pairedLists, unitsOf, type ListEntry, type PairedList } from "./listed-projects";

type Reason = "row-without-table" | "table-without-row" | "code-differs" | "amount-differs";

const LISTED = [
  { unitCode: "206001", unitName: "云湖区文化馆", code: "13999926P004123100015", name: "社区图书室购书与开放", budget: "24.00" },
  { unitCode: "206001", unitName: "云湖区文化馆", code: "13999926P00412310002Q", name: "乡村广播设备维护", budget: "24.00" },
] as const;
const [LIBRARY, RADIO] = LISTED;
const RIVER = { unitCode: "206001", unitName: "云湖区文化馆", code: "13999926P00412310003C", name: "河道保洁服务采购", budget: "36.50" };

export const crossListVsTables = defineRule<Record<string, never>, Reason>({
  id: "cross-list-vs-tables",
  reach: "document",
  title: { zh: "项目清单与绩效表不对应", en: "Project list and tables do not match" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "随预算公开的项目与预算安排一致。" }, { document: "惯例", note: "清单里的每个项目有一张绩效目标表，编码和金额一致。" }],
  options: NO_OPTIONS,
  applies: (view) => pairedLists(view).length > 0,
  reads: ({ document, projects }) => [
    ...document.lists.flatMap(({ rows }) => rows.flatMap(({ code, name, budget, fiscalFunds }) => [code, name, budget, fiscalFunds])),
    ...projects.flatMap(({ project }) => [project.code, project.name, project.budget]),
  ],
  check: (view, context) => {
    const lists = pairedLists(view);
    return [...lists.flatMap((list) => codesThatDiffer(list)), ...amountsThatDiffer(lists), ...rowsWithoutTable(view, lists, context), ...tablesWithoutRow(view, lists)];
  },
  messages: {
    "row-without-table": {
      zh: "清单里的项目“{name}”没有绩效目标表，有预算就要有绩效目标，请补上这张表；编码抄错的请改正。",
      en: "The listed project “{name}” has no performance-target table: add the table or correct the code.",
    },
    "table-without-row": {
      zh: "项目“{name}”不在预算项目清单（工作表“{list}”）里，不能公开没有预算的项目，请核对是漏列、已撤销还是编码抄错。",
      en: "The project “{name}” is not in the budget's list (sheet “{list}”): check whether it was left out, withdrawn or has a wrong code.",
    },
    "code-differs": {
      zh: "表里的项目编码“{value}”与清单（工作表“{list}”）里同名项目的“{listed}”不同，请按预算批复改正。",
      en: "The code “{value}” differs from “{listed}” of the project of this name in the list (sheet “{list}”): correct it.",
    },
    "amount-differs": {
      zh: "表里的预算数是{budget}万元，清单（工作表“{list}”）里是{listed}万元，相差{off}万元，请按预算批复改成一致。",
      en: "The table says {budget}, the list (sheet “{list}”) says {listed} (10,000 yuan), {off} apart: make them agree with the approved budget.",
    },
  },
  page: {
    why: "没有绩效目标的项目不能安排预算；公开的表和批复的清单对不上，会被退回。",
    how: "按预算批复核对：清单有、表没有的补表；表有、清单没有的删表或补清单；金额、编码按批复改。",
    acceptable: "错误不能接受；清单确实只含一部分项目的，在标题里写明（如“重点项目清单”）。",
    limits: "只看工作簿里的清单，先按编码（同编码再看单位）、没有编码时按名称对应；人员类、公用经费、金额为零的行，其他年度、采购、执行情况等清单不比较；清单或标题只含一个单位、一种资金或重点项目的，不报“表不在清单里”；政府层面只公开重点项目，不报“清单里的项目没有表”；相差不到0.01万元的不报告。",
  },
  examples: [
    { says: "清单里的第三个项目没有表", document: { projects: [{}, {}], lists: [{ rows: [LIBRARY, RADIO, RIVER] }] }, finds: { reason: "row-without-table", at: "lists.0.2.code" } },
    { says: "第三张表不在清单里", document: { projects: [{}, {}, {}], lists: [{ rows: LISTED }] }, finds: { reason: "table-without-row", at: "projects.2.code" } },
    { says: "没有编码的清单，按名称看少一个项目", document: { projects: [{}, {}], lists: [{ rows: [{ name: LIBRARY.name, budget: "24" }] }] }, finds: { reason: "table-without-row", at: "projects.1.name" } },
    { says: "编码与清单不同", document: { projects: [{}, { code: "13999926P00412310003C" }], lists: [{ rows: LISTED }] }, finds: { reason: "code-differs", at: "projects.1.code" } },
    { says: "预算数与清单不同", document: { projects: [{}, { budget: "42.00" }], lists: [{ rows: LISTED }] }, finds: { reason: "amount-differs", at: "projects.1.budget" } },
    { says: "清单以元为单位，金额不同", document: { lists: [{ moneyUnit: "元", rows: [{ ...LIBRARY, budget: "250000" }] }] }, finds: { reason: "amount-differs", at: "budget" } },
    { says: "逐个对应", document: { projects: [{}, {}], lists: [{ rows: LISTED }] } },
    { says: "清单以元为单位、四舍五入", document: { lists: [{ moneyUnit: "元", rows: [{ ...LIBRARY, budget: "239,962.5" }] }] } },
    { says: "清单里还有人员经费、公用经费和没有安排资金的项目", document: { lists: [{ rows: [{ ...LIBRARY, category: "特定目标类" }, { name: "在职人员工资", code: "13999926R00412310009C", category: "人员类项目", budget: "300" }, { name: "公用经费", budget: "12", category: "" }, { ...RIVER, budget: "0" }] }] } },
    { says: "一个项目分两行列出资金来源", document: { lists: [{ rows: [{ ...LIBRARY, budget: "20" }, { ...LIBRARY, budget: "4" }] }] } },
    { says: "同一编码在两个单位各有一张表", document: { projects: [{}, { ...LIBRARY, unitCode: "206002", unitName: "云湖区图书馆", budget: "36.00" }], lists: [{ rows: [{ ...LIBRARY, unitCode: "206002", unitName: "云湖区图书馆", budget: "36" }, LIBRARY] }] } },
    { says: "清单只有本级，下属单位的表不在里面", document: { projects: [{}, { unitCode: "206002", unitName: "云湖区图书馆" }], lists: [{ rows: [LIBRARY] }] } },
    { says: "清单只列一般公共预算", document: { projects: [{}, {}], lists: [{ funds: "one", rows: [{ ...LIBRARY, budget: "15" }] }] } },
    { says: "上年的清单", document: { projects: [{}, {}], lists: [{ year: 2025, rows: [{ ...LIBRARY, budget: "15" }] }] } },
    { says: "重点项目清单", document: { projects: [{}, {}], lists: [{ title: "2026年重点项目清单", rows: [LIBRARY] }] } },
    { says: "政府层面只公开重点项目", document: { lists: [{ rows: LISTED }] }, settings: { level: "government" } },
    { says: "没有清单", document: {} },
  ],
});

function codesThatDiffer({ list, pairs }: PairedList): readonly Hit<Reason>[] {
  return pairs.flatMap(([entry, project]) => {
    const { code } = project.project;
    return entry.code === "" || normalise(code.text) === "" || normalise(code.text) === entry.code ? []
      : [{ reason: "code-differs", at: code, project, values: { listed: entry.code, list: list.sheet } }];
  });
}

/** Several lists can each hold a part of a project's money: one of them, or their sum, must be what the table says. */
function amountsThatDiffer(lists: readonly PairedList[]): readonly Hit<Reason>[] {
  const byProject = new Map<ProjectView, { readonly paired: PairedList; readonly entry: ListEntry }[]>();
  for (const paired of lists) for (const [entry, project] of paired.pairs) byProject.set(project, [...(byProject.get(project) ?? []), { paired, entry }]);
  return [...byProject].flatMap(([project, entries]): readonly Hit<Reason>[] => {
    const [first] = entries;
    const given = entries.map(({ paired, entry }) => paired.amountsOf(entry));
    if (!first || project.budgetInTenThousand.kind !== "number" || given.some((amounts) => amounts.length === 0)) return [];
    const budget = project.budgetInTenThousand.decimal;
    const isPart = entries.every(({ paired }) => paired.list.funds === "one");
    const compared = entries.every(({ paired }) => paired.list.funds !== "all") && project.fiscalFunds.kind === "number" ? [inTenThousandYuan(project.fiscalFunds.decimal, project.project.moneyUnit), budget] : [budget];
    const amounts = [...given.flat(), addDecimals(...given.map(([amount = "0"]) => amount))];
    if (amounts.some((amount) => compared.some((own) => isSameAmount(amount, own)) || (isPart && compareDecimals(amount, budget) < 0))) return [];
    const listed = amounts[0] ?? "0";
    const off = subtractDecimals(listed, budget).replace("-", "");
    return [{ reason: "amount-differs", at: project.project.budget, project, values: { budget, listed, off, list: first.paired.list.sheet } }];
  });
}

/** A list of a whole department beside the tables of one unit: only the rows of units that have tables are asked for theirs. */
function rowsWithoutTable(view: DocumentView, lists: readonly PairedList[], { documentLevel }: RuleContext<unknown>): readonly Hit<Reason>[] {
  // A government publishes the tables of its key projects only.
  if (documentKind(view, documentLevel) === "government" || documentLevel === "government") return [];
  const units = unitsOf(view.projects);
  return lists.flatMap(({ rest }) => rest.flatMap(({ rows: [row], code }): readonly Hit<Reason>[] => {
    if (units.every((unit) => compareUnits(row, unit) === false)) return [];
    const at = normalise(row.code.text) === "" ? row.name : row.code;
    // Without a code the row may be a heading or a class of expenditure.
    return [{ reason: "row-without-table", at, values: { name: row.name.text || row.code.text }, ...(code === "" ? { certainty: "needs-review" as const } : {}) }];
  }));
}

/** Tables of units that the lists speak of, in none of the lists. */
function tablesWithoutRow(view: DocumentView, lists: readonly PairedList[]): readonly Hit<Reason>[] {
  const listed = new Set(lists.flatMap(({ pairs }) => pairs.map(([, project]) => project)));
  const whole = lists.map((paired) => ({ ...paired, units: unitsOf(paired.pairs.map(([, project]) => project)) })).filter(({ list, pairs }) => list.funds !== "one" && pairs.length > 0 && !PART_LIST.test(normalise(list.title.text + list.sheet)));
  return view.projects.flatMap((project): readonly Hit<Reason>[] => {
    if (listed.has(project)) return [];
    const list = whole.find(({ list: { funds }, units }) => units.some((unit) => compareUnits(unit, project.project) !== false)
      && (funds === "all" || (project.fiscalFunds.kind === "number" && project.fiscalFunds.value !== 0)));
    const { code, name } = project.project;
    const at = normalise(code.text) === "" || list?.pairs.every(([entry]) => entry.code === "") ? name : code;
    return list === undefined || at.cell === null ? [] : [{ reason: "table-without-row", at, project, values: { name: name.text, list: list.list.sheet } }];
  });
}
