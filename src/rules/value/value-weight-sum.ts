/** 权重合计不为100(90) */
import { z } from "zod";
import { addDecimals, compareDecimals, readPlanFigure } from "../../text";
import { defineRule } from "../engine/rule";

export const valueWeightSum = defineRule({
  id: "value-weight-sum",
  reach: "project",
  title: { zh: "权重合计不是100或90", en: "Weights do not come to 100 or 90" },
  level: "error",
  certainty: "certain",
  basis: [
    { document: "财预2020-10", note: "预算执行率单独计10分，其余指标合计90分。" },
    { document: "惯例", note: "目标表中的指标权重合计为100分或90分。" },
  ],
  /** What the weights may come to: 100, or 90 where the execution rate has its own 10 points. */
  options: z.strictObject({ totals: z.array(z.number().positive()).min(1).default([100, 90]) }),
  applies: ({ rows }) => rows.some(({ indicator }) => indicator.extras.weight?.cell != null),
  reads: ({ rows }) => rows.flatMap(({ indicator }) => indicator.extras.weight ?? []),
  check: ({ rows }, { options }) => {
    const weights = rows.flatMap(({ counts, indicator }) => (counts && indicator.extras.weight !== undefined ? [indicator.extras.weight] : []));
    const figures = weights.map(({ text }) => readPlanFigure(text));
    const numbers = figures.flatMap((figure) => (figure.kind === "number" ? [figure.decimal] : []));
    const [first] = weights;
    if (first?.cell == null || numbers.length === 0 || figures.some(({ kind }) => kind === "text")) return [];
    const sum = addDecimals(...numbers);
    if (options.totals.some((total) => compareDecimals(sum, String(total)) === 0)) return [];
    return [{ reason: "sum" as const, at: first, values: { sum, totals: options.totals.join("或") } }];
  },
  messages: {
    sum: {
      zh: "项目“{project}”各指标的分值权重合计是{sum}，应为{totals}，系统不能保存，也无法计分，请逐个核对。",
      en: "The weights of “{project}” come to {sum} instead of one of the allowed totals; the system won't save them: check each.",
    },
  },
  page: {
    why: "自评按权重计分，合计不对，总分就不对。",
    how: "逐个核对三级指标的权重，使合计为100；预算执行率另占10分的，合计为90。",
    acceptable: "错误不能接受；本地另有规定的合计数，请在设置中修改。",
    limits: "只有填了权重的表才检查；权重里有文字的不计算。",
  },
  examples: [
    { says: "合计95", document: { projects: [{ change: weights(15, 15, 10, 10, 10, 15, 10, 10) }] }, finds: { reason: "sum", at: "indicators.0.weight" } },
    { says: "合计100", document: { projects: [{ change: weights(15, 15, 10, 10, 10, 20, 10, 10) }] } },
    { says: "执行率另计，合计90", document: { projects: [{ change: weights(15, 15, 10, 10, 0, 20, 10, 10) }] } },
    { says: "本地规定合计80", document: { projects: [{ change: weights(15, 15, 10, 10, 0, 10, 10, 10) }] }, options: { totals: [80] } },
    { says: "没有权重列", document: { projects: [{}] } },
  ],
});

function weights(...points: readonly number[]): Readonly<Record<number, { readonly weight: string }>> {
  return Object.fromEntries(points.map((point, index) => [index, { weight: String(point) }]));
}
