/** 债务文本与项目表不符 */
import { addDecimals, differsBy } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { DocumentView, ProjectView } from "../engine/views";
import { debtFigures, type DebtFigure } from "./debt-figures";
import { paragraphsOf } from "./paragraphs";

const KINDS = [{ debt: "general", name: "一般债券", pattern: /一般债[券务].*(?:本息|还本|付息)/u }, { debt: "special", name: "专项债券", pattern: /专项债[券务].*(?:本息|还本|付息)/u }] as const;

export const discDebtVsTable = defineRule({
  id: "disc-debt-vs-table",
  reach: "document",
  title: { zh: "债务文本与项目表不符", en: "Debt in the text differs from the project table" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "说明中的还本付息与项目表的预算数一致。" }],
  options: NO_OPTIONS,
  applies: (document) => KINDS.some(({ pattern }) => tablesOf(document, pattern).length > 0) && stated(document).length > 0,
  reads: ({ projects }) => projects.flatMap(({ project }) => [project.name, project.budget]),
  check: (document) => KINDS.flatMap(({ debt, name, pattern }): readonly Hit<"differs">[] => {
    const figures = stated(document).filter((figure) => figure.debt === debt);
    const tables = tablesOf(document, pattern);
    const [first] = figures;
    if (first === undefined || tables.length === 0) return [];
    const budget = addDecimals(...tables.flatMap((view) => (view.budget.kind === "number" ? [view.budget.decimal] : [])));
    if (figures.some((figure) => !differsBy(figure.amount, budget, half(figure.places)))) return [];
    return [{ reason: "differs", at: first.in.at, values: { name, stated: first.amount, budget } }];
  }).slice(0, 1),
  messages: {
    differs: {
      zh: "说明中{name}还本付息是{stated}万元，项目表的预算数合计{budget}万元，相差超过四舍五入，请核对。",
      en: "The text puts debt service ({name}) at {stated}, the project tables at {budget} (10,000 yuan): more than rounding; check both.",
    },
  },
  page: {
    why: "同一份公开材料里两处债务数字不同，读者会问以哪个为准。",
    how: "核对债务还本付息表，把说明或项目预算数改成一致。",
    acceptable: "说明的口径与项目表不同（如含发行费用）并已写明时，可以接受。",
    limits: "只比较名称写明一般债券或专项债券本息的项目；说明按四舍五入后的数比较。",
  },
  examples: [
    {
      says: "说明1910万元，项目表1899.81万元",
      document: { projects: [{ name: "一般债券本息", budget: "1899.81", fiscalFunds: "1899.81" }], narrative: [["还本付息5200万元，其中：一般债券1910万元，专项债券3290万元。", 0]] },
      finds: { reason: "differs", at: "narrative.0" },
    },
    {
      says: "四舍五入后相符",
      document: { projects: [{ name: "一般债券本息", budget: "1899.81", fiscalFunds: "1899.81" }], narrative: [["还本付息5200万元，其中：一般债券1900万元，专项债券3300万元。", 0]] },
    },
    { says: "没有债券项目", document: { narrative: [["还本付息5200万元，其中：一般债券1900万元，专项债券3300万元。", 0]] } },
  ],
});

function stated(document: DocumentView): readonly DebtFigure[] {
  return debtFigures(paragraphsOf(document)).flat().filter(({ part, debt }) => part === "both" && debt !== "all");
}

function tablesOf({ projects }: DocumentView, pattern: RegExp): readonly ProjectView[] {
  return projects.filter((view) => pattern.test(view.name) && view.budget.kind === "number");
}

/** Half of the last place that is written, in 万元, and a little for budgets with two decimals. */
function half(places: number): string {
  return places > 0 ? `0.${"0".repeat(places)}5` : places === 0 ? "0.505" : `5${"0".repeat(-places - 1)}`;
}
