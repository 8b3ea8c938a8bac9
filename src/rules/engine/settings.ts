/** Settings of a check: kept with the workbook and as a file, checked before any data is read. */
import { z } from "zod";
import { ok, parseCell, refuse, type Outcome } from "../../workbook";
import type { AnyRule, Level } from "./rule";
import { WORD_LIST_NAMES } from "./word-lists";

const LEVELS = ["error", "warning", "info"] as const satisfies readonly Level[];
const SCHEMES = ["88", "101", "auto"] as const;
const DOCUMENT_LEVELS = ["department", "government", "auto"] as const;
export const REQUIRED_COLUMNS = ["level1", "level2", "level3", "description", "value", "symbol", "number", "unit", "basis", "weight"] as const;

const ruleSettings = z.strictObject({
  enabled: z.boolean().optional(),
  level: z.enum(LEVELS).optional(),
  /** Checked against the rule's own options. */
  options: z.record(z.string(), z.unknown()).optional(),
});

const acceptance = z.strictObject({
  rule: z.string().min(1),
  sheet: z.string().min(1),
  cell: z.string().refine((text) => parseCell(text) !== null),
  value: z.string(),
  judged: z.string().optional(),
  reason: z.string().trim().min(1),
});

const wordChange = z.strictObject({
  add: z.array(z.string().trim().min(1)).default([]),
  remove: z.array(z.string()).default([]),
});

/** The shape of the settings. Everything may be left out. */
export const checkSettingsSchema = z.strictObject({
  version: z.literal(1).default(1),
  /** Wins over the year in the titles; null: from the document. */
  budgetYear: z.number().int().min(2000).max(2100).nullable().default(null),
  /** 88: cost under 产出 (财预〔2015〕88号) · 101: cost as a level-1 class (财预〔2021〕101号) · auto: what the document uses. */
  classScheme: z.enum(SCHEMES).default("auto"),
  /** Whose disclosure the text around the tables is: a department's, a government's, or what the text itself says. */
  level: z.enum(DOCUMENT_LEVELS).default("auto"),
  requiredColumns: z.array(z.enum(REQUIRED_COLUMNS)).default([]),
  words: z.partialRecord(z.enum(WORD_LIST_NAMES), wordChange).default({}),
  rules: z.record(z.string(), ruleSettings).default({}),
  acceptances: z.array(acceptance).default([]),
});

export type CheckSettings = z.output<typeof checkSettingsSchema>;

export const DEFAULT_SETTINGS: CheckSettings = checkSettingsSchema.parse({});

/**
 * Reads settings from parsed JSON. A wrong one is refused with `settings-invalid`; its facts name the path
 * ("rules.value-yes-no.level") and the problem: type · value · unknown-key · unknown-rule · option · doubt-is-no-error.
 */
export function readSettings(rules: readonly AnyRule[], input: unknown): Outcome<CheckSettings> {
  const parsed = checkSettingsSchema.safeParse(input);
  if (!parsed.success) return refuseIssue(parsed.error, []);
  const settings = parsed.data;
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, own] of Object.entries(settings.rules)) {
    const rule = known.get(id);
    if (!rule) return refuseAt(["rules", id], "unknown-rule");
    if (own.level === "error" && rule.certainty === "needs-review") return refuseAt(["rules", id, "level"], "doubt-is-no-error");
    const options = rule.options.safeParse(own.options ?? {});
    if (!options.success) return refuseIssue(options.error, ["rules", id, "options"]);
  }
  const stranger = settings.acceptances.findIndex((one) => !known.has(one.rule));
  if (stranger >= 0) return refuseAt(["acceptances", stranger, "rule"], "unknown-rule");
  return ok(settings);
}

function refuseIssue(error: z.ZodError, prefix: readonly PropertyKey[]): Outcome<CheckSettings> {
  const issue = error.issues[0];
  if (!issue) return refuseAt(prefix, "value");
  if (issue.code === "unrecognized_keys") return refuseAt([...prefix, ...issue.path, issue.keys[0] ?? ""], "unknown-key");
  return refuseAt([...prefix, ...issue.path], issue.code === "invalid_type" ? "type" : "value");
}

function refuseAt(path: readonly PropertyKey[], problem: string): Outcome<CheckSettings> {
  return refuse("settings-invalid", { path: path.map(String).join("."), problem });
}
