import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { workbenchTexts } from "../messages";
import { useSay, useWorkbench } from "./context";
import { openFile } from "./open-file";

const useStyles = makeStyles({ button: { whiteSpace: "nowrap", minWidth: 0 } });

interface Props {
  readonly icon: ReactElement;
  readonly size: "small" | "large";
  readonly primary?: boolean;
}

/** Chooses a workbook from this machine. */
export function OpenButton({ icon, size, primary = false }: Props): ReactElement {
  const workbench = useWorkbench();
  const say = useSay();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className={styles.button} size={size} icon={icon} appearance={primary ? "primary" : "secondary"} onClick={() => { input.current?.click(); }}>{say(workbenchTexts.open)}</Button>
      <input ref={input} type="file" accept=".xlsx,.xlsm,.docx" hidden aria-label={say(workbenchTexts.open)} onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        event.currentTarget.value = "";
        if (file) openFile(workbench, file);
      }} />
    </>
  );
}
