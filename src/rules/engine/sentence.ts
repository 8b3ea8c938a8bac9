import type { Finding } from "./finding";
import type { AnyRule } from "./rule";

export type Language = "zh" | "en";

/** Fills {名字} of the rule's message; {value}, {indicator} and {project} are always there. An unknown placeholder is a defect. */
export function sentenceFor(rule: AnyRule, finding: Finding, language: Language): string {
  const message = rule.messages[finding.reason];
  if (!message) throw new Error(`Rule ${rule.id} has no message for its reason ${finding.reason}.`);
  return message[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = finding.values[name] ?? standardValue(finding, name);
    if (value === undefined) throw new Error(`Rule ${rule.id} gives no value for {${name}} (${finding.reason}).`);
    return String(value);
  });
}

function standardValue(finding: Finding, name: string): string | undefined {
  switch (name) {
    case "value": return oneLine(finding.value);
    case "indicator": return oneLine(finding.indicator ?? "");
    case "project": return oneLine(finding.project?.name ?? "");
    default: return undefined;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
