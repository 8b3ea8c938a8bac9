/** 政府采购: goods, works and services, and what is set aside for small and medium enterprises. */
import { exceedsBy, percentOf } from "../../text";
import { notice } from "../text/document-notice";
import type { NoteSection, SectionContext } from "./note-section";
import { isZero, namedAmounts, paragraphs, totalSentence } from "./sentences";

const CLASSES = { goods: "货物类", works: "工程类", services: "服务类" } as const;
const KEYS = Object.keys(CLASSES);

export const procurement: NoteSection = {
  name: "政府采购情况",
  topic: /政府采购/u,
  entries: [
    ...Object.entries(CLASSES).map(([key, name]) => ({ key, label: `政府采购${name}`, kind: "amount" as const, hint: "填本年预算数，万元；没有的填 0。" })),
    { key: "procurement", label: "政府采购合计", kind: "total", hint: "可以不填，由三类相加；填了就与三类之和核对。" },
    { key: "smallEnterprises", label: "面向中小企业预留", kind: "amount", hint: "填为中小企业预留的采购份额，万元；没有的填 0。所占比重由程序计算。" },
  ],
  totals: [{ key: "procurement", parts: KEYS }],
  write: (context) => paragraphs(
    totalSentence(`${context.words.year}${context.words.level}`, "政府采购预算", namedAmounts(context.figures, CLASSES)),
    smallEnterprises(context),
  ),
  check: ({ figures }) => {
    const [whole, part] = [figures.sum(KEYS), figures.amount("smallEnterprises")];
    return whole !== null && part !== null && exceedsBy(part, whole, "0")
      ? [notice("part-over-total", { part: figures.label("smallEnterprises"), amount: part, whole: figures.label("procurement"), total: whole })] : [];
  },
};

function smallEnterprises({ figures, words }: SectionContext): string | null {
  const [whole, part] = [figures.sum(KEYS), figures.amount("smallEnterprises")];
  if (part === null || (whole !== null && isZero(whole))) return null;
  if (isZero(part)) return `${words.year}${words.level}政府采购预算无面向中小企业预留份额，特此说明。`;
  const share = whole === null ? null : percentOf(part, whole);
  return `${words.year}${words.level}政府采购预算面向中小企业预留份额${part}万元${share === null || share === "0" ? "" : `，占政府采购预算的${share}%`}。`;
}
