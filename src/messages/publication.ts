/** Texts of the publication check and of the review form. */
import type { Message } from "./language";

export const PUBLICATION = {
  openErrors: { zh: "还有 {count} 处错误没有改正（{projects} 个项目），公开前请先处理。", en: "{count} {count|error|errors} in {projects} {projects|project is|projects are} still open; deal with them before publishing." },
  openWarnings: { zh: "还有 {count} 处警告没有核实（{projects} 个项目），公开前请逐条核实。", en: "{count} {count|warning|warnings} in {projects} {projects|project is|projects are} still open; review each of them before publishing." },
  notChecked: { zh: "有 {count} 条规则未能检查，不能算作没有问题。", en: "{count} {count|rule|rules} could not be checked; this is not an all-clear." },
  unread: { zh: "有 {count} 处区域没有读取，请确认其中没有要公开的内容。", en: "{count} {count|range was|ranges were} not read; make sure that they contain nothing to be published." },
  secretProject: { zh: "第 {number} 个项目（{place}）含涉密标记，不能公开：请整个移出，移出后其余 {rest} 个项目重新连续编号。", en: "Project no. {number} ({place}) is marked as secret and must not be published: leave it out; the other {rest} are renumbered." },
  secretText: { zh: "正文（{place}）含涉密标记，不能公开：请先在原文中处理。", en: "The text ({place}) is marked as secret and must not be published: deal with it in the source." },
  secretDoubt: { zh: "第 {number} 个项目（{place}）有疑似不宜公开的字样，请保密审查后再公开。", en: "Project no. {number} ({place}) contains wording that may not be fit for publication; have it reviewed for confidentiality first." },
  personal: { zh: "第 {number} 个项目（{place}）疑似含个人信息，请隐去后再公开。", en: "Project no. {number} ({place}) seems to contain personal data; mask it before publishing." },
  personalText: { zh: "正文（{place}）疑似含个人信息，请隐去后再公开。", en: "The text ({place}) seems to contain personal data; mask it before publishing." },
  noPlace: { zh: "第 {number} 个项目：所选版式没有“{field}”的位置，{cells} 处内容不会写出。", en: "Project no. {number}: the layout has no place for “{field}”; {cells} {cells|cell|cells} will not be written." },
  elsewhere: { zh: "第 {number} 个项目：所选版式没有单独的“{field}”栏，印在“实施单位”栏里。", en: "Project no. {number}: the layout has no cell of its own for “{field}”; it is printed under 实施单位." },
  respelled: { zh: "第 {number} 个项目：有 {cells} 个指标值的运算符后面有空格，分成三格后空格不再保留。", en: "Project no. {number}: {cells} target {cells|value has|values have} a blank after the operator; in three cells it is left out." },
  tooLong: { zh: "第 {number} 个项目：“{field}”超过一个单元格能容纳的字数，超出部分不会写出。", en: "Project no. {number}: “{field}” is longer than a cell can hold; the rest will not be written." },
  unknown: { zh: "第 {number} 个项目：“{field}”有 {cells} 处公式没有结果或显示错误，写出来是空白，请重新计算后再写。", en: "Project no. {number}: “{field}” has {cells} formulas without a result; they would be blank. Recalculate first." },
  countsUnclear: { zh: "第 {number} 个项目：项目说明写的指标数与表中不一致（{classes}），分属几个目标，无法自动改写，请人工核对。", en: "Project no. {number}: the counts stated in 项目说明 ({classes}) differ from the table and are spread over several goals; check them by hand." },
} as const satisfies Record<string, Message>;

/** The same of several projects at once; {count} is their number. */
export const PUBLICATION_MANY = {
  secret: { zh: "{count} 个项目含涉密标记，不能公开：请整个移出，其余项目重新连续编号。", en: "{count} projects carry a mark of secrecy and must not be published: leave them out; the others are numbered anew." },
  secretTexts: { zh: "正文有 {count} 处涉密字样，不能公开：请先在原文中处理。", en: "{count} places of the text carry words of secrecy and must not be published: deal with them in the source." },
  secretDoubt: { zh: "{count} 个项目有疑似不宜公开的字样，请保密审查后再公开。", en: "{count} projects have words that may not be for publication; have them reviewed." },
  personal: { zh: "{count} 个项目疑似含个人信息，请隐去后再公开。", en: "{count} projects seem to hold personal data; mask it before publishing." },
  personalTexts: { zh: "正文有 {count} 处疑似个人信息，请隐去后再公开。", en: "{count} places of the text seem to hold personal data; mask it before publishing." },
  "no-place": { zh: "所选版式没有“{field}”的位置，{count} 个项目共 {cells} 处内容不会写出。", en: "The layout has no place for “{field}”; {cells} cells of {count} projects will not be written." },
  elsewhere: { zh: "{count} 个项目的“{field}”在所选版式里没有单独的栏，印在“实施单位”栏里。", en: "“{field}” of {count} projects has no cell of its own in the layout; it is printed under 实施单位." },
  respelled: { zh: "{count} 个项目共有 {cells} 个指标值的运算符后面有空格，分成三格后空格不再保留。", en: "{cells} target values of {count} projects have a blank behind the operator; in three cells it is left out." },
  "too-long": { zh: "{count} 个项目的“{field}”超过一个单元格能容纳的字数，超出部分不会写出。", en: "“{field}” of {count} projects is longer than a cell can hold; the rest will not be written." },
  unknown: { zh: "{count} 个项目的“{field}”有 {cells} 处公式没有结果或显示错误，写出来是空白，请重新计算后再写。", en: "“{field}” of {count} projects has {cells} formulas without a result; they would be blank. Recalculate first." },
  countsUnclear: { zh: "{count} 个项目的项目说明写的指标数与表中不一致，分属几个目标，无法自动改写，请人工核对。", en: "The counts stated in 项目说明 of {count} projects differ from the table and are spread over several goals; check them by hand." },
} as const satisfies Record<string, Message>;

