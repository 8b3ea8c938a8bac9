/** 资金用途分项与合计不符 */
import { addDecimals, differsBy, quantitiesIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { inTenThousand } from "./amounts";

/** Words that announce a total of what was listed before. */
const TOTAL = /(?:合计|共计|总计|小计)[\p{Script=Han}]{0,4}[:：为是]?\s*(?:人民币)?$/u;
/** Such words and their number stand at most so many characters apart. */
const TOTAL_REACH = 40;
/** 万元; the listed parts are usually rounded to two decimals. */
const TOLERANCE = "0.011";

export const moneyPurposeSumMismatch = defineRule({
  id: "money-purpose-sum-mismatch",
  reach: "text",
  title: { zh: "资金用途分项与合计不符", en: "Parts of the purpose do not add up" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的适当性：测算合理。" }],
  options: NO_OPTIONS,
  applies: ({ part }) => part === "useOfFunds" || part === "explanation",
  check: ({ field }) => {
    const wrong = wrongTotal(field.text);
    return wrong && { reason: "sum", values: wrong };
  },
  messages: {
    sum: {
      zh: "文中分项{terms}相加得{sum}万元，与合计{total}万元不符，请核对各项金额。",
      en: "The parts {terms} add up to {sum}, not to the total of {total} (10,000 yuan): check the amounts.",
    },
  },
  page: {
    why: "分项改了、合计没改，公开后一加就露馅。",
    how: "逐项核对后改正合计或分项。",
    acceptable: "文中没有列全分项（只举了几项）时可以接受。",
    limits: "只认“……万元、……万元，合计……万元”这样先列分项后写合计的句子。",
  },
  examples: [
    { says: "分项之和与合计不符", document: { projects: [{ useOfFunds: "购书18万元、书架4万元、运输1万元，合计24万元。" }] }, finds: { reason: "sum", at: "useOfFunds" } },
    { says: "相加正确", document: { projects: [{ useOfFunds: "购书18万元、书架4万元、运输2万元，合计24万元。" }] } },
    { says: "小计之后再加一项", document: { projects: [{ useOfFunds: "购书12万元、书架4万元，小计16万元；开放补助8万元，共计24万元。" }] } },
    { says: "先写合计后列分项，不作判断", document: { projects: [{ useOfFunds: "共计24万元，其中购书18万元。" }] } },
  ],
});

/** The first total that none of the ways of adding what stands before it gives. */
function wrongTotal(text: string): Readonly<Record<string, string>> | null {
  const amounts = quantitiesIn(text).filter(({ info, each, approximate }) => info.dimension === "money" && info.factor !== null && !each && !approximate);
  let since: string[] = [];
  const all: string[] = [];
  let before: string | null = null;
  const parted = text.indexOf("其中");
  for (const { quantity, amount } of amounts.map((one) => ({ quantity: one, amount: inTenThousand(one) }))) {
    const isAfterParted = parted >= 0 && parted + 2 <= quantity.start;
    if (isAfterParted || !TOTAL.test(text.slice(Math.max(0, quantity.start - TOTAL_REACH), quantity.start))) {
      since.push(amount);
      all.push(amount);
      continue;
    }
    if (since.length >= 2 || (since.length > 0 && before !== null)) {
      const ways = [since, all, ...(before === null ? [] : [[before, ...since]])];
      if (ways.every((terms) => differsBy(addDecimals(...terms), amount, TOLERANCE))) {
        return { terms: since.join("＋"), sum: addDecimals(...since), total: amount };
      }
    }
    before = amount;
    since = [];
  }
  return null;
}
