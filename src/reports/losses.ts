/** What a layout could not hold, in words: one line a field and reason, however many projects. */
import { FIELD_NAMES, LOSS_REASONS, fill, lossTexts, type Language } from "../messages";

export interface Loss {
  /** The project's name. */
  readonly project: string;
  /** As the disclosure plan names it: "budget", "indicators.basis". */
  readonly field: string;
  readonly reason: keyof typeof LOSS_REASONS;
}

/** Names shown of the projects concerned; their number always stands beside. */
const SHOWN_NAMES = 3;

export function lossLines(losses: readonly Loss[], language: Language): readonly string[] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const key = `${loss.reason} ${loss.field}`;
    const group = groups.get(key);
    if (group) group.push(loss);
    else groups.set(key, [loss]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [lineOf(first, group.map(({ project }) => project), language)] : [];
  });
}

function lineOf({ field, reason }: Loss, projects: readonly string[], language: Language): string {
  const names = projects.slice(0, SHOWN_NAMES).join(lossTexts.between[language]);
  return fill(lossTexts.line[language], {
    field: FIELD_NAMES[field]?.[language] ?? field,
    reason: LOSS_REASONS[reason][language],
    count: projects.length,
    names: projects.length > SHOWN_NAMES ? fill(lossTexts.andOthers[language], { names }) : names,
  });
}