/** Sections that have no text; {names} are theirs. */
export const PUBLICATION_MISSING: Message = { zh: "{names}没有文字，这 {count} 节没有写出。", en: "There is no text for {names}; {count} sections were left out." };

/** What the text document could not say, or says without having been told. */
export const PUBLICATION_NOTICES = {
  "overall-missing": { zh: "没有“总体绩效目标”的文字，这一节没有写出。", en: "There is no text for 总体绩效目标; the section was left out." },
  "subgoals-missing": { zh: "没有“分项绩效目标”的文字，这一节没有写出。", en: "There is no text for 分项绩效目标; the section was left out." },
  "safeguards-missing": { zh: "没有“工作保障措施”的文字，这一节没有写出。", en: "There is no text for 工作保障措施; the section was left out." },
  "no-special-funds-assumed": { zh: "没有专项资金的内容，已写“无专项资金预算，特此说明”，请确认属实。", en: "Nothing is said of special funds; the sentence that there are none was written. Make sure it is true." },
  "no-projects-assumed": { zh: "没有读到预算项目，已写“无预算项目，特此说明”，请确认属实。", en: "No project was read; the sentence that there are none was written. Make sure it is true." },
  "written-as-central": { zh: "{forms}不是公开用的版式，{count} 个项目按财政部项目支出绩效目标表写出。", en: "{forms} is no form for disclosure; {count} {count|project is|projects are} written in the ministry's project table." },
  "no-tables": { zh: "没有一张项目绩效目标表可写。", en: "There is no project table to write." },
  "figures-missing": { zh: "{section}：没有填写{figures}，相关的句子没有写出。", en: "{section}: {figures} not filled in; the sentences that need them were left out." },
  "figures-unreadable": { zh: "{section}：{figures}填的不是金额（要填不小于 0 的数字，单位万元），相关的句子没有写出。", en: "{section}: {figures} is no amount (a number of 10,000 yuan, not below 0); the sentences that need it were left out." },
  "figure-rows-unknown": { zh: "数字填报表第 {rows} 行的名称不是表中原有的（或重复了），这些行没有用上，请改回原来的名称。", en: "Rows {rows} of the figures sheet carry no label of the sheet, or one twice; they were not used." },
  "reasons-missing": { zh: "{section}：{figures}与上年不同，没有填写增减原因，公开规程要求说明，请补充。", en: "{section}: {figures} changed and no reason is given; the rules of disclosure ask for one." },
  "reasons-unused": { zh: "{section}：{figures}与上年持平，填写的增减原因没有写出，请核对金额。", en: "{section}: {figures} did not change; the reason typed was left out. Check the amounts." },
  "reason-contradicts": { zh: "{section}：{figures}的增减原因与数字的增减方向相反，请核对金额和原因。", en: "{section}: the reason given for {figures} says the opposite of the figures; check both." },
  "total-differs": { zh: "{figure}填的是{stated}万元，各项相加是{sum}万元，相差{off}万元；说明按各项相加写，请核对。", en: "{figure} is put at {stated}, its parts add up to {sum} (10,000 yuan), {off} apart; the note takes the sum. Check the figures." },
  "part-over-total": { zh: "{part}{amount}万元，超过{whole}{total}万元，请核对。", en: "{part} ({amount}) is more than {whole} ({total}, 10,000 yuan); check the figures." },
  "balance-over-limit": { zh: "{debt}余额{balance}万元超过限额{limit}万元，请核对。", en: "The balance of {debt} ({balance}) is above its limit ({limit}, 10,000 yuan); check the figures." },
  "debt-differs-from-tables": { zh: "{name}填的是{stated}万元，项目绩效目标表的预算数合计{budget}万元，相差超过四舍五入，请核对。", en: "{name} is put at {stated}, the project tables at {budget} (10,000 yuan): more than rounding; check both." },
  "figures-not-used": { zh: "按部门公开文本写出，数字填报表没有用上；要写政府预算公开说明，请在设置中把“公开的层级”定为政府公开（命令行用 --level government）。", en: "Written as a department's document; the figures sheet was not used. For a government's note set the level to government." },
  "texts-not-used": { zh: "按政府预算公开说明写出，文字填报表（部门公开文本用）没有用上。", en: "Written as a government's note; the sheet of texts, which is for a department's document, was not used." },
} as const satisfies Record<string, Message>;

