import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactElement } from "react";
import { formatCell, type Area, type SetValueEdit, type SheetSnapshot } from "../../workbook";
import { useWorkbench } from "../context";
import { contentOf, type Selection } from "../state";
import { act, editCells, redo, undo } from "../workbench";
import { copyText, editOf, pasteEdits } from "./clipboard";
import { moved, selectedArea, type Move } from "./selection";
import type { SheetLayout } from "./sheet-layout";
import { gridOfSheet } from "./visible-cells";

const useStyles = makeStyles({
  // Always there and focused, so that an input method can begin to compose at once; seen only while editing.
  sink: { position: "absolute", boxSizing: "border-box", opacity: 0, border: "none", padding: "2px 6px", margin: 0, resize: "none", overflow: "hidden", fontFamily: "inherit", fontSize: "13px", lineHeight: "18px", zIndex: 5, outlineStyle: "none", pointerEvents: "none" },
  editing: { opacity: 1, pointerEvents: "auto", overflow: "auto", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}, ${tokens.shadow8}` },
});

interface Props {
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly selection: Selection;
  readonly area: Area;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: { down: 1, right: 0 }, ArrowUp: { down: -1, right: 0 }, ArrowRight: { down: 0, right: 1 }, ArrowLeft: { down: 0, right: -1 },
  PageDown: { down: 20, right: 0 }, PageUp: { down: -20, right: 0 },
};

/** Keys, typing and the clipboard on the active cell. */
export function CellEditor({ sheet, layout, selection, area, box }: Props): ReactElement {
  const workbench = useWorkbench();
  const styles = useStyles();
  const input = useRef<HTMLTextAreaElement>(null);
  /** null: not editing. */
  const [draft, setDraft] = useState<string | null>(null);
  const grid = gridOfSheet(sheet);
  const at = { row: area.top, column: area.left };
  const content = contentOf(sheet, at);
  useEffect(() => { setDraft(null); }, [sheet.name, selection.focus.row, selection.focus.column]);

  const select = (next: Selection, told: boolean): void => {
    workbench.store.dispatch({ type: "selected", selection: next });
    if (told) workbench.session?.host.userSelected();
  };
  const edit = (edits: readonly SetValueEdit[]): void => { act(workbench, "edit-cells", () => editCells(workbench, edits)); };
  const commit = (move: Move | null): void => {
    if (draft !== null) edit([editOf(sheet, at, draft)]);
    setDraft(null);
    if (move) select(moved(selection, move, false, grid, layout), true);
  };
  const clear = (): void => {
    const { top, left, bottom, right } = selectedArea(selection, grid);
    const edits: SetValueEdit[] = [];
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) if (grid.value({ row, column }) !== null) edits.push(editOf(sheet, { row, column }, ""));
    edit(edits);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const handled = draft === null ? onKeyIdle(event) : onKeyEditing(event);
    if (handled) event.preventDefault();
  };
  const onKeyEditing = (event: KeyboardEvent): boolean => {
    if (event.key === "Escape") setDraft(null);
    else if (event.key === "Enter" && !event.altKey) commit({ down: event.shiftKey ? -1 : 1, right: 0 });
    else if (event.key === "Tab") commit({ down: 0, right: event.shiftKey ? -1 : 1 });
    else if (event.key === "Enter") setDraft(`${draft ?? ""}\n`);
    else return false;
    return true;
  };
  const onKeyIdle = (event: KeyboardEvent): boolean => {
    const move = MOVES[event.key];
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) act(workbench, "undo", () => undo(workbench));
      else if (key === "y" || key === "z") act(workbench, "redo", () => redo(workbench));
      else return false;
    } else if (move) select(moved(selection, move, event.shiftKey, grid, layout), !event.shiftKey);
    else if (event.key === "Enter" || event.key === "F2") setDraft(content.formula ? null : content.text);
    else if (event.key === "Delete" || event.key === "Backspace") clear();
    else if (event.key === "Escape") select({ ...selection, anchor: selection.focus }, false);
    else return false;
    return true;
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copyText(sheet, selectedArea(selection, grid)));
    if (event.type === "cut") clear();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (draft !== null) return;
    event.preventDefault();
    const { top, left } = selectedArea(selection, grid);
    edit(pasteEdits(sheet, { row: top, column: left }, event.clipboardData.getData("text/plain")));
  };
  useFollowFocus(input, selection);
  return (
    <textarea
      ref={input} className={mergeClasses(styles.sink, draft !== null && styles.editing)} style={{ ...box, height: draft === null ? box.height : Math.max(box.height, 44) }}
      aria-label={`${sheet.name} ${formatCell(at)} ${content.text}`.slice(0, 300)} value={draft ?? ""} spellCheck={false} data-cell-input=""
      onChange={(event) => { if (!content.formula) setDraft(event.currentTarget.value); }}
      onKeyDown={onKeyDown} onBlur={() => { commit(null); }} onCopy={onCopy} onCut={onCopy} onPaste={onPaste}
    />
  );
}

/** A click on the sheet gives it the keyboard; a selection made from the pane leaves the keyboard there. */
function useFollowFocus(input: { readonly current: HTMLTextAreaElement | null }, selection: Selection): void {
  useEffect(() => {
    const grid = input.current?.closest("[data-sheet]");
    if (!grid) return;
    const focus = (event: Event): void => {
      if (event.target === input.current) return;
      // The browser would move the focus to the body after the press.
      event.preventDefault();
      input.current?.focus({ preventScroll: true });
    };
    grid.addEventListener("mousedown", focus);
    return () => { grid.removeEventListener("mousedown", focus); };
  }, [input, selection.sheet]);
}
