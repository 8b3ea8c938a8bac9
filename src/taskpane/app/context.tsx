/** How components reach the pane: its state by selector, its texts in the chosen language. */
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { fill, refusalSentence, type Language, type Message } from "../../messages";
import type { Refusal } from "../../workbook";
import type { Pane } from "./pane";
import type { PaneState } from "./state";

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A component of the pane stands outside of it");
  return pane;
}

/** A part of the state; the component renders anew when it changes. The selector must give the same object for the same state. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export function useLanguage(): Language {
  return usePaneState((state) => state.frame.language);
}

export type Say = (message: Message, values?: Readonly<Record<string, string | number>>) => string;

/** Texts in the chosen language. */
export function useSay(): Say {
  const language = useLanguage();
  return useCallback((message, values = {}) => fill(message[language], values), [language]);
}

export function useRefusalSentence(): (refusal: Refusal) => string {
  const language = useLanguage();
  return useCallback((refusal) => refusalSentence(refusal, language), [language]);
}
