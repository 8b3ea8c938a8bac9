/** 债务文本与项目表不符 */
import { addDecimals, debtServiceOfName, differsBy, type DebtKind, type DebtPart } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { DocumentView, ProjectView } from "../engine/views";
import { debtFigures, type DebtFigure } from "./debt-figures";
import { paragraphsOf } from "./paragraphs";

const KINDS: readonly (readonly [DebtKind, string])[] = [["general", "一般债券"], ["special", "专项债券"]];
const PARTS: readonly (readonly [DebtPart, string])[] = [["both", "还本付息"], ["principal", "还本"], ["interest", "付息"]];

export const discDebtVsTable = defineRule({
  id: "disc-debt-vs-table",
  reach: "document",
  title: { zh: "债务文本与项目表不符", en: "Debt in the text differs from the project table" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "说明中的还本付息与项目表的预算数一致。" }],
  options: NO_OPTIONS,
  applies: (document) => document.projects.some((view) => serviceOf(view) !== null) && stated(document).some(({ debt }) => debt !== "all"),
  reads: ({ projects }) => projects.flatMap(({ project }) => [project.name, project.budget]),
  check: (document) => KINDS.flatMap(([debt, kindName]) => PARTS.flatMap(([part, partName]): readonly Hit<"differs">[] => {
    const figures = stated(document).filter((figure) => figure.debt === debt && figure.part === part);
    const tables = tablesOf(document, debt, part);
    const [first] = figures;
    if (first === undefined || tables.length === 0) return [];
    const budget = addDecimals(...tables.flatMap((view) => (view.budgetInTenThousand.kind === "number" ? [view.budgetInTenThousand.decimal] : [])));
    if (figures.some((figure) => !differsBy(figure.amount, budget, half(figure.places)))) return [];
    return [{ reason: "differs", at: first.in.at, values: { name: `${kindName}${partName}`, stated: first.amount, budget } }];
  })).slice(0, 1),
  messages: {
    differs: {
      zh: "说明中{name}是{stated}万元，项目表的预算数合计{budget}万元，相差超过四舍五入，请核对。",
      en: "The text puts {name} (debt service) at {stated}, the project tables at {budget} (10,000 yuan): more than rounding; check both.",
    },
  },
  page: {
    why: "同一份公开材料里两处债务数字不同，读者会问以哪个为准。",
    how: "核对债务还本付息表，把说明或项目预算数改成一致。",
    acceptable: "说明的口径与项目表不同（如含发行费用）并已写明时，可以接受。",
    limits: "只比较名称写明一般债券或专项债券本息、还本或付息的项目；说明按四舍五入后的数比较。",
  },
  examples: [
    {
      says: "说明1910万元，项目表1899.81万元",
      document: { projects: [{ name: "一般债券本息", budget: "1899.81", fiscalFunds: "1899.81" }], narrative: [["还本付息5200万元，其中：一般债券1910万元，专项债券3290万元。", 0]] },
      finds: { reason: "differs", at: "narrative.0" },
    },
    {
      says: "付息的项目表与说明的利息不符",
      document: { projects: [{ name: "一般债券付息支出", budget: "1290", fiscalFunds: "1290" }], narrative: [["还本付息5200万元，其中：一般债券还本付息1900万元，本金600万元，利息1300万元；专项债券还本付息3300万元。", 0]] },
      finds: { reason: "differs", at: "narrative.0" },
    },
    {
      says: "四舍五入后相符",
      document: { projects: [{ name: "一般债券本息", budget: "1899.81", fiscalFunds: "1899.81" }], narrative: [["还本付息5200万元，其中：一般债券1900万元，专项债券3300万元。", 0]] },
    },
    {
      says: "只有付息的项目表，与付息比较",
      document: { projects: [{ name: "一般债券付息支出", budget: "1299.81", fiscalFunds: "1299.81" }], narrative: [["还本付息5200万元，其中：一般债券还本付息1900万元，本金600万元，利息1300万元；专项债券还本付息3300万元。", 0]] },
    },
    { says: "没有债券项目", document: { narrative: [["还本付息5200万元，其中：一般债券1900万元，专项债券3300万元。", 0]] } },
  ],
});

/** Principal and interest behind the total of one kind of debt are that kind's. */
function stated(document: DocumentView): readonly DebtFigure[] {
  return debtFigures(paragraphsOf(document)).flatMap((sentence) => sentence.map((figure, index) => {
    if (figure.debt !== "all" || figure.part === "both") return figure;
    const total = sentence.slice(0, index).findLast(({ part }) => part === "both");
    return total === undefined ? figure : { ...figure, debt: total.debt };
  }));
}

/** Principal and interest in tables of their own are the whole service together. */
function tablesOf({ projects }: DocumentView, debt: DebtKind, part: DebtPart): readonly ProjectView[] {
  const ofKind = projects.filter((view) => serviceOf(view)?.debt === debt);
  const tables = ofKind.filter((view) => serviceOf(view)?.part === part);
  const isSplit = (["principal", "interest"] as const).every((each) => ofKind.some((view) => serviceOf(view)?.part === each));
  return part === "both" && tables.length === 0 && isSplit ? ofKind : tables;
}

function serviceOf({ name, budget }: ProjectView): ReturnType<typeof debtServiceOfName> {
  return budget.kind === "number" ? debtServiceOfName(name) : null;
}

/** Half of the last place that is written, in 万元, and a little for budgets with two decimals. */
function half(places: number): string {
  return places > 0 ? `0.${"0".repeat(places)}5` : places === 0 ? "0.505" : `5${"0".repeat(-places - 1)}`;
}
