/** State of the task 修正: what was changed in this session, each group with what takes it back. */
import type { SetValueEdit } from "../../workbook";

/** Edits that were done together and are taken back together. */
export interface EditGroup {
  readonly id: number;
  readonly kind: "safe" | "one";
  /** What was done, in the order it was done. */
  readonly edits: readonly SetValueEdit[];
  readonly undone: boolean;
}

export interface FixState {
  readonly groups: readonly EditGroup[];
  /** Rules left out of "apply all". */
  readonly leftOut: ReadonlySet<string>;
}

export type FixAction =
  | { readonly type: "fix/applied"; readonly kind: EditGroup["kind"]; readonly edits: readonly SetValueEdit[] }
  | { readonly type: "fix/undone"; readonly id: number; readonly remaining: readonly SetValueEdit[] }
  | { readonly type: "fix/rule-toggled"; readonly rule: string }
  | { readonly type: "fix/forgotten" };

export const initialFix: FixState = { groups: [], leftOut: new Set() };

export function reduceFix(state: FixState, action: FixAction): FixState {
  switch (action.type) {
    case "fix/applied":
      if (action.edits.length === 0) return state;
      return { ...state, groups: [...state.groups, { id: state.groups.length + 1, kind: action.kind, edits: action.edits, undone: false }] };
    case "fix/undone":
      return { ...state, groups: state.groups.map((group) => (group.id === action.id ? { ...group, edits: action.remaining.length > 0 ? action.remaining : group.edits, undone: action.remaining.length === 0 } : group)) };
    case "fix/rule-toggled": {
      const leftOut = new Set(state.leftOut);
      if (!leftOut.delete(action.rule)) leftOut.add(action.rule);
      return { ...state, leftOut };
    }
    case "fix/forgotten":
      return initialFix;
  }
}
