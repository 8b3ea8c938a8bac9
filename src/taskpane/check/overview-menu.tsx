import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import { checkTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { saveFindingsPage, writeFindingsSheet } from "../disclose/outputs";

const useStyles = makeStyles({ icon: { minWidth: "24px" } });

/** The list of findings as a sheet or as a page. */
export function OverviewMenu(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const styles = useStyles();
  const working = usePaneState((state) => state.frame.work !== null);
  return (
    <>
      <Button className={styles.icon} size="small" icon={<TableAddRegular />} disabled={working} aria-label={say(checkTexts.exportList)} title={say(checkTexts.exportList)} onClick={() => { act(pane, "list", () => writeFindingsSheet(pane)); }} />
      <Button className={styles.icon} size="small" icon={<ArrowDownloadRegular />} disabled={working} aria-label={say(checkTexts.savePage)} title={say(checkTexts.savePage)} onClick={() => { act(pane, "page", () => saveFindingsPage(pane)); }} />
    </>
  );
}
