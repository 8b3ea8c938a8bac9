/** 政府债务: limit, balance, use, and what is repaid this year (财预〔2016〕143号). */
import { addDecimals, exceedsBy, type DebtKind, type DecimalText } from "../../text";
import { notice, type DocumentNotice } from "../text/document-notice";
import { debtTableNotices } from "./debt-tables";
import type { NoteFigures } from "./note-figures";
import type { NoteSection, SectionContext } from "./note-section";
import { isZero, itemised, namedAmounts, paragraphs } from "./sentences";

const KINDS = { general: "一般债务", special: "专项债务" } as const satisfies Record<DebtKind, string>;
const BOTH: readonly DebtKind[] = ["general", "special"];
const AMOUNTS = { Limit: "限额（上年底）", Balance: "余额（上年底）", Principal: "还本（本年）", Interest: "付息（本年）" } as const;
type AmountName = keyof typeof AMOUNTS;

const key = (debt: DebtKind, amount: AmountName): string => `${debt}${amount}`;
const HINTS: Readonly<Record<AmountName, string>> = {
  Limit: "填上年底的限额，万元；没有的填 0。", Balance: "填上年底的余额，万元；没有的填 0。",
  Principal: "填本年预算安排偿还的本金，万元；没有的填 0。", Interest: "填本年预算安排支付的利息，万元；没有的填 0。",
};

export const debt: NoteSection = {
  name: "政府债务情况",
  topic: /债务/u,
  entries: [
    ...(Object.keys(AMOUNTS) as AmountName[]).flatMap((amount) => BOTH.map((kind) => (
      { key: key(kind, amount), label: `${KINDS[kind]}${AMOUNTS[amount]}`, kind: "amount" as const, hint: HINTS[amount] }))),
    { key: "debtService", label: "还本付息合计（本年）", kind: "total", hint: "可以不填，由各项相加；填了就与各项之和核对。" },
    { key: "debtUse", label: "债务资金使用情况", kind: "text", hint: "写新增债券资金用在哪里；没有新增的也写明。一段一行。" },
  ],
  totals: [{ key: "debtService", parts: BOTH.flatMap((kind) => [key(kind, "Principal"), key(kind, "Interest")]) }],
  write: (context) => paragraphs(limits(context), balances(context), ...context.figures.paragraphs("debtUse"), ...service(context)),
  check: (context) => [...overLimit(context.figures), ...debtTableNotices(context, (kind, part) => serviceOf(context.figures, kind, part))],
};

function limits({ figures, words }: SectionContext): string | null {
  const parts = namedAmounts(figures, { generalLimit: "一般债务限额", specialLimit: "专项债务限额" });
  return parts && `截至${words.lastYearEnd}，${words.region}政府债务限额${itemised(parts)}。`;
}

function balances({ figures, words }: SectionContext): string | null {
  const parts = namedAmounts(figures, { generalBalance: "一般债务余额", specialBalance: "专项债务余额" });
  if (parts === null) return null;
  if (parts.every(({ amount }) => isZero(amount))) return `截至${words.lastYearEnd}，${words.region}无政府债务余额，特此说明。`;
  const isKnown = BOTH.every((kind) => figures.amount(key(kind, "Limit")) !== null);
  const within = isKnown && overLimit(figures).length === 0 ? "，未超过限额" : "";
  return `截至${words.lastYearEnd}，${words.region}政府债务余额${itemised(parts)}${within}。`;
}

/** The kinds one by one, and together where both are known. */
function service({ figures, words }: SectionContext): readonly string[] {
  const kinds = BOTH.flatMap((kind) => {
    const [principal, interest] = [serviceOf(figures, kind, "principal"), serviceOf(figures, kind, "interest")];
    return principal === null || interest === null ? [] : [{ kind, principal, interest, both: addDecimals(principal, interest) }];
  });
  const paid = kinds.filter(({ both }) => !isZero(both));
  const none = kinds.filter(({ both }) => isZero(both));
  if (none.length === BOTH.length) return [`${words.year}预算无政府债务还本付息支出，特此说明。`];
  const sum = (part: "principal" | "interest" | "both") => addDecimals(...paid.map((each) => each[part]));
  const split = (principal: DecimalText, interest: DecimalText) => `其中：本金${principal}万元，利息${interest}万元`;
  const total = kinds.length === BOTH.length && paid.length > 1 ? [`政府债务还本付息${sum("both")}万元，${split(sum("principal"), sum("interest"))}`] : [];
  const each = paid.map(({ kind, principal, interest, both }) => `${KINDS[kind]}还本付息${both}万元，${split(principal, interest)}`);
  return [
    ...(paid.length > 0 ? [`${words.year}预算安排${[...total, ...each].join("；")}。`] : []),
    ...none.map(({ kind }) => `${words.year}预算无${KINDS[kind]}还本付息支出，特此说明。`),
  ];
}

function serviceOf(figures: NoteFigures, kind: DebtKind, part: "both" | "principal" | "interest"): DecimalText | null {
  if (part === "both") return figures.sum([key(kind, "Principal"), key(kind, "Interest")]);
  return figures.amount(key(kind, part === "principal" ? "Principal" : "Interest"));
}

function overLimit(figures: NoteFigures): readonly DocumentNotice[] {
  return BOTH.flatMap((kind) => {
    const [limit, balance] = [figures.amount(key(kind, "Limit")), figures.amount(key(kind, "Balance"))];
    return limit !== null && balance !== null && exceedsBy(balance, limit, "0") ? [notice("balance-over-limit", { debt: KINDS[kind], balance, limit })] : [];
  });
}
