/** Opening what the user chose or dropped; unsaved changes are asked about first. */
import { sampleBytes } from "./samples";
import { act, openBytes, saveWorkbook, type Workbench } from "./workbench";

export function openFile(workbench: Workbench, file: File): void {
  act(workbench, "open", async () => {
    if (await mayLeave(workbench)) await openBytes(workbench, file.name, async () => new Uint8Array(await file.arrayBuffer()));
  });
}

export function openSample(workbench: Workbench, file: string): void {
  act(workbench, "open-sample", async () => {
    if (await mayLeave(workbench)) await openBytes(workbench, file, () => sampleBytes(file));
  });
}

async function mayLeave(workbench: Workbench): Promise<boolean> {
  const { store } = workbench;
  if (store.getState().workbook?.unsaved !== true) return true;
  if (store.getState().leaving) return false;
  const answered = new Promise<"save" | "leave" | "stay">((resolve) => { workbench.answerLeaving = resolve; });
  store.dispatch({ type: "leaving", asked: true });
  const answer = await answered;
  store.dispatch({ type: "leaving", asked: false });
  if (answer === "save") await saveWorkbook(workbench);
  return answer !== "stay";
}
