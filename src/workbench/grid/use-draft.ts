import { useEffect, useRef, useState } from "react";
import { useWorkbench } from "../context";

export interface Draft {
  /** null: not editing. */
  readonly text: string | null;
  /** The whole content is edited (F2): arrows move in the text, not on the sheet. */
  readonly whole: boolean;
  set(text: string, whole: boolean): void;
  commit(): void;
  drop(): void;
}

/**
 * What is being typed into the cell at `place`. It is committed when the selection leaves the cell, however it does:
 * a click, a key, a finding shown from the pane, another sheet. A workbook that was closed meanwhile takes nothing.
 */
export function useDraft(place: string, put: (typed: string) => void): Draft {
  const workbench = useWorkbench();
  const [shown, setShown] = useState<{ readonly text: string; readonly whole: boolean } | null>(null);
  const pending = useRef<{ text: string; put: (typed: string) => void; session: unknown } | null>(null);
  const finish = (): void => {
    const left = pending.current;
    pending.current = null;
    setShown(null);
    if (left?.session === workbench.session) left.put(left.text);
  };
  const latest = useRef(finish);
  useEffect(() => { latest.current = finish; });
  useEffect(() => () => { latest.current(); }, [place]);
  return {
    text: shown?.text ?? null,
    whole: shown?.whole ?? false,
    set(text, whole) {
      pending.current = { text, put, session: workbench.session };
      setShown({ text, whole });
    },
    commit: finish,
    drop() {
      pending.current = null;
      setShown(null);
    },
  };
}
