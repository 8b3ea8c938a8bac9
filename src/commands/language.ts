import type { Language } from "../messages";

/** Chinese unless Office itself speaks another language. */
export function officeLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh" : "en";
}
