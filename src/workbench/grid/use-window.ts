import { useLayoutEffect, useState } from "react";

export interface ScrollWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What part of a scrolling element is in sight; follows scrolling and resizing, once a frame. */
export function useWindow(element: { readonly current: HTMLElement | null }): ScrollWindow {
  const [window, setWindow] = useState<ScrollWindow>({ left: 0, top: 0, width: 1200, height: 800 });
  useLayoutEffect(() => {
    const scroll = element.current;
    if (!scroll) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      setWindow({ left: scroll.scrollLeft, top: scroll.scrollTop, width: scroll.clientWidth, height: scroll.clientHeight });
    };
    const soon = (): void => { if (frame === 0) frame = requestAnimationFrame(measure); };
    measure();
    scroll.addEventListener("scroll", soon, { passive: true });
    const observer = new ResizeObserver(soon);
    observer.observe(scroll);
    return () => {
      scroll.removeEventListener("scroll", soon);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [element]);
  return window;
}
