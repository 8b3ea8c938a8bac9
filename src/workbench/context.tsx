/** How components reach the workbench: its state by selector, its texts in the chosen language. */
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { fill, type Message } from "../messages";
import type { WorkbenchState } from "./state";
import type { Workbench } from "./workbench";

const WorkbenchContext = createContext<Workbench | null>(null);

export const WorkbenchProvider = WorkbenchContext.Provider;

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("A component of the workbench stands outside of it");
  return workbench;
}

export function useWorkbenchState<Part>(select: (state: WorkbenchState) => Part): Part {
  const { store } = useWorkbench();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** Whether the page is dark. */
export function useDark(): boolean {
  const { theme } = useWorkbench();
  return useSyncExternalStore((listener) => theme.subscribe(listener), () => theme.isDark());
}

export type Say = (message: Message, values?: Readonly<Record<string, string | number>>) => string;

export function useSay(): Say {
  const language = useWorkbenchState((state) => state.language);
  return useCallback((message, values = {}) => fill(message[language], values), [language]);
}
