import { useEffect, useRef, type FocusEvent } from "react";
import { usePaneState } from "./context";

/**
 * The keyboard stays where it was: a pressed button is switched off while its work goes on, or gives way to a question, and the
 * browser then drops the focus. Gives what the frame listens with.
 */
export function useKeptFocus(): (event: FocusEvent<HTMLElement>) => void {
  const last = useRef<HTMLElement | null>(null);
  const busy = usePaneState(({ frame }) => frame.work !== null || frame.askingUndo);
  useEffect(() => {
    if (busy || document.activeElement !== document.body) return;
    const element = last.current;
    if (element?.isConnected === true) element.focus({ preventScroll: true });
  }, [busy]);
  return (event) => {
    // The question's own buttons go away with it.
    if (event.target.closest("[data-question]") === null) last.current = event.target;
  };
}
