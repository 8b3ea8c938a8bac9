/** The page in the dialog of a ribbon command. */
import { commandTexts } from "../messages";
import { officeLanguage } from "./language";
import type { FromDialog } from "./office-dialog";
import { renderReport, renderWorking } from "./render-report";
import type { ReportText } from "./report";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root.");
  const language = officeLanguage();
  const working = (): void => { root.replaceChildren(renderWorking(document, language, commandTexts.working[language])); };
  const tell = (message: FromDialog): void => { Office.context.ui.messageParent(JSON.stringify(message)); };

  working();
  // Escape closes the dialog without an event in some versions of Excel (office-js issue 5200), so that the command would wait for ever.
  document.addEventListener("keydown", ({ key }) => { if (key === "Escape") tell({ kind: "close" }); });
  Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, (event: { readonly message: string }) => {
    const report = JSON.parse(event.message) as ReportText;
    root.replaceChildren(renderReport(document, report, {
      onChoice: (index) => {
        working();
        tell({ kind: "chosen", index });
      },
      onClose: () => { tell({ kind: "close" }); },
    }));
    root.querySelector<HTMLElement>("h1")?.focus();
  }, () => { tell({ kind: "ready" }); });
});
