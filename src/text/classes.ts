/** Names of indicator classes (一级、二级指标), from the table of spec "rules" 2.2 and part 3. */
import { editDistance } from "./edit-distance";
import { normalise } from "./normalise";

export type Level1Class = "output" | "outcome" | "satisfaction" | "cost";

export type Level2Class =
  | "quantity" | "quality" | "timeliness" | "cost"
  | "economic" | "social" | "ecological" | "sustainability"
  | "beneficiarySatisfaction"
  | "economicCost" | "socialCost" | "environmentalCost";

/**
 * canonical 产出指标 · short 产出 (as good) · equal 效果指标 (Hebei's older word: as good, but one document keeps to one)
 * · variant 项目产出 (understood, better written otherwise)
 */
export type NameStanding = "canonical" | "short" | "equal" | "variant";

interface ClassNames<Class> {
  readonly class: Class;
  /** The canonical name, 指标 included. */
  readonly name: string;
  /** Other names, 指标 left out. */
  readonly equal?: readonly string[];
  readonly variants?: readonly string[];
}

const LEVEL1: readonly ClassNames<Level1Class>[] = [
  { class: "output", name: "产出指标", variants: ["项目产出"] },
  { class: "outcome", name: "效益指标", equal: ["效果"], variants: ["项目效益"] },
  { class: "satisfaction", name: "满意度指标", variants: ["服务对象满意度", "社会公众满意度", "社会公众或服务对象满意度"] },
  { class: "cost", name: "成本指标" },
];

const LEVEL2: readonly ClassNames<Level2Class>[] = [
  { class: "quantity", name: "数量指标" },
  { class: "quality", name: "质量指标" },
  { class: "timeliness", name: "时效指标", variants: ["进度"] },
  { class: "cost", name: "成本指标" },
  { class: "economic", name: "经济效益指标" },
  { class: "social", name: "社会效益指标" },
  { class: "ecological", name: "生态效益指标", variants: ["环境效益"] },
  { class: "sustainability", name: "可持续影响指标", variants: ["可持续性影响", "可持续发展"] },
  { class: "beneficiarySatisfaction", name: "服务对象满意度指标", variants: ["社会公众满意度", "社会公众或服务对象满意度", "满意度"] },
  { class: "economicCost", name: "经济成本指标" },
  { class: "socialCost", name: "社会成本指标" },
  { class: "environmentalCost", name: "生态环境成本指标", variants: ["生态成本"] },
];

/** The level-1 class of a printed name; null when the name is not known. */
export function level1ClassOf(name: string): Level1Class | null {
  return LEVEL1_NAMES.get(withoutWord(name))?.class ?? null;
}

/** The level-2 class of a printed name; null when the name is not known. */
export function level2ClassOf(name: string): Level2Class | null {
  return LEVEL2_NAMES.get(withoutOutput(withoutWord(name)))?.class ?? null;
}

/** How good a printed level-1 name is; null when it is not known. */
export function level1Standing(name: string): NameStanding | null {
  return standingOf(LEVEL1_NAMES.get(withoutWord(name)), normalise(name));
}

/** How good a printed level-2 name is; null when it is not known. 产出数量指标 is a variant of 数量指标. */
export function level2Standing(name: string): NameStanding | null {
  const word = withoutWord(name);
  const short = withoutOutput(word);
  const standing = standingOf(LEVEL2_NAMES.get(short), normalise(name));
  return standing !== null && short !== word ? "variant" : standing;
}

/** Whether the name is understood but better written otherwise. */
export function isClassVariant(name: string, level: 1 | 2): boolean {
  return (level === 1 ? level1Standing(name) : level2Standing(name)) === "variant";
}

/** 产出指标, 效益指标 … */
export function canonicalLevel1Name(level1: Level1Class): string {
  return nameOf(LEVEL1, level1);
}

/** 数量指标, 质量指标 … */
export function canonicalLevel2Name(level2: Level2Class): string {
  return nameOf(LEVEL2, level2);
}

/** The canonical name that a mistyped level-1 name most likely means; null without a clear nearest one. */
export function nearestLevel1Name(name: string): string | null {
  const found = nearest(LEVEL1_NAMES, withoutWord(name));
  return found === null ? null : canonicalLevel1Name(found);
}

/** The canonical name that a mistyped level-2 name most likely means; null without a clear nearest one. */
export function nearestLevel2Name(name: string): string | null {
  const found = nearest(LEVEL2_NAMES, withoutOutput(withoutWord(name)));
  return found === null ? null : canonicalLevel2Name(found);
}

interface Known<Class> {
  readonly class: Class;
  readonly standing: Exclude<NameStanding, "canonical">;
}

const LEVEL1_NAMES = known(LEVEL1);
const LEVEL2_NAMES = known(LEVEL2);

function known<Class>(table: readonly ClassNames<Class>[]): ReadonlyMap<string, Known<Class>> {
  return new Map(table.flatMap((row) => namesOf(row).map(([name, standing]) => [name, { class: row.class, standing }] as const)));
}

function namesOf(row: ClassNames<unknown>): readonly (readonly [string, Known<unknown>["standing"]])[] {
  return [
    [withoutWord(row.name), "short"],
    ...(row.equal ?? []).map((name) => [name, "equal"] as const),
    ...(row.variants ?? []).map((name) => [name, "variant"] as const),
  ];
}

function standingOf(found: Known<unknown> | undefined, printed: string): NameStanding | null {
  if (found === undefined) return null;
  return found.standing === "short" && printed.endsWith("指标") ? "canonical" : found.standing;
}

function withoutWord(name: string): string {
  return normalise(name).replace(/指标$/, "");
}

/** A leading 产出 is dropped before the classes that belong to it. */
function withoutOutput(name: string): string {
  return name.replace(/^产出(?=数量|质量|时效|成本|进度)/, "");
}

function nameOf<Class>(table: readonly ClassNames<Class>[], wanted: Class): string {
  const row = table.find((entry) => entry.class === wanted);
  if (row === undefined) throw new RangeError("class without a name");
  return row.name;
}

const SLIPS = 2;

/** At most two slips, and fewer than half of the name's characters; two classes equally near give none. */
function nearest<Class>(names: ReadonlyMap<string, Known<Class>>, name: string): Class | null {
  const found = [...names].filter(([known]) => Math.abs(known.length - name.length) <= SLIPS)
    .map(([known, { class: of }]) => ({ of, distance: editDistance(known, name), length: known.length }))
    .filter(({ distance, length }) => distance <= SLIPS && distance * 2 < Math.max(length, name.length));
  const least = Math.min(...found.map(({ distance }) => distance));
  const classes = new Set(found.filter(({ distance }) => distance === least).map(({ of }) => of));
  const [only] = classes;
  return classes.size === 1 && only !== undefined ? only : null;
}
