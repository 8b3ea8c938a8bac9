/** The pane without its page on the test host: genuine office.js, the real core behind structured cloning. */
import { createExcelHost } from "../../src/hosts/excel";
import { planDisclosure } from "../../src/disclosure";
import { createPane, type Pane } from "../../src/taskpane/app/pane";
import { createCoreClient } from "../../src/taskpane/core/client";
import { writeDocx } from "../../src/word";
import { documentOf, invented } from "../disclosure/invented";
import { Workbook, startExcelHost, type ExcelHost } from "../excel-host";
import { coreHere } from "./core-here";
import { PAGE_HERE } from "./page-here";

/** The undo question is answered with yes. */
export async function paneOnExcel(workbook: Workbook): Promise<{ readonly host: ExcelHost; readonly pane: Pane }> {
  const { host } = await startExcelHost({ workbook });
  const pane = createPane(createExcelHost(), createCoreClient(coreHere), PAGE_HERE, "zh");
  pane.store.dispatch({ type: "frame/undo-answered", goOn: true });
  return { host, pane };
}

const ROWS = [
  ["项目名称", "一级指标", "二级指标", "三级指标", "指标值"],
  ["沙河清淤", "产出指标", "数量指标", "清淤长度", "≥12公里"],
  ["沙河清淤", "产出指标", "质量指标", "清淤验收合格率", "≥95百分比"],
  ["沙河清淤", "效益指标", "社会效益指标", "受益村庄数量", "≥6个"],
  ["沙河清淤", "满意度指标", "服务对象满意度指标", "群众满意度", "≥90百分比"],
];

/** An invented ledger with two faults that have safe fixes, beside a sheet of notes. */
export function faultyLedger(): Workbook {
  const workbook = new Workbook(["台账", "说明"]);
  ROWS.forEach((line, row) => { line.forEach((text, column) => { workbook.active.ensure(row, column).value = text; }); });
  const [, notes] = workbook.sheets;
  if (notes) notes.ensure(0, 0).value = "内部使用";
  return workbook;
}

/** A published Word file with one invented project. */
export function wordFile(): Promise<Uint8Array> {
  return writeDocx(planDisclosure(documentOf(invented)).text);
}
