/** "三公"经费分项与合计不符 */
import { addDecimals, subtractDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import type { LabelledAmount } from "./amounts";
import { DEPARTMENT_TEXT, GOVERNMENT_TEXT, retold } from "./sample-texts";
import { threePublic, threePublicIn, type ThreePublic } from "./three-public";

/** Shares of one of the last printed place that rounding can make: figures of 万元 have two decimals, those of 亿元 as many as are printed. */
const ROUNDING = 1.1;
const CENT = 0.01;

export const discThreePublicSum = defineRule<Record<string, never>, "sum" | "vehicles">({
  id: "disc-three-public-sum",
  reach: "document",
  title: { zh: "“三公”经费分项与合计不符", en: "Parts of the three public expenses do not add up" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "公开“三公”经费的总额和分项数额。" }],
  options: NO_OPTIONS,
  applies: (document) => comparable(document).length + vehiclesStated(document).length > 0,
  check: (document) => [...comparable(document).flatMap(wrongSum), ...vehiclesStated(document).flatMap(wrongVehicles)].slice(0, 1),
  messages: {
    sum: {
      zh: "“三公”经费合计写{total}万元，文中所列出国（境）、公务用车、公务接待各项相加是{sum}万元，读者一加就能发现，请核对各项数额。",
      en: "The three public expenses are put at {total}, but their parts add up to {sum} (10,000 yuan): check the figures.",
    },
    vehicles: {
      zh: "公务用车购置及运行费写{total}万元，购置费与运行费相加是{sum}万元，请核对各项数额。",
      en: "Vehicles are put at {total}, purchase and running costs add up to {sum} (10,000 yuan): check the figures.",
    },
  },
  page: {
    why: "“三公”经费是公开后最受关注的数字，分项与合计对不上会直接引起质疑。",
    how: "与“三公”经费预算表逐项核对，改正合计或分项。",
    acceptable: "错误不能接受。",
    limits: "公务用车和公务接待都写了数额才核对，没有写到的项目按零计算（合计更大时只作警告）；写“未安排”的按零计算；一段里有几个年度的数时，有一组相符就不报告；每份文本只报告第一处。",
  },
  examples: [
    { says: "分项相加与合计不符", document: { narrative: retold(DEPARTMENT_TEXT, "经费预算26万元", "经费预算28万元") }, finds: { reason: "sum", at: "narrative.6" } },
    { says: "购置费加运行费不等于公务用车合计", document: { narrative: [["一、“三公”经费", 2], ["公务用车购置及运行费12万元（其中：购置费4万元，运行费7万元）。", 0]] }, finds: { reason: "vehicles", at: "narrative.1" } },
    { says: "没有写出国费，其余两项已超过合计", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，其中：公务接待费6万元，公务用车运行维护费9万元。", 0]] }, finds: { reason: "sum", at: "narrative.1" } },
    { says: "第一段是预算、第二段是决算，预算的分项不符", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算总计22万元，其中：因公出国（境）经费0万元，公务接待11.8万元，公车运行10万元。", 0], ["2025年“三公”经费支出共计20.12万元，其中：因公出国（境）经费0万元，公务接待12.39万元，公车运行7.73万元。", 0]] }, finds: { reason: "sum", at: "narrative.1" } },
    { says: "分项之和等于合计", document: { narrative: GOVERNMENT_TEXT } },
    { says: "有一项未安排", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元。因公出国（境）费未安排，公务用车购置及运行维护费8万元，公务接待费6万元。", 0]] } },
    { says: "以亿元为单位，四舍五入", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算1.88亿元，其中：因公出国（境）费0.21亿元；公务用车购置及运行费1.23亿元（包括购置费0.26亿元、运行费0.97亿元）；公务接待费0.45亿元。", 0]] } },
    { says: "没有写分项，不作判断", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，公务接待费6万元。", 0]] } },
  ],
});

/** Paragraphs that state a total with its parts, each judged by itself; where the parts stand apart, the section. */
function comparable(document: DocumentView): readonly ThreePublic[] {
  const found = threePublic(document);
  if (found === null) return [];
  const alone = found.paragraphs.map((paragraph) => threePublicIn([paragraph])).filter(isComparable);
  return alone.length > 0 ? alone : [found].filter(isComparable);
}

function isComparable(found: ThreePublic): boolean {
  return found.total.length > 0 && partSums(found).length > 0;
}

function wrongSum(found: ThreePublic): readonly Hit<"sum">[] {
  const [total] = found.total;
  const sums = partSums(found);
  if (total === undefined) return [];
  const fits = found.total.some(({ amount, step }) => sums.some((parts) => {
    const off = Number(subtractDecimals(parts.sum, amount));
    return Math.abs(off) <= ROUNDING * Math.max(CENT, step > 1 ? step : 0, parts.step > 1 ? parts.step : 0);
  }));
  if (fits) return [];
  const [first] = sums;
  // What is not mentioned is usually 0, but it may be what is missing.
  const isOpen = first?.isWhole === false && Number(subtractDecimals(first.sum, total.amount)) < 0;
  return [{
    reason: "sum", at: total.in.at, values: { total: total.amount, sum: first?.sum ?? "" },
    ...(isOpen ? { level: "warning" as const, certainty: "needs-review" as const } : {}),
  }];
}

/** Paragraphs that state the vehicles as a whole and in both parts. */
function vehiclesStated(document: DocumentView): readonly ThreePublic[] {
  return (threePublic(document)?.paragraphs ?? []).map((paragraph) => threePublicIn([paragraph]))
    .filter(({ vehicles, purchase, running }) => vehicles.length > 0 && purchase.length > 0 && running.length > 0);
}

function wrongVehicles({ vehicles, purchase, running }: ThreePublic): readonly Hit<"vehicles">[] {
  const [total] = vehicles;
  const sums = purchase.flatMap((a) => running.map((b) => ({ sum: addDecimals(a.amount, b.amount), step: Math.max(a.step, b.step) })));
  const offs = vehicles.flatMap(({ amount, step }) => sums.map((parts) => ({ off: Math.abs(Number(subtractDecimals(parts.sum, amount))), step: Math.max(step, parts.step) })));
  if (total === undefined || offs.some(({ off, step }) => off <= ROUNDING * Math.max(CENT, step > 1 ? step : 0))) return [];
  const isRounding = offs.some(({ off, step }) => off <= ROUNDING * step);
  return [{
    reason: "vehicles", at: total.in.at, values: { total: total.amount, sum: sums[0]?.sum ?? "" },
    ...(isRounding ? { level: "warning" as const, certainty: "needs-review" as const } : {}),
  }];
}

interface PartSum {
  readonly sum: string;
  /** The coarsest of the printed places, in 万元. */
  readonly step: number;
  /** All four parts are stated; else the total may be greater. */
  readonly isWhole: boolean;
}

/** Every sum that the stated parts allow; none where vehicles or reception are not stated. */
function partSums({ travel, vehicles, purchase, running, reception }: ThreePublic): readonly PartSum[] {
  const few = (amounts: readonly LabelledAmount[]): readonly LabelledAmount[] => amounts.filter(({ amount }, index) => amounts.findIndex((other) => other.amount === amount) === index).slice(0, 4);
  const pairs = few(purchase).flatMap((a) => few(running).map((b) => [a, b]));
  const cars = [...pairs, ...few(vehicles).map((a) => [a])];
  const alone = cars.length > 0 ? cars : few(running).map((a) => [a]);
  const trips = travel.length > 0 ? few(travel).map((a) => [a]) : [[]];
  return trips.flatMap((trip) => alone.flatMap((car) => few(reception).map((guest) => {
    const parts = [...trip, ...car, guest];
    return { sum: addDecimals(...parts.map(({ amount }) => amount)), step: Math.max(...parts.map(({ step }) => step)), isWhole: trip.length > 0 && cars.length > 0 };
  })));
}
