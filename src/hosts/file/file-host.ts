/** The port on an .xlsx file's bytes: nothing is written anywhere but into the bytes that `save` gives. */
import { outcomeOf, type Outcome, type WorkbookHost } from "../../workbook";
import { OoxmlPackage, applyEdits, readWorkbook } from "../../ooxml";

export interface FileHost extends WorkbookHost {
  /** The workbook's bytes with all edits applied so far; parts that no edit touched keep their original bytes. */
  save(): Uint8Array;
}

/**
 * Opens a workbook's bytes. Damaged, encrypted, old or foreign files are refused here where the archive shows it, or by `read`.
 * @param name the file's name without folders
 */
export function openFileHost(bytes: Uint8Array, name: string): Promise<Outcome<FileHost>> {
  return outcomeOf(() => fileHost(OoxmlPackage.open(bytes), name));
}

function fileHost(pkg: OoxmlPackage, name: string): FileHost {
  return {
    abilities: { keepsUndo: false, notes: "note", name: "file" },
    read: (options) => outcomeOf(() => readWorkbook(pkg, name, options)),
    apply: (edits, options) => outcomeOf(() => applyEdits(pkg, edits, options)),
    reveal: () => notYet(),
    watch: () => notYet(),
    loadSetting: () => notYet(),
    storeSetting: () => notYet(),
    save: () => pkg.save(),
  };
}

/** Reading landed first; writing follows. */
function notYet(): never {
  throw new Error("not implemented yet");
}
