import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import { workbenchTexts } from "../../messages";
import { formatCell, type Area, type SetValueEdit } from "../../workbook";
import { useSay, useWorkbench } from "../context";
import { contentOf } from "../state";
import { act, editCells, say, tellRefused, turn } from "../workbench";
import { formOf } from "./cell-form";
import { copiedHtml, tableTexts } from "./clipboard-html";
import { tabbedText } from "./clipboard-text";
import { motionOf, stepAfterEntry } from "./keys";
import { clearEdits, copyOf, editOf, pasteOf, type ShownSheet } from "./paste";
import { cycled, isOneCell, moved, selectedArea, selectionAt, type Direction, type Ground, type Selection } from "./selection";
import { useDraft } from "./use-draft";
import { asksForFormula, textToEdit } from "./typed-value";

const useStyles = makeStyles({
  // Always there and focused, so that an input method can begin to compose at once; seen only while editing.
  sink: { position: "absolute", boxSizing: "border-box", opacity: 0, border: "none", padding: "2px 6px", margin: 0, resize: "none", overflow: "hidden", fontFamily: "inherit", fontSize: "13px", lineHeight: "18px", zIndex: 5, outlineStyle: "none", pointerEvents: "none" },
  editing: { opacity: 1, pointerEvents: "auto", overflow: "auto", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}, ${tokens.shadow8}` },
});

interface Props {
  readonly shown: ShownSheet;
  readonly selection: Selection;
  readonly ground: Ground;
  /** Height of the window in pixels. */
  readonly page: number;
  /** The active cell or its merged area, and where it stands. */
  readonly area: Area;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Keys, typing and the clipboard on the selection. */
export function CellEditor({ shown, selection, ground, page, area, box }: Props): ReactElement {
  const workbench = useWorkbench();
  const styles = useStyles();
  const words = useSay();
  const input = useRef<HTMLTextAreaElement>(null);
  /** Where Tab began: Enter goes to the next row there. */
  const tabbedFrom = useRef<number | null>(null);
  const [heard, setHeard] = useState("");
  const { sheet, looks, date1904 } = shown;
  const { grid } = ground;
  const at = { row: area.top, column: area.left };
  const content = contentOf(sheet, at);
  const form = formOf(sheet, looks, at, date1904);

  const select = (next: Selection, told = true): void => {
    workbench.store.dispatch({ type: "selected", selection: next });
    if (told) workbench.session?.host.userSelected();
  };
  const edit = (edits: readonly SetValueEdit[]): void => { act(workbench, "edit-cells", () => editCells(workbench, edits)); };
  const draft = useDraft(`${sheet.name} ${formatCell(at)}`, (typed) => {
    if (asksForFormula(typed, form)) { say(workbench, "warning", workbenchTexts.noFormulas, {}); return; }
    const change = editOf(shown, at, typed);
    if (change) edit([change]);
  });
  const begin = (text: string, whole: boolean): void => {
    if (content.formula) { tellRefused(workbench, [{ code: "cell-has-formula", facts: { sheet: sheet.name, cell: formatCell(at) } }]); return; }
    if (sheet.protected) { tellRefused(workbench, [{ code: "sheet-protected", facts: { sheet: sheet.name } }]); return; }
    draft.set(text, whole);
  };
  const goOn = (by: Direction): void => {
    draft.commit();
    if (!isOneCell(selection)) { select(cycled(selection, by, ground)); return; }
    const column = tabbedFrom.current;
    if (by.right > 0) tabbedFrom.current ??= at.column;
    else tabbedFrom.current = null;
    const next = moved(selection, { kind: "step", by }, false, ground);
    select(by.down > 0 && column !== null ? selectionAt(sheet.name, grid.anchor({ row: next.active.row, column })) : next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (draft.text === null ? onKeyIdle(event) : onKeyEditing(event)) event.preventDefault();
  };
  const onKeyEditing = (event: KeyboardEvent): boolean => {
    const by = event.altKey ? null : stepAfterEntry({ key: event.key, shift: event.shiftKey });
    const motion = draft.whole || event.shiftKey || event.ctrlKey ? null : motionOf({ key: event.key, ctrl: false }, page);
    if (by) goOn(by);
    else if (event.key === "Escape") draft.drop();
    else if (event.key === "F2") draft.set(draft.text ?? "", !draft.whole);
    else if (event.key === "Enter") insertLineEnd(input, (text) => { draft.set(text, draft.whole); });
    else if (motion?.kind === "step") goOnBy(motion.by);
    else return false;
    return true;
  };
  const goOnBy = (by: Direction): void => {
    draft.commit();
    tabbedFrom.current = null;
    select(moved(selection, { kind: "step", by }, false, ground));
  };
  const onKeyIdle = (event: KeyboardEvent): boolean => {
    const ctrl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const by = stepAfterEntry({ key: event.key, shift: event.shiftKey });
    const motion = motionOf({ key: event.key, ctrl }, page);
    if (motion) {
      tabbedFrom.current = null;
      select(moved(selection, motion, event.shiftKey, ground), !event.shiftKey);
    } else if (by && !ctrl && !event.altKey) goOn(by);
    else if (ctrl && key === "z" && !event.shiftKey) act(workbench, "undo", () => turn(workbench, "undo"));
    else if (ctrl && (key === "y" || key === "z")) act(workbench, "redo", () => turn(workbench, "redo"));
    else if (ctrl && key === "a") select({ ...selection, from: { row: 0, column: 0 }, to: moved(selection, { kind: "end" }, false, ground).active }, false);
    else if (ctrl) return false;
    else if (event.key === "F2") begin(textToEdit(grid.value(at), form), true);
    else if (event.key === "Delete" || event.key === "Backspace") edit(clearEdits(shown, selectedArea(selection, grid)));
    else if (event.key === "Escape") select(selectionAt(sheet.name, selection.active), false);
    else return false;
    return true;
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (draft.text !== null) return;
    event.preventDefault();
    const from = selectedArea(selection, grid);
    const copied = copyOf(shown, from);
    workbench.copied = copied;
    event.clipboardData.setData("text/plain", copied.text);
    event.clipboardData.setData("text/html", copiedHtml(copied));
    setHeard(words(workbenchTexts.copied, { count: copied.cells.length * (copied.cells[0]?.length ?? 0) }));
    if (event.type === "cut") edit(clearEdits(shown, from));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (draft.text !== null) return;
    event.preventDefault();
    const plain = event.clipboardData.getData("text/plain");
    const table = plain === workbench.copied?.text ? null : tableTexts(event.clipboardData.getData("text/html"));
    const paste = pasteOf(shown, selectedArea(selection, grid), table ? tabbedText(table) : plain, workbench.copied);
    const { top, left, bottom, right } = paste.area;
    select({ sheet: sheet.name, active: { row: top, column: left }, from: { row: top, column: left }, to: { row: bottom, column: right } });
    edit(paste.edits);
    if (paste.formulas > 0) say(workbench, "warning", workbenchTexts.pastedWithoutFormulas, { count: paste.formulas });
    else if (paste.covered > 0) say(workbench, "warning", workbenchTexts.pastedWithoutCovered, { count: paste.covered });
    setHeard(words(workbenchTexts.pasted, { count: paste.edits.length }));
  };

  useFollowFocus(input, selection);
  useEditOnDoubleClick(input, () => { begin(textToEdit(grid.value(at), form), true); });
  return (
    <>
      <textarea
        ref={input} className={mergeClasses(styles.sink, draft.text !== null && styles.editing)} style={sinkBox(box, draft.text)}
        aria-label={words(workbenchTexts.cellToEdit, { sheet: sheet.name, cell: formatCell(at), content: content.text.slice(0, 200) })} value={draft.text ?? ""} spellCheck={false} autoComplete="off" data-cell-input=""
        onChange={(event) => { if (draft.text === null) begin(event.currentTarget.value, false); else draft.set(event.currentTarget.value, draft.whole); }}
        onKeyDown={onKeyDown} onBlur={() => { draft.commit(); }} onCopy={onCopy} onCut={onCopy} onPaste={onPaste}
      />
      <span style={HEARD} role="status">{heard}</span>
    </>
  );
}

/** Only screen readers hear it. */
const HEARD: CSSProperties = { position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" };

/** While editing, as high as the text needs. */
function sinkBox(box: Props["box"], text: string | null): CSSProperties {
  if (text === null) return box;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 13) / Math.max(60, box.width - 12))), 0);
  return { ...box, width: Math.max(box.width, 120), height: Math.max(box.height, Math.min(240, lines * 18 + 8)) };
}

function insertLineEnd(input: RefObject<HTMLTextAreaElement | null>, set: (text: string) => void): void {
  const element = input.current;
  if (!element) return;
  const { selectionStart, selectionEnd, value } = element;
  set(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  requestAnimationFrame(() => { element.setSelectionRange(selectionStart + 1, selectionStart + 1); });
}

/** A click on the sheet gives it the keyboard; a selection made from the pane leaves the keyboard there. */
function useFollowFocus(input: RefObject<HTMLTextAreaElement | null>, selection: Selection): void {
  useEffect(() => {
    const sheet = input.current?.closest("[data-sheet]");
    if (!sheet) return;
    const focus = (event: Event): void => {
      if (event.target === input.current) return;
      // The browser would move the focus to the body after the press.
      event.preventDefault();
      input.current?.focus({ preventScroll: true });
    };
    sheet.addEventListener("mousedown", focus);
    return () => { sheet.removeEventListener("mousedown", focus); };
  }, [input, selection.sheet]);
}

function useEditOnDoubleClick(input: RefObject<HTMLTextAreaElement | null>, begin: () => void): void {
  const latest = useRef(begin);
  useEffect(() => { latest.current = begin; });
  useEffect(() => {
    const sheet = input.current?.closest("[data-sheet]");
    if (!sheet) return;
    const edit = (event: Event): void => { if (event.target !== input.current) latest.current(); };
    sheet.addEventListener("dblclick", edit);
    return () => { sheet.removeEventListener("dblclick", edit); };
  }, [input]);
}
