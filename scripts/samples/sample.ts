/**
 * How the sample workbooks are written down: projects as compact text, with the faults put into them on purpose.
 * District, departments, codes, persons and figures are invented; region 139971 does not exist.
 */
import type { ExampleIndicator, ExampleProject } from "../../src/rules/engine/example-document";

/** A fault put in on purpose, by the rule that must find it (only the exactly defined rules are listed). */
export interface Fault {
  readonly rule: string;
  /** The name of the indicator; null where the finding is the project's. */
  readonly indicator: string | null;
}

export interface SampleProject extends ExampleProject {
  readonly name: string;
  readonly indicators: readonly ExampleIndicator[];
  readonly faults: readonly Fault[];
}

/** One workbook of samples/; `title` and `description` are what the workbench shows. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly english: { readonly title: string; readonly description: string };
  /** null where no title says it: the user is asked. */
  readonly budgetYear: number | null;
  readonly form: "ledger" | "stack" | "sheets";
  readonly layout: "hebei" | "hebei-2023" | "split" | "central";
  readonly projects: readonly SampleProject[];
}

export interface ProjectText {
  readonly unit: readonly [code: string, name: string];
  /** Serial number from which the 21-character code is made, or a code as it stands. */
  readonly code: number | string;
  readonly name: string;
  /** 万元: 预算数, 其中：财政资金, 其他资金 */
  readonly money: readonly [string, string, string];
  readonly use: string;
  readonly plan: readonly [string, string, string, string];
  readonly goals: readonly string[];
  /**
   * One indicator a line: class | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 [| 分值权重], then "!! rule" for each fault.
   * The class is one sign of CLASSES, or "一级指标/二级指标" as printed.
   */
  readonly rows: string;
  /** Rules that must find something in the project's own fields. */
  readonly faults?: readonly string[];
  readonly planLabel?: string;
  readonly explanation?: string;
  readonly title?: string;
}

const CLASSES: Readonly<Record<string, readonly [string, string]>> = {
  数: ["产出指标", "数量指标"], 质: ["产出指标", "质量指标"], 时: ["产出指标", "时效指标"], 成: ["产出指标", "成本指标"],
  经: ["效益指标", "经济效益指标"], 社: ["效益指标", "社会效益指标"], 生: ["效益指标", "生态效益指标"], 持: ["效益指标", "可持续影响指标"],
  满: ["满意度指标", "服务对象满意度指标"],
};

/** Reads the compact text; a line that does not fit throws. */
export function project(text: ProjectText): SampleProject {
  const lines = text.rows.trim().split("\n").map((line) => line.trim());
  const read = lines.map(readLine);
  return {
    unitCode: text.unit[0],
    unitName: text.unit[1],
    code: typeof text.code === "number" ? projectCode(text.code) : text.code,
    name: text.name,
    budget: text.money[0],
    fiscalFunds: text.money[1],
    otherFunds: text.money[2],
    useOfFunds: text.use,
    plan: text.plan,
    objectives: text.goals,
    ...(text.planLabel === undefined ? {} : { planLabel: text.planLabel }),
    ...(text.explanation === undefined ? {} : { explanation: text.explanation }),
    ...(text.title === undefined ? {} : { title: text.title }),
    indicators: read.map(({ indicator }) => indicator),
    faults: [
      ...(text.faults ?? []).map((rule) => ({ rule, indicator: null })),
      ...read.flatMap(({ indicator, rules }) => rules.map((rule) => ({ rule, indicator: indicator.level3 ?? "" }))),
    ],
  };
}

function readLine(line: string): { readonly indicator: ExampleIndicator; readonly rules: readonly string[] } {
  const [cells = "", ...rules] = line.split("!!").map((part) => part.trim());
  const [sign = "", level3 = "", description = "", value = "", basis = "", weight, ...more] = cells.split("|").map((cell) => cell.trim());
  const [level1 = "", level2 = ""] = CLASSES[sign] ?? sign.split("/");
  if (level1 === "" || level2 === "" || more.length > 0) throw new Error(`Not an indicator: ${line}`);
  return { indicator: { level1, level2, level3, description, value, basis, ...(weight === undefined ? {} : { weight }) }, rules };
}

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A 21-character code with a valid check character, in a region that does not exist; entered in the year `year` (two digits). */
export function projectCode(serial: number, year = 26): string {
  const digits = String(serial).padStart(4, "0");
  const body = `139971${String(year)}P00${digits}1${digits}`;
  const sum = Array.from(body).reduce((total, character, index) => total + ALPHABET.indexOf(character) * (3 ** index % 31), 0);
  return body + (ALPHABET[(((30 - sum) % 31) + 31) % 31] ?? "");
}
