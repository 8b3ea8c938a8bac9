/** Sheets of our own → the bytes of a new workbook that holds nothing else. */
import { newWorkbook } from "../../ooxml";
import { RefusalError, unwrap, type SheetPlan } from "../../workbook";
import { openFileHost } from "./file-host";

/** @throws RefusalError where a sheet cannot be written: then there is no file at all */
export async function newFileOf(sheets: readonly SheetPlan[], name: string): Promise<Uint8Array> {
  const host = unwrap(await openFileHost(newWorkbook(), name));
  const applied = unwrap(await host.apply(sheets.map((plan) => ({ kind: "put-sheet", plan, replace: false }))));
  const [refused] = applied.refused;
  if (refused) throw new RefusalError(refused.refusal.code, refused.refusal.facts);
  return host.save();
}
