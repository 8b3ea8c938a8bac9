/** An invented ledger whose headers nobody knows. */
import { Workbook, saveWorkbook } from "../../excel-host";

const ROWS = [
  ["2026年度水务项目一览"],
  ["事项", "大类", "小类", "看什么", "要达到"],
  ["河道清淤", "产出指标", "数量指标", "清淤长度", "≥12公里"],
  ["河道清淤", "效益指标", "社会效益指标", "受益村庄数量", "≥6个"],
  ["闸站维护", "产出指标", "数量指标", "维护闸站数量", "≥4座"],
  ["闸站维护", "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"],
];

export function unknownLedger(): Uint8Array {
  const workbook = new Workbook(["一览"]);
  ROWS.forEach((line, row) => { line.forEach((text, column) => { workbook.active.ensure(row, column).value = text; }); });
  return saveWorkbook(workbook);
}
