/** 还本付息分项不符 */
import { addDecimals, compareDecimals, subtractDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import { debtFigures, type DebtFigure } from "./debt-figures";
import { paragraphsOf } from "./paragraphs";
import { GOVERNMENT_TEXT, retold } from "./sample-texts";

export const discDebtSum = defineRule({
  id: "disc-debt-sum",
  reach: "document",
  title: { zh: "还本付息分项不符", en: "Principal and interest do not add up" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "还本付息合计等于本金加利息，也等于一般债券加专项债券。" }],
  options: NO_OPTIONS,
  applies: (document) => debtFigures(paragraphsOf(document)).some((figures) => figures.length > 1),
  check: (document) => debtFigures(paragraphsOf(document)).flatMap(wrongSums).slice(0, 1),
  messages: {
    sum: {
      zh: "还本付息写{total}万元，{names}相加是{sum}万元，相差{off}万元，请与债务表核对。",
      en: "Debt service is put at {total}, the parts add up to {sum} (10,000 yuan), {off} apart: check them against the debt table.",
    },
  },
  page: {
    why: "本金加利息对不上合计，说明数字抄错或口径不一。",
    how: "与还本付息表核对，改正合计或分项；四舍五入造成的尾差，调整其中一项。",
    acceptable: "只差末位一、属于四舍五入的，报为警告，可以注明后接受。",
    limits: "只看一句话里“还本付息…万元，其中本金…、利息…”和“一般债券…、专项债券…”这样的写法；每份文本只报告第一处。",
  },
  examples: [
    { says: "本金加利息不等于合计", document: { narrative: retold(GOVERNMENT_TEXT, "利息3700万元", "利息3600万元") }, finds: { reason: "sum", at: "narrative.4" } },
    { says: "一般加专项不等于合计", document: { narrative: [["2026年安排还本付息5200万元，其中：一般债券1900万元，专项债券3200万元。", 0]] }, finds: { reason: "sum", at: "narrative.0" } },
    { says: "相加正确", document: { narrative: GOVERNMENT_TEXT } },
    { says: "两种分法都正确", document: { narrative: [["2026年还本付息5200万元，其中本金1500万元、利息3700万元；分债券看，一般债券1900万元，专项债券3300万元。", 0]] } },
    { says: "逐层列出", document: { narrative: [["还本付息5200万元，其中：一般债券还本付息1900万元，本金600万元，利息1300万元；专项债券还本付息3300万元，本金900万元，利息2400万元。", 0]] } },
    { says: "只有一项，不作判断", document: { narrative: [["2026年安排还本付息5200万元，其中：本金1500万元。", 0]] } },
  ],
});

/** The sums of one sentence: each total with what follows it up to the next total of its own rank. */
function wrongSums(figures: readonly DebtFigure[]): readonly Hit<"sum">[] {
  return figures.flatMap((total, index) => {
    if (total.part !== "both") return [];
    const rest = figures.slice(index + 1);
    const nearest = rest.slice(0, endBefore(rest, ({ part }) => part === "both"));
    const sameRank = rest.slice(0, endBefore(rest, ({ part, debt }) => part === "both" && debt === "all"));
    const kinds = total.debt === "all" ? sameRank.filter(({ part }) => part === "both") : [];
    return [
      ...compared(total, only(nearest, "principal"), only(nearest, "interest"), "本金与利息"),
      ...compared(total, kinds.filter(({ debt }) => debt === "general"), kinds.filter(({ debt }) => debt === "special"), "一般债券与专项债券"),
    ];
  });
}

function endBefore(figures: readonly DebtFigure[], isEnd: (figure: DebtFigure) => boolean): number {
  const end = figures.findIndex(isEnd);
  return end < 0 ? figures.length : end;
}

function only(figures: readonly DebtFigure[], part: DebtFigure["part"]): readonly DebtFigure[] {
  return figures.filter((figure) => figure.part === part);
}

/** Both parts must stand there exactly once. */
function compared(total: DebtFigure, first: readonly DebtFigure[], second: readonly DebtFigure[], names: string): readonly Hit<"sum">[] {
  const [a] = first;
  const [b] = second;
  if (a === undefined || b === undefined || first.length > 1 || second.length > 1) return [];
  const sum = addDecimals(a.amount, b.amount);
  const off = subtractDecimals(sum, total.amount).replace("-", "");
  if (compareDecimals(off, "0") === 0) return [];
  const unit = step(Math.min(total.places, a.places, b.places));
  const rounding = compareDecimals(off, unit) <= 0;
  return [{
    reason: "sum", at: total.in.at, values: { total: total.amount, sum, off, names },
    ...(rounding ? { level: "warning" as const, certainty: "needs-review" as const } : {}),
  }];
}

/** One of the last place that all figures show, in 万元. */
function step(places: number): string {
  return places > 0 ? `0.${"0".repeat(places - 1)}1` : `1${"0".repeat(-places)}`;
}
