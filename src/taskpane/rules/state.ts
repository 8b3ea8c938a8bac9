/** State of the task 规则: the catalogue, loaded when first wanted, and the open page. */
import type { RuleEntry } from "../core/protocol";

export interface RulesState {
  readonly catalogue: readonly RuleEntry[] | null;
  readonly open: string | null;
  readonly search: string;
}

export type RulesAction =
  | { readonly type: "rules/loaded"; readonly catalogue: readonly RuleEntry[] }
  | { readonly type: "rules/opened"; readonly rule: string | null }
  | { readonly type: "rules/searched"; readonly search: string };

export const initialRules: RulesState = { catalogue: null, open: null, search: "" };

export function reduceRules(state: RulesState, action: RulesAction): RulesState {
  switch (action.type) {
    case "rules/loaded":
      return { ...state, catalogue: action.catalogue };
    case "rules/opened":
      return { ...state, open: action.rule };
    case "rules/searched":
      return { ...state, search: action.search };
  }
}
