/** State of the task 设置: the settings that travel with the workbook. Every change gives new settings; storing them is an action of its own. */
import type { Acceptance, CheckSettings, Level } from "../../rules";

export interface SettingsState {
  /** null until they were read; the core then uses its defaults. */
  readonly value: CheckSettings | null;
  /** Check again after changes in the workbook. */
  readonly live: boolean;
}

export type SettingsAction =
  | { readonly type: "settings/read"; readonly value: CheckSettings }
  | { readonly type: "settings/changed"; readonly value: CheckSettings }
  | { readonly type: "settings/live"; readonly live: boolean };

export const initialSettings: SettingsState = { value: null, live: false };

export function reduceSettings(state: SettingsState, action: SettingsAction): SettingsState {
  switch (action.type) {
    case "settings/read":
    case "settings/changed":
      return { ...state, value: action.value };
    case "settings/live":
      return { ...state, live: action.live };
  }
}

type RuleSettings = CheckSettings["rules"][string];

/** Settings with one rule changed; a rule without any change of its own is left out. */
export function withRule(settings: CheckSettings, rule: string, change: { readonly enabled?: boolean; readonly level?: Level | null; readonly options?: Readonly<Record<string, unknown>> | null }): CheckSettings {
  const { [rule]: old, ...others } = settings.rules;
  const next: RuleSettings = {};
  const enabled = change.enabled ?? old?.enabled;
  const level = change.level === undefined ? old?.level : change.level;
  const options = change.options === undefined ? old?.options : change.options;
  if (enabled === false) next.enabled = false;
  if (level) next.level = level;
  if (options && Object.keys(options).length > 0) next.options = { ...options };
  return { ...settings, rules: Object.keys(next).length > 0 ? { ...others, [rule]: next } : others };
}

/** Settings with one shared word list changed; a list without any change is left out. */
export function withWords(settings: CheckSettings, list: keyof CheckSettings["words"], change: { readonly add?: readonly string[]; readonly remove?: readonly string[] }): CheckSettings {
  const { [list]: old, ...others } = settings.words;
  const add = [...(change.add ?? old?.add ?? [])];
  const remove = [...(change.remove ?? old?.remove ?? [])];
  return { ...settings, words: add.length + remove.length > 0 ? { ...others, [list]: { add, remove } } : others };
}

/** Settings with a finding accepted; an earlier acceptance of the same rule and cell is replaced. */
export function withAcceptance(settings: CheckSettings, acceptance: Acceptance): CheckSettings {
  return { ...settings, acceptances: [...withoutAcceptance(settings, acceptance).acceptances, { ...acceptance }] };
}

export function withoutAcceptance(settings: CheckSettings, { rule, sheet, cell }: Acceptance): CheckSettings {
  return { ...settings, acceptances: settings.acceptances.filter((one) => one.rule !== rule || one.sheet !== sheet || one.cell !== cell) };
}
