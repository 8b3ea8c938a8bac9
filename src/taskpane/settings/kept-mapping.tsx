import { Button } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { mappingTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act, tellRefusal } from "../app/pane";
import { Heading, Paragraph } from "../app/task-page";
import { loadMapping } from "../mapping/load-mapping";
import { clearMapping } from "../mapping/map-columns";

/** The column mapping that travels with the workbook, and the way to be rid of it: a wrong one stops every check. */
export function KeptMapping(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const kept = usePaneState((state) => state.mapping.kept !== null);
  const working = usePaneState((state) => state.frame.work !== null);
  useEffect(() => {
    act(pane, "mapping", async () => {
      const loaded = await loadMapping(pane);
      if (!loaded.ok) tellRefusal(pane, loaded.refusal);
    });
  }, [pane]);
  return (
    <>
      <Heading>{say(mappingTexts.heading)}</Heading>
      <Paragraph>{say(kept ? mappingTexts.kept : mappingTexts.none)}</Paragraph>
      {kept ? <div><Button size="small" disabled={working} onClick={() => { act(pane, "mapping", () => clearMapping(pane)); }}>{say(mappingTexts.clear)}</Button></div> : null}
    </>
  );
}
