/** Changes by anyone but this add-in, told as they come. */
import { outcomeOf, parseCell, type WorkbookChange } from "../../workbook";
import { refusalOf } from "./office-errors";
import { inExcel, supports, type HostMemory, type Session } from "./session";

type Listener = (change: WorkbookChange) => void;

/** Registers in one sync; the result takes the handlers off again. */
export async function watch(session: Session, listener: Listener): Promise<() => Promise<void>> {
  const { worksheets } = session.context.workbook;
  const names = new Map<string, string>();
  const about = (kind: "cells" | "selection") => async (event: { readonly worksheetId: string; readonly address: string; readonly triggerSource?: string }): Promise<void> => {
    if (event.triggerSource === "ThisLocalAddin") return;
    const sheet = await nameNow(session.memory, event.worksheetId, names);
    const position = parseCell(event.address.split(":")[0] ?? "");
    listener({ kind, sheet, cell: sheet !== null && position ? { sheet, ...position } : null });
  };
  const sheetsChanged = (): Promise<void> => {
    names.clear();
    listener({ kind: "sheets", sheet: null, cell: null });
    return Promise.resolve();
  };
  const handlers: readonly { remove: () => void }[] = [
    worksheets.onChanged.add(about("cells")),
    worksheets.onSelectionChanged.add(about("selection")),
    worksheets.onAdded.add(sheetsChanged),
    worksheets.onDeleted.add(sheetsChanged),
    // Renames are told only where the library knows the event: the 2022 build knows it on the web.
    ...(supports("1.1", "ExcelApiOnline") ? [worksheets.onNameChanged.add(sheetsChanged)] : []),
  ];
  await session.sync();
  return async () => {
    try {
      await Excel.run(session.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

/** null where Excel does not say (the user types in a cell while a co-author's change arrives): the change itself is told all the same. */
async function nameNow(memory: HostMemory, id: string, known: Map<string, string>): Promise<string | null> {
  const name = await outcomeOf(() => nameOf(memory, id, known));
  return name.ok ? name.value : null;
}

/** null for a sheet that is gone again. */
async function nameOf(memory: HostMemory, id: string, known: Map<string, string>): Promise<string | null> {
  const name = known.get(id);
  if (name !== undefined) return name;
  return inExcel(memory, {}, async (session) => {
    const sheet = session.context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await session.sync();
    if (sheet.isNullObject) return null;
    known.set(id, sheet.name);
    return sheet.name;
  });
}
