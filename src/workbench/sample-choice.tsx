import { Select, makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { workbenchTexts } from "../messages";
import { useSay, useWorkbench } from "./context";
import { openSample } from "./open-file";
import { listSamples, type Sample } from "./samples";
import { act } from "./workbench";

const useStyles = makeStyles({ choice: { maxWidth: "150px", minWidth: 0, "@media (max-width: 480px)": { maxWidth: "92px" } } });

/** The samples by name; nothing where there are none. */
export function SampleChoice(): ReactElement | null {
  const workbench = useWorkbench();
  const say = useSay();
  const styles = useStyles();
  const samples = useSamples();
  if (samples === null || samples.length === 0) return null;
  return (
    <Select className={styles.choice} size="small" value="" aria-label={say(workbenchTexts.samples)} onChange={(_, { value }) => { if (value !== "") openSample(workbench, value); }}>
      <option value="">{say(workbenchTexts.chooseSample)}</option>
      {samples.map(({ file, title }) => <option key={file} value={file}>{say(title)}</option>)}
    </Select>
  );
}

/** null until the list is there. */
export function useSamples(): readonly Sample[] | null {
  const workbench = useWorkbench();
  const [samples, setSamples] = useState<readonly Sample[] | null>(null);
  useEffect(() => {
    act(workbench, "samples", async () => { setSamples(await listSamples()); });
  }, [workbench]);
  return samples;
}
