/** Entry of the pane in Excel. */
import { createRoot } from "react-dom/client";
import { frameTexts } from "../messages";
import { createExcelHost } from "../hosts/excel";
import { PaneApp, Themed } from "./app/app";
import { NeedsNewerExcel } from "./app/needs-newer-excel";
import { PageName } from "./app/page-name";
import { createPane } from "./app/pane";
import { isDarkColor, systemTheme, type ThemeSource } from "./app/theme";
import { browserPage } from "./page";
import { startCore } from "./start-core";

const BASE = "1.14";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root element");
  const language = displayLanguage();
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  document.title = frameTexts.product[language];
  const content = Office.context.requirements.isSetSupported("ExcelApi", BASE)
    ? <PaneApp pane={createPane(createExcelHost(), startCore(), browserPage, language)} />
    : <NeedsNewerExcel language={language} />;
  createRoot(root).render(<Themed source={officeTheme()}><main style={{ height: "100%" }}><PageName name={frameTexts.product[language]} />{content}</main></Themed>);
});

/** Chinese unless Office itself speaks English. */
function displayLanguage(): "zh" | "en" {
  const { displayLanguage: tag } = Office.context as { readonly displayLanguage?: string };
  return (tag ?? navigator.language).toLowerCase().startsWith("en") ? "en" : "zh";
}

/** Office's theme where it tells one (Excel on the desktop), else the system's. */
function officeTheme(): ThemeSource {
  const { officeTheme: theme } = Office.context as { readonly officeTheme?: { readonly bodyBackgroundColor?: string } };
  const color = theme?.bodyBackgroundColor;
  if (color === undefined || color === "") return systemTheme();
  return { isDark: () => isDarkColor(color), subscribe: () => () => undefined };
}
