import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import type { ReactElement } from "react";
import { workbenchTexts } from "../messages";
import { useSay, useWorkbench, useWorkbenchState } from "./context";
import { OpenButton } from "./open-button";
import { openSample } from "./open-file";
import { useSamples } from "./sample-choice";

const useStyles = makeStyles({
  page: { flexGrow: 1, overflow: "auto", display: "flex", justifyContent: "center", padding: "32px 16px", boxSizing: "border-box", backgroundColor: tokens.colorNeutralBackground2 },
  card: { display: "flex", flexDirection: "column", gap: "14px", alignSelf: "flex-start", width: "100%", maxWidth: "620px", padding: "28px", boxSizing: "border-box", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: "20px", lineHeight: "28px", fontWeight: 600 },
  text: { margin: 0, lineHeight: 1.7, color: tokens.colorNeutralForeground2 },
  open: { alignSelf: "flex-start" },
  samples: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  sample: { width: "100%", display: "flex", alignItems: "flex-start", justifyContent: "flex-start", gap: "10px", padding: "10px 12px", textAlign: "left", fontWeight: 400 },
  name: { display: "block", fontWeight: 600, lineHeight: 1.5 },
  about: { display: "block", fontSize: "12px", lineHeight: 1.6, color: tokens.colorNeutralForeground2 },
});

/** Before a workbook is open: choose one, drop one, or try a sample. */
export function Welcome(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const opening = useWorkbenchState((state) => state.opening);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h2 className={styles.title}>{say(workbenchTexts.welcomeTitle)}</h2>
        <p className={styles.text}>{say(workbenchTexts.welcome)}</p>
        {opening === null
          ? <div className={styles.open}><OpenButton icon={<FolderOpenRegular />} size="large" primary /></div>
          : <Spinner className={styles.open} size="small" label={say(workbenchTexts.opening, { file: opening })} />}
        <Samples />
      </div>
    </main>
  );
}

function Samples(): ReactElement | null {
  const workbench = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const samples = useSamples();
  if (samples === null || samples.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{say(workbenchTexts.welcomeSamples)}</p>
      <ul className={styles.samples}>
        {samples.map(({ file, title, description }) => (
          <li key={file}>
            <Button className={styles.sample} icon={<TableSimpleRegular />} onClick={() => { openSample(workbench, file); }}>
              <span><span className={styles.name}>{say(title)}</span><span className={styles.about}>{say(description)}</span></span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
