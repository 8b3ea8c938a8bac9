/** The page behind the ribbon: Office calls these functions by the names in manifest.xml. */
import { createExcelHost, selectedCell } from "../hosts/excel";
import { commands } from "./command-list";
import { officeLanguage } from "./language";
import { openOfficeDialog, tellWithoutDialog } from "./office-dialog";
import { runCommand } from "./run-command";

void Office.onReady(() => {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // A rejection (no dialog could be opened) is a defect and reaches the web view's own error handling, too.
      void runCommand({
        command,
        context: { host: createExcelHost(), language: officeLanguage(), selectedCell },
        openDialog: () => openOfficeDialog().catch((error: unknown) => {
          tellWithoutDialog();
          throw error;
        }),
        completed: () => { event.completed(); },
      });
    });
  }
  document.documentElement.dataset.ready = "true";
});
