/** 其他: operating costs, the budgets that are often empty, and whatever else is to be said. */
import { comparedAmount } from "./compared-amount";
import type { NoteSection } from "./note-section";
import { paragraphs } from "./sentences";

const BUDGETS = { stateCapital: "国有资本经营预算支出", socialInsurance: "社会保险基金预算支出" } as const;

export const otherMatters: NoteSection = {
  name: "其他需要说明的情况",
  topic: /其他/u,
  entries: [
    { key: "operatingCost", label: "机关运行经费", kind: "amount", compared: true, hint: "填本级各单位机关运行经费合计，万元；没有的填 0。与上年不同的，写明增减原因。" },
    ...Object.entries(BUDGETS).map(([key, label]) => ({ key, label, kind: "amount" as const, hint: "填本年预算数，万元；没有编制的填 0，会写“无……，特此说明”。" })),
    { key: "otherMatters", label: "其他说明", kind: "text", optional: true, hint: "其他需要说明的情况，一段一行；可以不填。" },
  ],
  totals: [],
  write: ({ figures, words }) => paragraphs(
    comparedAmount(figures, "operatingCost", "机关运行经费预算", `${words.year}${words.level}`),
    ...Object.entries(BUDGETS).map(([key, name]) => comparedAmount(figures, key, name, `${words.year}${words.level}`)),
    ...figures.paragraphs("otherMatters"),
  ),
};
