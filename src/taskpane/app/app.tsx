import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { loadSettings } from "../settings/change-settings";
import { followWorkbook } from "../check/follow-workbook";
import { PaneProvider } from "./context";
import { Frame } from "./frame";
import { act, type Pane } from "./pane";
import { darkTheme, lightTheme, type ThemeSource } from "./theme";

/** Fluent's theme, light or dark as the source says. */
export function Themed({ source, children }: { readonly source: ThemeSource; readonly children: ReactNode }): ReactElement {
  const dark = useSyncExternalStore((listener) => source.subscribe(listener), () => source.isDark());
  return <FluentProvider theme={dark ? darkTheme : lightTheme} style={{ height: "100%", colorScheme: dark ? "dark" : "light" }}>{children}</FluentProvider>;
}

/** The pane on a host. Mounted anew for another workbook. */
export function PaneApp({ pane }: { readonly pane: Pane }): ReactElement {
  useEffect(() => {
    act(pane, "settings", () => loadSettings(pane));
    const following = followWorkbook(pane);
    return () => { following.stop(); };
  }, [pane]);
  return <PaneProvider value={pane}><Frame /></PaneProvider>;
}
