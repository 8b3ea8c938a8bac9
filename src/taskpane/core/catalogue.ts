/** The rules as the pane shows and sets them; a rule's parameters are described from its own schema. */
import { z } from "zod";
import { rulePage, rules, type AnyRule } from "../../rules";
import type { OptionEntry, RuleEntry } from "./protocol";

export function catalogue(): readonly RuleEntry[] {
  return rules.flatMap((rule): readonly RuleEntry[] => {
    const page = rulePage(rule.id);
    if (!page) return [];
    return [{
      id: rule.id, title: rule.title, level: rule.level, certainty: rule.certainty,
      why: page.why, how: page.how, acceptable: page.acceptable, limits: page.limits,
      examples: page.examples,
      basis: page.basis.map(({ source, note }) => (note === null ? source : `${source}：${note}`)),
      options: optionsOf(rule),
    }];
  });
}

interface PropertySchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: { readonly type?: string };
}

/** Parameters that a form can set: numbers, switches, texts, lists of texts, choices. */
function optionsOf(rule: AnyRule): readonly OptionEntry[] {
  const schema = z.toJSONSchema(rule.options, { io: "input", unrepresentable: "any" }) as { readonly properties?: Readonly<Record<string, PropertySchema>> };
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]): readonly OptionEntry[] => {
    const kind = kindOf(property);
    if (kind === null) return [];
    const choices = (property.enum ?? []).filter((choice) => typeof choice === "string");
    return [{ name, kind, description: property.description ?? name, choices, fallback: property.default ?? null }];
  });
}

function kindOf({ type, enum: choices, items }: PropertySchema): OptionEntry["kind"] | null {
  if (choices) return "choice";
  if (type === "number" || type === "integer") return "number";
  if (type === "boolean") return "flag";
  if (type === "string") return "text";
  return type === "array" && items?.type === "string" ? "list" : null;
}
