/** Label words and the ways clerks write them. */
import type { Chooser } from "./chooser";

export const WORDS = {
  sequence: ["序号"],
  unitCode: ["单位编码", "预算单位编码", "单位代码"],
  unitName: ["单位名称", "预算单位", "预算单位名称"],
  code: ["项目编码", "项目代码"],
  name: ["项目名称", "预算项目名称"],
  specialFundName: ["专项资金名称"],
  budget: ["预算数（万元）", "预算数", "预算金额(万元)", "年度资金总额"],
  fiscalFunds: ["其中：财政资金", "财政资金", "财政拨款", "其中：财政拨款"],
  otherFunds: ["其他资金", "其它资金"],
  useOfFunds: ["资金用途", "主要用途", "资金主要用途"],
  plan: ["资金支出计划（%）", "资金支出计划（万元）", "资金支出计划（累计进度%）"],
  goal: ["绩效目标", "年度绩效目标", "总体目标", "年度总体目标"],
  level1: ["一级指标", "一级指标名称"],
  level2: ["二级指标", "二级指标名称"],
  level3: ["三级指标", "三级指标名称", "指标名称"],
  description: ["绩效指标描述", "指标解释", "指标说明"],
  value: ["指标值", "年度指标值", "目标值", "指标值（包含数字及文字描述）"],
  symbol: ["符号", "计算符号", "运算符号", "指标性质"],
  number: ["值", "指标值", "数值"],
  unit: ["单位（文字描述）", "计量单位", "度量单位", "单位"],
  basis: ["指标值确定依据", "绩效标准", "评价标准", "指标值设定依据"],
  weight: ["分值权重", "权重", "分值权重（90）"],
} as const;

/** The word with a line end, a space, a star or nothing put into it. */
export function dressed(choose: Chooser, word: string): string {
  if (word.length < 3 || choose.chance(0.7)) return word;
  const at = 1 + choose.int(Math.min(word.length, 4) - 1);
  return choose.pick([`${word.slice(0, at)}\n${word.slice(at)}`, `${word.slice(0, at)} ${word.slice(at)}`, `*${word}`, `${word}：`, `${word.slice(0, at)}　${word.slice(at)}`, ` ${word} `]);
}

export function word(choose: Chooser, id: keyof typeof WORDS): string {
  return dressed(choose, choose.pick(WORDS[id]));
}
