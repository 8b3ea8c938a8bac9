import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { checkTexts } from "../../messages";
import type { Level } from "../../rules";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { SearchField } from "../app/search-field";
import { LEVELS, LevelSign } from "./level-sign";
import { RecheckButton } from "./recheck-button";
import type { Grouping } from "./state";
import { stepFinding } from "./step-finding";

const useStyles = makeStyles({
  toolbar: { flexShrink: 0, display: "flex", flexDirection: "column", gap: "6px", padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", gap: "6px", alignItems: "center", minWidth: 0 },
  level: { flexGrow: 1, flexBasis: 0, minWidth: 0, gap: "4px", padding: "3px 4px", fontWeight: 400, whiteSpace: "nowrap" },
  count: { fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  position: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontSize: "12px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  grouping: { display: "flex" },
  group: { minWidth: 0, padding: "2px 8px", fontWeight: 400, whiteSpace: "nowrap" },
  icon: { minWidth: "24px" },
  onlyLine: { display: "flex", flexWrap: "wrap", gap: "6px" },
  only: { justifyContent: "space-between", maxWidth: "100%", fontWeight: 400 },
  onlyName: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface Props {
  readonly shown: number;
  readonly total: number;
  /** Place of the selected finding among those shown; 0 without one. */
  readonly position: number;
}

/** Levels, search, grouping, previous and next. */
export function FindingToolbar({ shown, total, position }: Props): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const search = usePaneState((state) => state.check.filter.search);
  const text = position > 0 ? say(checkTexts.position, { at: position, count: shown }) : shown === total ? say(checkTexts.shown, { count: total }) : say(checkTexts.shownOf, { shown, count: total });
  const step = (by: 1 | -1): void => { act(pane, "step-finding", () => stepFinding(pane, by)); };
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>{LEVELS.map((level) => <LevelToggle key={level} level={level} />)}</div>
      <SearchField label={say(checkTexts.search)} value={search} onSearch={(value) => { pane.store.dispatch({ type: "check/filtered", filter: { search: value } }); }} />
      <OnlyChip />
      <div className={styles.line}>
        <GroupingChoice />
        <span className={styles.position} role="status">{text}</span>
        <Button className={styles.icon} size="small" appearance="subtle" icon={<ArrowUpRegular />} disabled={shown === 0} aria-label={say(checkTexts.previous)} title={say(checkTexts.previous)} onClick={() => { step(-1); }} />
        <Button className={styles.icon} size="small" appearance="subtle" icon={<ArrowDownRegular />} disabled={shown === 0} aria-label={say(checkTexts.next)} title={say(checkTexts.next)} onClick={() => { step(1); }} />
      </div>
    </div>
  );
}

const NAMES = { error: checkTexts.errors, warning: checkTexts.warnings, info: checkTexts.infos } as const;

function LevelToggle({ level }: { readonly level: Level }): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const shown = usePaneState((state) => state.check.filter.levels[level]);
  const count = usePaneState(({ check: { overview } }) => (level === "error" ? overview?.errors : level === "warning" ? overview?.warnings : overview?.infos) ?? 0);
  const name = say(NAMES[level]);
  return (
    <ToggleButton className={styles.level} size="small" checked={shown} aria-label={say(checkTexts.levelFilter, { level: name, count })} onClick={() => { store.dispatch({ type: "check/level-toggled", level }); }}>
      <LevelSign level={level} named={false} />{name}<span className={styles.count}>{count}</span>
    </ToggleButton>
  );
}

function GroupingChoice(): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const grouping = usePaneState((state) => state.check.filter.grouping);
  const choice = (of: Grouping, name: string): ReactElement => (
    <ToggleButton className={styles.group} size="small" appearance="subtle" checked={grouping === of} onClick={() => { store.dispatch({ type: "check/filtered", filter: { grouping: of } }); }}>{name}</ToggleButton>
  );
  return <div className={styles.grouping} role="group" aria-label={say(checkTexts.grouping)}>{choice("project", say(checkTexts.groupByProject))}{choice("rule", say(checkTexts.groupByRule))}</div>;
}

/** Shown while the list is narrowed to one rule or project; a press shows all again. */
function OnlyChip(): ReactElement | null {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const only = usePaneState((state) => state.check.filter.only);
  // An open finding has the button itself.
  const finding = usePaneState((state) => state.check.selected !== null);
  const overview = usePaneState((state) => state.check.overview);
  if (!only || !overview) return null;
  const name = "rule" in only
    ? overview.rules.find(({ id }) => id === only.rule)?.title[language] ?? only.rule
    : overview.projects.find(({ index }) => index === only.project)?.name ?? say(checkTexts.wholeDocument);
  return (
    <div className={styles.onlyLine}>
      <Button className={styles.only} size="small" appearance="outline" iconPosition="after" icon={<DismissRegular />} title={say(checkTexts.showAll)} onClick={() => { store.dispatch({ type: "check/filtered", filter: { only: null } }); }}>
        <span className={styles.onlyName}>{say(checkTexts.onlyThis, { name })}</span>
      </Button>
      {"project" in only && only.project >= 0 && !finding ? <RecheckButton index={only.project} /> : null}
    </div>
  );
}
