import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";

const useStyles = makeStyles({
  tabs: { display: "flex", flexShrink: 0, padding: "0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  tab: {
    position: "relative", flexGrow: 1, minWidth: 0, padding: "9px 4px", border: "none", backgroundColor: "transparent", color: tokens.colorNeutralForeground2,
    fontFamily: "inherit", fontSize: "14px", lineHeight: "20px", cursor: "pointer", whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px", borderRadius: tokens.borderRadiusMedium },
    "::after": { content: "\"\"", position: "absolute", left: "50%", bottom: "-1px", width: "32px", height: "3px", marginLeft: "-16px", borderRadius: "2px", backgroundColor: "transparent" },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: 600, "::after": { backgroundColor: tokens.colorCompoundBrandStroke } },
});

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  /** Id of the element that the tabs switch. */
  readonly controls?: string;
  readonly onChoose: (id: Id) => void;
}

/** Tabs by the ARIA pattern: one tab stop, arrow keys, Home and End. (Fluent's TabList puts focusable hidden elements around itself.) */
export function Tabs<Id extends string>({ label, tabs, chosen, controls, onChoose }: Props<Id>): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextIndex(event.key, tabs.findIndex(({ id }) => id === chosen), tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll("button")[next ?? 0]?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name }) => (
        <button key={id} id={`tab-${id}`} type="button" role="tab" className={mergeClasses(styles.tab, id === chosen && styles.chosen)} aria-selected={id === chosen} {...(controls === undefined ? {} : { "aria-controls": controls })} tabIndex={id === chosen ? 0 : -1} onClick={() => { onChoose(id); }}>{name}</button>
      ))}
    </div>
  );
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight": return (index + 1) % count;
    case "ArrowLeft": return (index + count - 1) % count;
    case "Home": return 0;
    case "End": return count - 1;
    default: return null;
  }
}
