/** State of the mapping step: the mapping kept with the workbook, and the one being made. */
import type { ColumnField } from "../../reading";
import type { MappingPreview, SheetColumns } from "../core/protocol";

export interface MappingDraft {
  readonly columns: SheetColumns;
  /** By column letters; a column without an entry is not decided. */
  readonly fields: Readonly<Record<string, ColumnField>>;
  /** null while it is being tried. */
  readonly preview: MappingPreview | null;
}

export interface MappingState {
  /** As last read from the workbook. */
  readonly kept: string | null;
  readonly draft: MappingDraft | null;
}

export type MappingAction =
  | { readonly type: "mapping/kept"; readonly text: string | null }
  | { readonly type: "mapping/opened"; readonly columns: SheetColumns }
  | { readonly type: "mapping/chosen"; readonly letters: string; readonly field: ColumnField | null }
  | { readonly type: "mapping/previewed"; readonly draft: MappingDraft; readonly preview: MappingPreview }
  | { readonly type: "mapping/closed" };

export const initialMapping: MappingState = { kept: null, draft: null };

export function reduceMapping(state: MappingState, action: MappingAction): MappingState {
  switch (action.type) {
    case "mapping/kept":
      return { ...state, kept: action.text };
    case "mapping/opened": {
      const known = action.columns.columns.flatMap(({ letters, field }) => (field === null ? [] : [[letters, field] as const]));
      return { ...state, draft: { columns: action.columns, fields: Object.fromEntries(known), preview: null } };
    }
    case "mapping/chosen":
      return state.draft ? { ...state, draft: { ...state.draft, fields: withField(state.draft.fields, action.letters, action.field), preview: null } } : state;
    case "mapping/previewed":
      // An answer to an earlier choice says nothing of this one.
      return state.draft === action.draft ? { ...state, draft: { ...action.draft, preview: action.preview } } : state;
    case "mapping/closed":
      return { ...state, draft: null };
  }
}

function withField(fields: MappingDraft["fields"], letters: string, field: ColumnField | null): MappingDraft["fields"] {
  const others = Object.fromEntries(Object.entries(fields).filter(([other]) => other !== letters));
  return field === null ? others : { ...others, [letters]: field };
}
