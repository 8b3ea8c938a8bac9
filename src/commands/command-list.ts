/** The commands by the function names in manifest.xml. */
import { checkProject } from "./check-project";
import { checkWorkbook } from "./check-workbook";
import { clearMarks } from "./clear-marks";
import type { Command } from "./command";
import { showRule } from "./show-rule";
import { writeDisclosure } from "./write-disclosure";

export const commands: Readonly<Record<string, Command>> = { checkWorkbook, clearMarks, writeDisclosure, checkProject, showRule };
