import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, type DragEvent, type ReactElement } from "react";
import { workbenchTexts } from "../messages";
import { PaneApp, Tabs } from "../taskpane/embed";
import { CellLine } from "./cell-line";
import { useSay, useWorkbench, useWorkbenchState } from "./context";
import { SheetView } from "./grid/sheet-view";
import { LeaveQuestion } from "./leave-question";
import { marksByCell, type SheetMarks } from "./marks";
import { NoticeLine } from "./notice-line";
import { openFile } from "./open-file";
import { SheetTabs } from "./sheet-tabs";
import { sheetOf, type OpenWorkbook } from "./state";
import { Toolbar } from "./toolbar";
import { Welcome } from "./welcome";
import { act, saveWorkbook, type Workbench } from "./workbench";

const NARROW = "@media (max-width: 760px)";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", position: "relative", backgroundColor: tokens.colorNeutralBackground2, overflow: "hidden" },
  body: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  pane: { width: "372px", flexShrink: 0, minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, [NARROW]: { width: "100%", borderLeft: "none" } },
  halves: { display: "none", flexShrink: 0, [NARROW]: { display: "block" } },
  away: { [NARROW]: { display: "none" } },
  drop: { position: "absolute", inset: "8px", zIndex: 20, display: "flex", alignItems: "center", justifyContent: "center", fontSize: "18px", fontWeight: 600, border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, opacity: 0.94, pointerEvents: "none" },
});

/** The page: toolbar, the sheet as a grid, the pane beside it. A workbook can be dropped anywhere. */
export function WorkbenchApp(): ReactElement {
  const workbench = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const open = useWorkbenchState((state) => state.workbook);
  const [dragging, setDragging] = useState(false);
  useAskBeforeLeaving(open?.unsaved ?? false);
  useSaveKey(workbench);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) openFile(workbench, file);
  };
  return (
    <div className={styles.page} onDragOver={(event) => { event.preventDefault(); setDragging(true); }} onDragLeave={(event) => { if (event.currentTarget === event.target) setDragging(false); }} onDrop={onDrop}>
      <Toolbar />
      <NoticeLine />
      {open ? <Halves open={open} /> : <Welcome />}
      <LeaveQuestion />
      {dragging ? <div className={styles.drop}>{say(workbenchTexts.drop)}</div> : null}
    </div>
  );
}

function Halves({ open }: { readonly open: OpenWorkbook }): ReactElement {
  const { session, store } = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const half = useWorkbenchState((state) => state.half);
  const sheet = sheetOf(open);
  return (
    <>
      <div className={styles.halves}>
        <Tabs label={say(workbenchTexts.halves)} chosen={half} onChoose={(id) => { store.dispatch({ type: "half", half: id }); }}
          tabs={[{ id: "grid" as const, name: say(workbenchTexts.showGrid) }, { id: "pane" as const, name: say(workbenchTexts.showPane) }]} />
      </div>
      <div className={styles.body}>
        <main className={mergeClasses(styles.sheet, half === "pane" && styles.away)}>
          <CellLine workbook={open} />
          {sheet ? <SheetView key={sheet.name} sheet={sheet} looks={open.looks.get(sheet.name) ?? null} marks={marksOn(open, sheet.name)} selection={open.selection} date1904={open.snapshot.date1904} /> : null}
          <SheetTabs workbook={open} />
        </main>
        <aside className={mergeClasses(styles.pane, half === "grid" && styles.away)} aria-label={say(workbenchTexts.pane)}>
          {session ? <PaneApp key={open.snapshot.name} pane={session.pane} /> : null}
        </aside>
      </div>
    </>
  );
}

function marksOn({ marks }: OpenWorkbook, sheet: string): SheetMarks | null {
  const areas = marks.get(sheet);
  return areas ? marksByCell(areas) : null;
}

/** The browser asks before the page with unsaved changes is closed. */
function useAskBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    addEventListener("beforeunload", ask);
    return () => { removeEventListener("beforeunload", ask); };
  }, [unsaved]);
}

/** Ctrl+S saves the workbook, not the page; what is being typed is taken in first. */
function useSaveKey(workbench: Workbench): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "s" || workbench.session === null) return;
      event.preventDefault();
      if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
      act(workbench, "save", () => saveWorkbook(workbench));
    };
    addEventListener("keydown", onKeyDown);
    return () => { removeEventListener("keydown", onKeyDown); };
  }, [workbench]);
}
