import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { discloseTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { importWord } from "./outputs";

/** 从 Word 导入: asks for a .docx of this machine. */
export function ImportWord(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabled={working} title={say(discloseTexts.importHint)} onClick={() => { input.current?.click(); }}>{say(discloseTexts.importWord)}</Button>
      <input ref={input} type="file" accept=".docx" hidden aria-label={say(discloseTexts.importWord)} onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        event.currentTarget.value = "";
        if (file) act(pane, "import", async () => { await importWord(pane, file.name, new Uint8Array(await file.arrayBuffer())); });
      }} />
    </>
  );
}
