/** "三公"经费分项与合计不符 */
import { addDecimals, differsBy } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { DEPARTMENT_TEXT, GOVERNMENT_TEXT, retold } from "./sample-texts";
import { threePublic, type ThreePublic } from "./three-public";

/** 万元; figures are rounded to two decimals. */
const TOLERANCE = "0.011";

export const discThreePublicSum = defineRule({
  id: "disc-three-public-sum",
  reach: "document",
  title: { zh: "“三公”经费分项与合计不符", en: "Parts of the three public expenses do not add up" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "公开“三公”经费的总额和分项数额。" }],
  options: NO_OPTIONS,
  applies: (document) => (threePublic(document)?.total.length ?? 0) > 0,
  check: (document) => {
    const found = threePublic(document);
    const total = found?.total[0];
    if (found === null || total === undefined) return [];
    const sums = partSums(found);
    if (sums.length === 0 || found.total.some(({ amount }) => sums.some((sum) => !differsBy(sum, amount, TOLERANCE)))) return [];
    return [{ reason: "sum", at: total.in.at, values: { total: total.amount, sum: sums[0] ?? "" } }];
  },
  messages: {
    sum: {
      zh: "“三公”经费合计写{total}万元，出国（境）、公务用车购置、公务用车运行、公务接待四项相加是{sum}万元，读者一加就能发现，请核对各项数额。",
      en: "The three public expenses are put at {total}, but their parts add up to {sum} (10,000 yuan): check the figures.",
    },
  },
  page: {
    why: "“三公”经费是公开后最受关注的数字，分项与合计对不上会直接引起质疑。",
    how: "与“三公”经费预算表逐项核对，改正合计或分项。",
    acceptable: "错误不能接受。",
    limits: "四项都写了数额才核对；写“未安排”的按零计算；文中有几个年度的数时，有一组相符就不报告。",
  },
  examples: [
    { says: "分项相加与合计不符", document: { narrative: retold(DEPARTMENT_TEXT, "经费预算26万元", "经费预算28万元") }, finds: { reason: "sum", at: "narrative.6" } },
    { says: "分项之和等于合计", document: { narrative: GOVERNMENT_TEXT } },
    { says: "有一项未安排", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元。因公出国（境）费未安排，公务用车购置及运行维护费8万元，公务接待费6万元。", 0]] } },
    { says: "没有写分项，不作判断", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，公务接待费6万元。", 0]] } },
  ],
});

/** Every sum that the stated parts allow; none where a part is not stated. */
function partSums({ travel, vehicles, purchase, running, reception }: ThreePublic): readonly string[] {
  const few = (amounts: readonly { readonly amount: string }[]): readonly string[] => [...new Set(amounts.map(({ amount }) => amount))].slice(0, 4);
  const bought = few(purchase).flatMap((a) => few(running).map((b) => addDecimals(a, b)));
  const cars = bought.length > 0 ? [...bought, ...few(vehicles)] : few(vehicles);
  return few(travel).flatMap((a) => cars.flatMap((b) => few(reception).map((c) => addDecimals(a, b, c))));
}
