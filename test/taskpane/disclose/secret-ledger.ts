import { Workbook } from "../../excel-host";

const HEAD = ["项目编码", "项目名称", "预算数（万元）", "一级指标", "二级指标", "三级指标", "指标值", "指标值确定依据"];
const project = (code: string, name: string): readonly (readonly (string | number)[])[] => [
  ["产出指标", "数量指标", "清淤长度", "≥12公里"], ["产出指标", "质量指标", "验收合格率", "≥95%"],
  ["效益指标", "社会效益指标", "受益村庄数量", "≥6个"], ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"],
].map((row) => [code, name, 12, ...row, "2026年工作计划"]);

/** An invented ledger of three projects, the second of which says that it is secret, beside a sheet of notes. */
export function secretLedger(): Workbook {
  const workbook = new Workbook(["台账", "说明"]);
  const rows = [["2026年度预算项目绩效目标"], HEAD, ...project("99990126P00001110001A", "沙河清淤"), ...project("99990126P00001110002A", "【涉密】设备维护"), ...project("99990126P00001110003A", "闸站维护")];
  rows.forEach((line, row) => { line.forEach((value, column) => { workbook.active.ensure(row, column).value = value; }); });
  return workbook;
}
