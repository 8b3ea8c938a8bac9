/** The page behind the ribbon: Office calls these functions by the names in manifest.xml. */
import { createExcelHost, selectedCell } from "../hosts/excel";
import { checkProject } from "./check-project";
import { checkWorkbook } from "./check-workbook";
import { clearMarks } from "./clear-marks";
import type { Command } from "./command";
import { officeLanguage } from "./language";
import { openOfficeDialog } from "./office-dialog";
import { runCommand } from "./run-command";
import { showRule } from "./show-rule";
import { writeDisclosure } from "./write-disclosure";

const COMMANDS: Readonly<Record<string, Command>> = { checkWorkbook, clearMarks, writeDisclosure, checkProject, showRule };

void Office.onReady(() => {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // A rejection (no dialog could be opened) is a defect and reaches the web view's own error handling.
      void runCommand({
        command,
        context: { host: createExcelHost(), language: officeLanguage(), selectedCell },
        openDialog: openOfficeDialog,
        completed: () => { event.completed(); },
      });
    });
  }
  document.documentElement.dataset.ready = "true";
});
