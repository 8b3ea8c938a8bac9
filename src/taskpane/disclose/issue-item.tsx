import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { discloseTexts } from "../../messages";
import type { IssueGroup } from "../../reports";
import { formatCell } from "../../workbook";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { LevelSign } from "../check/level-sign";
import { followLink, linkOf, placeName } from "./issue-link";
import { showCell } from "./show-place";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px", alignItems: "start", lineHeight: 1.5 },
  sign: { display: "flex", paddingTop: "2px" },
  text: { overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  more: { gridColumn: "2", fontSize: "12px" },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, padding: "2px 0" },
  places: { margin: 0, padding: 0, listStyleType: "none" },
  place: { fontSize: "12px", lineHeight: "20px", textAlign: "left", overflowWrap: "anywhere" },
});

/** Places shown of one group; their number always stands beside. */
const SHOWN = 30;

/** One thing that stands against publishing, with the way to it. */
export function IssueItem({ group }: { readonly group: IssueGroup }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const language = useLanguage();
  const link = linkOf(group);
  return (
    <li className={styles.item}>
      <span className={styles.sign}><LevelSign level={group.level} /></span>
      <span className={styles.text}>
        {group.sentence[language]}
        {link === null ? null : <>{" "}<Link inline className={styles.link} aria-label={say(link.full, link.values)} onClick={() => { followLink(pane, link); }}>{say(link.name)}</Link></>}
      </span>
      {group.issues.length > 1 && link === null ? <Places group={group} /> : null}
    </li>
  );
}

function Places({ group: { issues } }: { readonly group: IssueGroup }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay();
  const projects = usePaneState((state) => state.check.overview?.projects);
  const more = issues.length - SHOWN;
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>{say(discloseTexts.places, { count: issues.length })}</summary>
      <ul className={styles.places}>
        {issues.slice(0, SHOWN).map((issue, index) => {
          const { cell } = issue;
          const { message, values } = placeName(issue, projects ?? []);
          const name = `${message === null ? values.name : say(message, values)}${cell === null ? "" : `（${formatCell(cell)}）`}`;
          return (
            <li key={index}>
              {cell === null ? <span className={styles.place}>{name}</span> : (
                <Link className={styles.place} aria-label={say(discloseTexts.goToPlace, { place: name })} onClick={() => { act(pane, "open-place", async () => { await showCell(pane, cell); }); }}>{name}</Link>
              )}
            </li>
          );
        })}
        {more > 0 ? <li>{say(discloseTexts.andMore, { count: more })}</li> : null}
      </ul>
    </details>
  );
}
