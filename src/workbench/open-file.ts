/** Opening what the user chose or dropped; unsaved changes are asked about first. */
import { workbenchTexts } from "../messages";
import type { Say } from "./context";
import { sampleBytes } from "./samples";
import { act, openBytes, type Workbench } from "./workbench";

export function openFile(workbench: Workbench, file: File, say: Say): void {
  if (mayLeave(workbench, say)) act(workbench, "open", () => openBytes(workbench, file.name, async () => new Uint8Array(await file.arrayBuffer())));
}

export function openSample(workbench: Workbench, file: string, say: Say): void {
  if (mayLeave(workbench, say)) act(workbench, "open-sample", () => openBytes(workbench, file, () => sampleBytes(file)));
}

function mayLeave({ store }: Workbench, say: Say): boolean {
  return store.getState().workbook?.unsaved !== true || confirm(say(workbenchTexts.leave));
}
