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
  applies: (document) => debtFigures(paragraphsOf(document)).some((figures) => comparisons(figures).length > 0),
  check: (document) => debtFigures(paragraphsOf(document)).flatMap(comparisons).flatMap(wrongSum).slice(0, 1),
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
    { says: "按债券种类分列的本金、利息四项相加不等于合计", document: { narrative: [["2026年政府债务还本付息共计5200万元，其中：一般债券偿还本金600万元，专项债券偿还本金900万元，一般债券偿还利息1300万元，专项债券偿还利息2300万元。", 0]] }, finds: { reason: "sum", at: "narrative.0" } },
    { says: "一般债务与专项债务付息相加不等于付息合计", document: { narrative: [["预算安排资金偿还利息8,978万元，其中：一般债务付息6,435万元、专项债务付息2,443万元。", 0]] }, finds: { reason: "sum", at: "narrative.0" } },
    { says: "四项分列、相加正确", document: { narrative: [["2026年政府债务还本付息共计5200万元，其中：一般债券偿还本金600万元，专项债券偿还本金900万元，一般债券偿还利息1300万元，专项债券偿还利息2400万元。", 0]] } },
    { says: "相加正确", document: { narrative: GOVERNMENT_TEXT } },
    { says: "两种分法都正确", document: { narrative: [["2026年还本付息5200万元，其中本金1500万元、利息3700万元；分债券看，一般债券1900万元，专项债券3300万元。", 0]] } },
    { says: "逐层列出", document: { narrative: [["还本付息5200万元，其中：一般债券还本付息1900万元，本金600万元，利息1300万元；专项债券还本付息3300万元，本金900万元，利息2400万元。", 0]] } },
    { says: "只有一项，不作判断", document: { narrative: [["2026年安排还本付息5200万元，其中：本金1500万元。", 0]] } },
  ],
});

interface Comparison {
  readonly total: DebtFigure;
  readonly parts: readonly DebtFigure[];
  readonly names: string;
}

/** The sums of one sentence: each total with what follows it up to the next total of its own rank. */
function comparisons(figures: readonly DebtFigure[]): readonly Comparison[] {
  return figures.flatMap((total, index) => {
    const rest = figures.slice(index + 1);
    const ownRank = rest.slice(0, endBefore(rest, ({ part, debt }) => debt === "all" && (part === "both" || part === total.part)));
    const nearest = rest.slice(0, endBefore(rest, ({ part }) => part === "both")).filter(({ debt }) => debt === "all" || debt === total.debt);
    const kinds = total.debt === "all" ? ownRank.filter(({ debt }) => debt !== "all") : [];
    return [
      ...(total.part === "both" ? compared(total, [only(nearest, "principal"), only(nearest, "interest")], "本金与利息") : []),
      ...compared(total, [of(only(kinds, total.part), "general"), of(only(kinds, total.part), "special")], "一般债券与专项债券"),
      ...(total.part === "both" && only(kinds, "both").length === 0
        ? compared(total, (["general", "special"] as const).flatMap((debt) => [of(only(kinds, "principal"), debt), of(only(kinds, "interest"), debt)]), "一般债券、专项债券的本金与利息")
        : []),
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

function of(figures: readonly DebtFigure[], debt: DebtFigure["debt"]): readonly DebtFigure[] {
  return figures.filter((figure) => figure.debt === debt);
}

/** Each part must stand there exactly once. */
function compared(total: DebtFigure, parts: readonly (readonly DebtFigure[])[], names: string): readonly Comparison[] {
  return parts.every(({ length }) => length === 1) ? [{ total, parts: parts.flat(), names }] : [];
}

function wrongSum({ total, parts, names }: Comparison): readonly Hit<"sum">[] {
  const sum = addDecimals(...parts.map(({ amount }) => amount));
  const off = subtractDecimals(sum, total.amount).replace("-", "");
  if (compareDecimals(off, "0") === 0) return [];
  const unit = step(Math.min(total.places, ...parts.map(({ places }) => places)));
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
