/** “三公”经费: the total and its four items with their changes and the reasons (财预〔2016〕143号). */
import { addDecimals } from "../../text";
import { changeBetween, changeClause, changeOf } from "./changes";
import { comparedAmount } from "./compared-amount";
import type { NoteFigures } from "./note-figures";
import type { NoteSection, SectionContext } from "./note-section";
import { isZero, itemised, namedAmounts, paragraphs } from "./sentences";

const ITEMS = { travel: "因公出国（境）费", vehiclePurchase: "公务用车购置费", vehicleRunning: "公务用车运行维护费", reception: "公务接待费" } as const;
const KEYS = Object.keys(ITEMS);
const TOTAL = "threePublic";

export const threePublic: NoteSection = {
  name: "“三公”经费情况",
  topic: /三公/u,
  entries: [
    ...Object.entries(ITEMS).map(([key, label]) => ({
      key, label, kind: "amount" as const, compared: true as const, hint: "填万元；没有的填 0。与上年不同的，写明增减原因。",
    })),
    { key: TOTAL, label: "“三公”经费合计", kind: "total", compared: true, hint: "可以不填，由各项相加；填了就与各项之和核对。合计的增减原因可以写在这一行。" },
  ],
  totals: [{ key: TOTAL, parts: KEYS }],
  write: (context) => paragraphs(overview(context), ...items(context)),
};

function overview({ figures, words }: SectionContext): string | null {
  const parts = namedAmounts(figures, ITEMS);
  if (parts === null) return null;
  const total = addDecimals(...parts.map(({ amount }) => amount));
  const previous = figures.sum(KEYS, "previous");
  const change = previous === null ? null : changeBetween(total, previous);
  const reason = figures.reason(TOTAL);
  const pointer = change === null || change.trend === "same" || reason !== "" || !itemsExplain(figures) ? "" : "，原因见以下各项说明";
  const clause = change === null ? "" : `${changeClause(change, reason)}${pointer}。`;
  const beginning = `${words.year}${words.region}${words.level}`;
  return isZero(total) ? `${beginning}无“三公”经费预算，特此说明。${change?.trend === "same" ? "" : clause}` : `${beginning}“三公”经费预算${itemised(parts)}。${clause}`;
}

/** Where nobody explains the total, its items do, each in a sentence of its own. */
function itemsExplain(figures: NoteFigures): boolean {
  return KEYS.every((key) => changeOf(figures, key)?.trend === "same" || figures.reason(key) !== "");
}

/** Where there is nothing this year and was nothing last year, the overview has said it all. */
function items({ figures }: SectionContext): readonly (string | null)[] {
  const isNothing = (["value", "previous"] as const).every((year) => isZero(figures.sum(KEYS, year) ?? "1"));
  return isNothing ? [] : Object.entries(ITEMS).map(([key, name]) => comparedAmount(figures, key, name));
}
