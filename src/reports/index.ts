export { checkedFileJson, type FileCheckJson, type FindingJson } from "./check-json";
export { checkText, overviewText, verdictText } from "./check-text";
export { checkHtml, type HtmlReportFile } from "./check-html";
export { planFindingsSheet } from "./findings-sheet";
export { markEdits, noteEdits } from "./marks";
export { groupByProject, groupByRule, separateGrouped, type ProjectGroup, type RuleGroup } from "./group";
export { summarise, type CheckSummary, type Verdict } from "./verdict";
export { projectJson, readFileJson, type FileReadJson, type IndicatorJson, type ProjectJson } from "./read-json";
