import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { checkTexts } from "../../messages";
import { usePane, useSay } from "../app/context";
import { act } from "../app/pane";
import { FindingItem } from "./finding-item";
import { goToFinding } from "./go-to-finding";
import { GroupItem } from "./group-item";
import { neighbour, type ListRow } from "./list-rows";

const GROUP_HEIGHT = 32;
const FINDING_HEIGHT = 58;

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "72px", overflowY: "auto", overflowX: "hidden", position: "relative" },
  canvas: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
  none: { padding: "24px 12px", textAlign: "center", color: tokens.colorNeutralForeground3 },
});

/** The findings by group. Only rows in sight are in the page, so that 20,000 scroll like 20. Arrow keys step through them. */
export function FindingList({ rows, selected }: { readonly rows: readonly ListRow[]; readonly selected: number | null }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (rows[index]?.kind === "group" ? GROUP_HEIGHT : FINDING_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });
  useKeepInSight(rows, selected, virtual.scrollRect?.height ?? 0, (index) => { virtual.scrollToIndex(index, { align: "auto" }); });
  const focusOn = useRef<number | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = step === 0 ? null : neighbour(rows, selected, step);
    if (!next) return;
    event.preventDefault();
    focusOn.current = next.key;
    act(pane, "go-to-finding", () => goToFinding(pane, next));
  };
  useEffect(() => {
    if (focusOn.current === null) return;
    const item = scroll.current?.querySelector<HTMLElement>(`[data-finding="${String(focusOn.current)}"]`);
    focusOn.current = null;
    item?.focus({ preventScroll: true });
  }, [selected]);
  if (rows.length === 0) return <div className={styles.scroll}><p className={styles.none}>{say(checkTexts.noMatch)}</p></div>;
  const firstFinding = rows.find((row) => row.kind === "finding");
  const tabStop = rows.some((row) => row.kind === "finding" && row.finding.key === selected) ? selected : firstFinding?.kind === "finding" ? firstFinding.finding.key : null;
  return (
    <div ref={scroll} className={styles.scroll} onKeyDown={onKeyDown}>
      <div className={styles.canvas} style={{ height: virtual.getTotalSize() }} role="list" aria-label={say(checkTexts.findings)}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div key={key} ref={virtual.measureElement} data-index={index} className={styles.item} style={{ transform: `translateY(${String(start)}px)` }} role="listitem" aria-setsize={rows.length} aria-posinset={index + 1}>
              {row.kind === "group" ? <GroupItem group={row} /> : <FindingItem finding={row.finding} selected={row.finding.key === selected} tabStop={row.finding.key === tabStop} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Scrolls when the selection or the room for the list changes, not when the list does. */
function useKeepInSight(rows: readonly ListRow[], selected: number | null, height: number, show: (index: number) => void): void {
  const last = useRef<{ readonly selected: number | null; readonly height: number }>({ selected: null, height: 0 });
  useEffect(() => {
    const before = last.current;
    last.current = { selected, height };
    if (selected === null || (selected === before.selected && height >= before.height)) return;
    const index = rows.findIndex((row) => row.kind === "finding" && row.finding.key === selected);
    if (index >= 0) show(index);
  }, [rows, selected, height, show]);
}
