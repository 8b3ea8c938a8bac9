/** What a ribbon command is given and what it gives. */
import type { Language } from "../messages";
import type { CellRef, Outcome, WorkbookHost } from "../workbook";
import type { CommandReport } from "./report";

export interface CommandContext {
  readonly host: WorkbookHost;
  readonly language: Language;
  /** The cell that the user has selected. */
  readonly selectedCell: () => Promise<Outcome<CellRef>>;
  /** Aborted when Excel is about to end the page of the command. */
  readonly signal: AbortSignal;
}

export type Command = (context: CommandContext) => Promise<CommandReport>;
