import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { workbenchTexts } from "../messages";
import type { SheetSnapshot } from "../workbook";
import { useSay, useWorkbench } from "./context";
import { topLeft, type OpenWorkbook } from "./state";

const useStyles = makeStyles({
  tabs: { display: "flex", flexShrink: 0, overflowX: "auto", backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, scrollbarWidth: "thin" },
  tab: {
    display: "flex", alignItems: "center", gap: "4px", flexShrink: 0, maxWidth: "220px", padding: "6px 12px", border: "none", borderRight: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2, fontFamily: "inherit", fontSize: "12px", lineHeight: "18px", cursor: "pointer", whiteSpace: "nowrap",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
  chosen: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForeground1, fontWeight: 600, boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}` },
  hidden: { fontStyle: "italic", color: tokens.colorNeutralForeground3 },
  sign: { display: "flex", fontSize: "14px" },
});

/** One tab a sheet; sheets of our own carry a sign. Arrow keys step. */
export function SheetTabs({ workbook }: { readonly workbook: OpenWorkbook }): ReactElement {
  const { store } = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const { sheets } = workbook.snapshot;
  const active = workbook.selection.sheet;
  const open = (name: string): void => { store.dispatch({ type: "selected", selection: topLeft(name) }); };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[sheets.findIndex(({ name }) => name === active) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    open(next.name);
  };
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>("[aria-selected=true]");
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (list.current?.contains(document.activeElement)) tab?.focus();
  }, [active]);
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={say(workbenchTexts.sheets)} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button key={sheet.name} type="button" role="tab" aria-selected={sheet.name === active} tabIndex={sheet.name === active ? 0 : -1} className={mergeClasses(styles.tab, sheet.visibility !== "visible" && styles.hidden, sheet.name === active && styles.chosen)} title={titleOf(sheet, say)} onClick={() => { open(sheet.name); }}>
          {sheet.ownKind === null ? null : <span className={styles.sign} aria-hidden="true"><DocumentTableRegular /></span>}
          <span className={styles.name}>{sheet.visibility === "visible" ? sheet.name : say(workbenchTexts.sheetNotes, { sheet: sheet.name, notes: say(workbenchTexts.hiddenSheet) })}</span>
        </button>
      ))}
    </div>
  );
}

function titleOf(sheet: SheetSnapshot, say: ReturnType<typeof useSay>): string {
  const notes = [sheet.ownKind === null ? null : say(workbenchTexts.ownSheet), sheet.visibility === "visible" ? null : say(workbenchTexts.hiddenSheet)].filter((note) => note !== null);
  return notes.length === 0 ? sheet.name : say(workbenchTexts.sheetNotes, { sheet: sheet.name, notes: notes.join(", ") });
}
