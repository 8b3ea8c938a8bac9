/** The page in the dialog of a ribbon command. */
import { commandTexts } from "../messages";
import { officeLanguage } from "./language";
import type { FromDialog } from "./office-dialog";
import { renderReport, renderWorking } from "./render-report";
import type { ReportText } from "./report";

/** On some Macs a dialog's office.js cannot hear its parent (office-js issue 3582): then nothing ever comes, and the line says what to do. */
const PATIENCE_MS = 20_000;

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no root.");
  const language = officeLanguage();
  let patience: ReturnType<typeof setTimeout> | undefined;
  const working = (): void => {
    root.replaceChildren(renderWorking(document, language, commandTexts.working[language]));
    clearTimeout(patience);
    patience = setTimeout(() => { root.replaceChildren(renderWorking(document, language, commandTexts.workingLong[language])); }, PATIENCE_MS);
  };
  const tell = (message: FromDialog): void => { Office.context.ui.messageParent(JSON.stringify(message)); };

  working();
  // Escape closes the dialog without an event in some versions of Excel (office-js issue 5200), so that the command would wait for ever.
  document.addEventListener("keydown", ({ key }) => { if (key === "Escape") tell({ kind: "close" }); });
  Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, (event: { readonly message: string }) => {
    const report = JSON.parse(event.message) as ReportText;
    clearTimeout(patience);
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
