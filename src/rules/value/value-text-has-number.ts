/** 文字描述中有可量化数字 */
import { quantitiesIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atUnit, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { hasPlainValue, understoodOf } from "./understood";

const QUANTIFIED: ReadonlySet<string> = new Set(["money", "people", "count", "times", "ratio", "area", "length", "weight", "volume"]);

export const valueTextHasNumber = defineRule({
  id: "value-text-has-number",
  reach: "row",
  title: { zh: "文字描述中有可量化的数字", en: "Figures inside a textual value" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "能量化的应当量化。" }],
  options: NO_OPTIONS,
  place: atUnit,
  reads: valueFields,
  applies: ({ indicator }) => indicator.split !== null,
  check: (row) => {
    const { symbol, number } = row.target;
    const kind = understoodOf(row).kind;
    if (!hasPlainValue(row) || symbol !== "" || row.target.strangeSymbol || number !== "" || kind === "date" || kind === "period" || kind === "scale") return null;
    const found = quantitiesIn(row.indicator.split?.unit.text ?? "").find(({ info, text }) => QUANTIFIED.has(info.dimension) && (/\d/.test(text) || text.startsWith("百分之")));
    return found === undefined ? null : { reason: "figure", values: { figure: found.text } };
  },
  messages: {
    figure: {
      zh: "“{indicator}”用文字描述，里面却有可以量化的“{figure}”，请把它填成运算符、数值和单位，便于计分。",
      en: "The value is text, yet it holds the figure “{figure}”; enter it as operator, number and unit so that it can be scored.",
    },
  },
  page: {
    why: "能用数字说的用文字说，系统不能计分，读者也要在长句子里找数字。",
    how: "把数字填进“值”栏、单位填进“单位”栏；一句话里有几个数字的，拆成几行。",
    acceptable: "文字里的数字只是背景说明、不是目标的，可以接受。",
    limits: "只看阿拉伯数字和“百分之…”；只看把符号、数值、单位分开填写的表；日期不算。",
  },
  examples: [
    { says: "费用写在句子里", document: { projects: [{ layout: "split", change: { 4: { split: ["文字描述", "", "网络专线费为0.3万元/年，按季支付"] } } }] }, finds: { reason: "figure", at: "indicators.4.unit" } },
    { says: "汉字写的百分比", document: { projects: [{ layout: "split", change: { 4: { split: ["文字描述", "", "按购书款的百分之五支付编目费"] } } }] }, finds: { reason: "figure", at: "indicators.4.unit" } },
    { says: "汉字写的个数多是叙述", document: { projects: [{ layout: "split", change: { 6: { split: ["文字描述", "", "两名管理员常年在岗"] } } }] } },
    { says: "没有数字", document: { projects: [{ layout: "split", change: { 6: { split: ["文字描述", "", "图书常借常新"] } } }] } },
    { says: "日期", document: { projects: [{ layout: "split", change: { 3: { split: ["文字描述", "", "2026年9月30日前"] } } }] } },
    { says: "已经量化", document: { projects: [{ layout: "split", change: { 4: { split: ["≤", "0.3", "万元/年"] } } }] } },
    { says: "不分栏的表不适用", document: { projects: [{ change: { 4: { value: "网络专线费为0.3万元/年" } } }] } },
  ],
});
