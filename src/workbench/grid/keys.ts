/** Which key moves how, as in Excel. */
import type { Direction, Motion } from "./selection";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowDown: { down: 1, right: 0 }, ArrowUp: { down: -1, right: 0 }, ArrowRight: { down: 0, right: 1 }, ArrowLeft: { down: 0, right: -1 },
};

/** null for keys that move nothing. `page` is the height of the window in pixels. */
export function motionOf({ key, ctrl }: { readonly key: string; readonly ctrl: boolean }, page: number): Motion | null {
  const by = ARROWS[key];
  if (by) return { kind: ctrl ? "edge" : "step", by };
  if (key === "Home") return { kind: ctrl ? "start" : "row-start" };
  if (key === "End" && ctrl) return { kind: "end" };
  if (ctrl) return null;
  if (key === "PageDown") return { kind: "page", pixels: page };
  return key === "PageUp" ? { kind: "page", pixels: -page } : null;
}

/** Enter goes down and Tab to the right; with Shift the other way. */
export function stepAfterEntry({ key, shift }: { readonly key: string; readonly shift: boolean }): Direction | null {
  const step = shift ? -1 : 1;
  if (key === "Enter") return { down: step, right: 0 };
  return key === "Tab" ? { down: 0, right: step } : null;
}
