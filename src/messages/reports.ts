/** Texts of the reports (command line, HTML, findings sheet). */
import type { UnreadReason } from "../model";
import type { Message } from "./language";

export const REPORT = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  info: { zh: "提示", en: "Hint" },
  errorMeans: { zh: "不能公开", en: "must be corrected before publishing" },
  warningMeans: { zh: "核实后公开", en: "publish after review" },
  infoMeans: { zh: "可改进", en: "could be improved" },
  certain: { zh: "确定", en: "certain" },
  needsReview: { zh: "需人工判断", en: "needs judgement" },
  publishable: { zh: "可公开", en: "Ready to publish" },
  afterReview: { zh: "核实后公开", en: "Publish after review" },
  notPublishable: { zh: "不能公开", en: "Not ready to publish" },
  title: { zh: "绩效目标校验报告", en: "Performance target check report" },
  findingsSheet: { zh: "问题清单", en: "Findings" },
  overview: { zh: "共 {projects} 个项目、{indicators} 条指标：错误 {errors}，警告 {warnings}，提示 {infos}，已接受 {accepted}。", en: "{projects} {projects|project|projects}, {indicators} {indicators|indicator|indicators}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|hint|hints}, {accepted} accepted." },
  noFindings: { zh: "没有发现问题。", en: "No findings." },
  budgetYear: { zh: "预算年度：{year}", en: "Budget year: {year}" },
  budgetYearUnknown: { zh: "预算年度：未知（用 --year 指定后才能检查年度）", en: "Budget year: unknown (use --year so that years can be checked)" },
  groupedTitle: { zh: "多处相同的提示", en: "Recurring hints" },
  unreadTitle: { zh: "没有读取的区域", en: "Ranges that were not read" },
  notCheckedTitle: { zh: "未能检查的规则", en: "Rules that could not be checked" },
  offTitle: { zh: "按设置关闭、没有检查的规则", en: "Rules switched off in the settings and not checked" },
  refusedTitle: { zh: "没有校验的文件", en: "Files that were not checked" },
  projectAndOthers: { zh: "{project}等{count}个项目", en: "{project} and others, {count} {count|project|projects}" },
  placeAndOthers: { zh: "{place}等{count}处", en: "{place} and others, {count} {count|place|places}" },
  document: { zh: "整份文件", en: "Whole document" },
  fixSafe: { zh: "可自动修正", en: "can be fixed automatically" },
  fixConfirm: { zh: "确认后修正", en: "can be fixed after review" },
  acceptedBecause: { zh: "已接受：{reason}", en: "Accepted: {reason}" },
  fixBeforeAfter: { zh: "改为“{after}”", en: "change to “{after}”" },
  columnNumber: { zh: "序号", en: "No." },
  columnLevel: { zh: "级别", en: "Level" },
  columnUnit: { zh: "预算单位", en: "Budget unit" },
  columnProject: { zh: "项目", en: "Project" },
  columnIndicator: { zh: "三级指标", en: "Indicator" },
  columnPlace: { zh: "位置", en: "Location" },
  columnValue: { zh: "现值", en: "Current value" },
  columnRule: { zh: "规则", en: "Rule" },
  columnSentence: { zh: "问题与建议", en: "Problem and advice" },
  columnFix: { zh: "修正", en: "Fix" },
  columnState: { zh: "处理情况", en: "Status" },
  byProject: { zh: "按项目", en: "By project" },
  byRule: { zh: "按规则", en: "By rule" },
  times: { zh: "{count} 处", en: "{count} ×" },
} as const satisfies Record<string, Message>;

/** Why a range was not read. */
export const UNREAD_REASONS: Readonly<Record<UnreadReason, Message>> = {
  "no-header": { zh: "没有认出表头", en: "no header recognised" },
  "unknown-columns": { zh: "有列不知道含义，请指明列对应", en: "columns of unknown meaning; map them" },
  "text-outside-tables": { zh: "表格以外的文字", en: "text outside tables" },
  "list-or-total": { zh: "清单或合计行", en: "list or total rows" },
  "hidden-not-table": { zh: "隐藏且不是绩效目标表", en: "hidden and no target table" },
  "own-sheet": { zh: "本工具生成的工作表", en: "sheet made by this tool" },
  "chart-sheet": { zh: "图表工作表", en: "chart sheet" },
  "not-calculated": { zh: "公式没有计算结果", en: "formulas without results" },
  "broken-table": { zh: "表格不完整", en: "incomplete table" },
  instructions: { zh: "填表说明", en: "instructions" },
  "left-out": { zh: "按设置不读", en: "left out by the settings" },
};

/** Why a rule could not check everything. */
export const OUTCOME_REASONS = {
  "no-budget-year": { zh: "不知道预算年度，请指定后再校验", en: "the budget year is not known; give it and check again" },
  "not-calculated": { zh: "有单元格的公式没有计算结果或显示错误值，请在 Excel 中重新计算、改正后再校验", en: "some cells hold formulas without a result or errors; recalculate or correct them in Excel and check again" },
  "rule-threw": { zh: "规则出错，没有得出结果，请人工核对", en: "the rule failed and gave no result; check by hand" },
} as const satisfies Record<string, Message>;
