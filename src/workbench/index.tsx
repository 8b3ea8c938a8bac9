/** Entry of the workbench page: the product without Excel and without office.js. */
import { createRoot } from "react-dom/client";
import { workbenchTexts } from "../messages";
import { Themed, systemTheme } from "../taskpane/embed";
import { WorkbenchProvider } from "./context";
import { createWorkbench } from "./workbench";
import { WorkbenchApp } from "./workbench-app";

const language = navigator.language.toLowerCase().startsWith("en") ? "en" : "zh";
const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element");
document.documentElement.lang = language === "en" ? "en" : "zh-CN";
document.title = workbenchTexts.title[language];
createRoot(root).render(
  <Themed source={systemTheme()}>
    <WorkbenchProvider value={createWorkbench(language)}><WorkbenchApp /></WorkbenchProvider>
  </Themed>,
);
