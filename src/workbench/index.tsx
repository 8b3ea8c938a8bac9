/** Entry of the workbench page: the product without Excel and without office.js. */
import { createRoot } from "react-dom/client";
import { workbenchTexts, type Language } from "../messages";
import { Themed, systemTheme } from "../taskpane/embed";
import { WorkbenchProvider } from "./context";
import { sampleBytes } from "./samples";
import { act, createWorkbench, openBytes } from "./workbench";
import { WorkbenchApp } from "./workbench-app";

const language = navigator.language.toLowerCase().startsWith("en") ? "en" : "zh";
const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element");
const theme = systemTheme();
const workbench = createWorkbench(language, theme);
namePage(language);
workbench.store.subscribe(() => { namePage(workbench.store.getState().language); });
createRoot(root).render(
  <Themed source={theme}>
    <WorkbenchProvider value={workbench}><WorkbenchApp /></WorkbenchProvider>
  </Themed>,
);
// `npm start` opens the page with a sample: workbench.html?sample=FILE
const sample = new URLSearchParams(location.search).get("sample");
if (sample !== null) act(workbench, "open-sample", () => openBytes(workbench, sample, () => sampleBytes(sample)));

/** Screen readers choose their voice by the page's language. */
function namePage(spoken: Language): void {
  document.documentElement.lang = spoken === "en" ? "en" : "zh-CN";
  document.title = workbenchTexts.title[spoken];
}
