/** 转移支付: what is received from above and what is given below (财预〔2016〕143号). */
import type { NoteSection } from "./note-section";
import { namedAmounts, paragraphs, totalSentence } from "./sentences";

const RECEIVED = { taxRebateReceived: "返还性收入", generalReceived: "一般性转移支付收入", specialReceived: "专项转移支付收入" } as const;
const GIVEN = { generalGiven: "对下一般性转移支付", specialGiven: "对下专项转移支付" } as const;

const amounts = (names: Readonly<Record<string, string>>, hint: string) =>
  Object.entries(names).map(([key, label]) => ({ key, label, kind: "amount" as const, hint }));
const TOTAL_HINT = "可以不填，由各项相加；填了就与各项之和核对。";

export const transfers: NoteSection = {
  name: "转移支付情况",
  topic: /转移支付/u,
  entries: [
    ...amounts(RECEIVED, "填本年预算数，万元；没有的填 0。"),
    { key: "received", label: "上级补助收入合计", kind: "total", hint: TOTAL_HINT },
    ...amounts(GIVEN, "填本年预算数，万元；没有下级财政或没有安排的填 0。"),
    { key: "given", label: "对下转移支付合计", kind: "total", hint: TOTAL_HINT },
  ],
  totals: [{ key: "received", parts: Object.keys(RECEIVED) }, { key: "given", parts: Object.keys(GIVEN) }],
  write: ({ figures, words }) => paragraphs(
    totalSentence(`${words.year}${words.region}`, "上级税收返还和转移支付收入预算", namedAmounts(figures, RECEIVED)),
    totalSentence(`${words.year}${words.level}`, "对下转移支付预算", namedAmounts(figures, { generalGiven: "一般性转移支付", specialGiven: "专项转移支付" })),
  ),
};