/** Names of the fields that a layout may have no place for. */
export const FIELD_NAMES: Readonly<Record<string, Message>> = {
  project: { zh: "整个项目", en: "the whole project" },
  unitCode: { zh: "单位编码", en: "unit code" }, unitName: { zh: "单位名称", en: "unit name" }, code: { zh: "项目编码", en: "project code" }, name: { zh: "项目名称", en: "project name" },
  budget: { zh: "预算数", en: "budget" }, fiscalFunds: { zh: "财政资金", en: "fiscal funds" }, otherFunds: { zh: "其他资金", en: "other funds" }, useOfFunds: { zh: "资金用途", en: "use of funds" },
  spendingPlan: { zh: "资金支出计划", en: "spending plan" }, objectives: { zh: "绩效目标", en: "objectives" }, explanation: { zh: "项目说明", en: "explanation" },
  "extras.department": { zh: "主管部门", en: "competent department" }, "extras.implementingUnit": { zh: "实施单位", en: "implementing unit" }, "extras.carriedOver": { zh: "上年结转", en: "carried over" },
  "extras.template": { zh: "项目绩效模板", en: "template" }, "extras.projectKind": { zh: "项目属性", en: "kind of project" }, "extras.projectPeriod": { zh: "项目期", en: "project period" },
  "extras.contact": { zh: "负责人及电话", en: "contact" }, "extras.executedAmount": { zh: "全年执行数", en: "executed amount" }, "extras.executionRate": { zh: "执行率", en: "execution rate" },
  "extras.actualOutcome": { zh: "实际完成情况", en: "actual outcome" }, "indicators.description": { zh: "绩效指标描述", en: "indicator description" }, "indicators.basis": { zh: "指标值确定依据", en: "basis" },
  "indicators.weight": { zh: "分值权重", en: "weight" }, "indicators.actualValue": { zh: "实际完成值", en: "actual value" }, "indicators.points": { zh: "分值", en: "points" }, "indicators.score": { zh: "得分", en: "score" },
  "indicators.deviation": { zh: "偏差原因", en: "deviation" }, "indicators.baseline": { zh: "历史值", en: "baseline" }, "indicators.valueKind": { zh: "指标值类型", en: "kind of value" },
  "indicators.scoring": { zh: "评分标准", en: "scoring" }, "indicators.remark": { zh: "备注", en: "remark" }, "indicators.value": { zh: "指标值", en: "target value" }, "indicators.level3": { zh: "三级指标", en: "indicator name" },
};

/** 项目支出绩效目标审核表 */
export const REVIEW = {
  sheet: { zh: "绩效目标审核表", en: "Review form" },
  title: { zh: "项目支出绩效目标审核表", en: "Review of a project's performance targets" },
  question: { zh: "审核内容", en: "Question" },
  points: { zh: "审核要点", en: "What is looked at" },
  found: { zh: "校验发现", en: "Found by the check" },
  opinion: { zh: "审核意见", en: "Opinion" },
  completeness: { zh: "完整性", en: "Completeness" },
  completenessPoints: { zh: "要素填写齐全、格式规范；绩效目标写得明确、清楚。", en: "All parts are filled in and well-formed; goals are clear." },
  relevance: { zh: "相关性", en: "Relevance" },
  relevancePoints: { zh: "目标与项目内容相符；指标分类得当、全面，并已细化、量化。", en: "Goals fit the project; indicators are well classed, complete and quantified." },
  appropriateness: { zh: "适当性", en: "Appropriateness" },
  appropriatenessPoints: { zh: "预期绩效高低合理；绩效目标与预算资金相匹配。", en: "The level aimed at is reasonable and fits the budget." },
  feasibility: { zh: "可行性", en: "Feasibility" },
  feasibilityPoints: { zh: "指标值有依据、经过测算；时间和支出进度安排可以做到。", en: "Values have a basis and were worked out; times and spending can be kept." },
  nothing: { zh: "没有发现问题", en: "Nothing found" },
  notChecked: { zh: "{count} 条规则未能检查", en: "{count} {count|rule|rules} could not be checked" },
  counts: { zh: "错误 {errors} 处，警告 {warnings} 处，提示 {infos} 处", en: "{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|hint|hints}" },
  name: { zh: "项目名称", en: "Project" },
  code: { zh: "项目编码", en: "Code" },
  unit: { zh: "预算单位", en: "Unit" },
  budget: { zh: "预算数（万元）", en: "Budget (10,000 yuan)" },
  verdict: { zh: "审核结论", en: "Conclusion" },
  grades: { zh: "□ 优　　□ 良　　□ 中　　□ 差", en: "□ excellent □ good □ fair □ poor" },
  signature: { zh: "审核人：　　　　　　　　　　审核日期：　　　　年　　月　　日", en: "Reviewer:            Date:" },
} as const satisfies Record<string, Message>;
