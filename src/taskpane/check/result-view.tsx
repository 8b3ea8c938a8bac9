import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import { useLanguage, usePaneState } from "../app/context";
import type { CheckOverview } from "../core/protocol";
import { FindingDetail } from "./finding-detail";
import { FindingList } from "./finding-list";
import { FindingToolbar } from "./finding-toolbar";
import { listRows, visibleFindings } from "./list-rows";
import { Overview } from "./overview";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** The result of a check: overview, tools, list, the selected finding. */
export function ResultView(): ReactElement | null {
  const overview = usePaneState((state) => state.check.overview);
  return overview ? <Result overview={overview} /> : null;
}

function Result({ overview }: { readonly overview: CheckOverview }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const findings = usePaneState((state) => state.check.findings);
  const filter = useDeferredValue(usePaneState((state) => state.check.filter));
  const folded = usePaneState((state) => state.check.folded);
  const selected = usePaneState((state) => state.check.selected);
  const visible = useMemo(() => visibleFindings(findings, { filter, rules: overview.rules, language }), [findings, filter, overview.rules, language]);
  const rows = useMemo(() => listRows(visible, { filter, folded, rules: overview.rules, language }), [visible, filter, folded, overview.rules, language]);
  // The verdict first, the list in a task of its own: both together would hold the page up.
  const listToo = useDeferredValue(true, false);
  const finding = useMemo(() => findings.find(({ key }) => key === selected) ?? null, [findings, selected]);
  if (overview.projects.length === 0 && findings.length === 0) return <div className={styles.view}><Overview overview={overview} /></div>;
  return (
    <div className={styles.view}>
      <Overview overview={overview} />
      <FindingToolbar shown={visible.length} total={findings.length} position={finding ? visible.indexOf(finding) + 1 : 0} />
      {listToo ? <FindingList rows={rows} selected={selected} /> : null}
      {finding ? <FindingDetail finding={finding} /> : null}
    </div>
  );
}
