/** Asks before hand edits on sheets of ours are lost. Without an answer nothing is. */
import type { Pane } from "../app/pane";
import type { EditedAnswer, EditedQuestion } from "./state";

/** Stopping the work counts as calling it off. */
export async function askEdited(pane: Pane, asking: EditedQuestion, signal: AbortSignal): Promise<EditedAnswer> {
  const answered = new Promise<EditedAnswer>((resolve) => {
    pane.answerEdited = resolve;
    signal.addEventListener("abort", () => { resolve("cancel"); }, { once: true });
  });
  pane.store.dispatch({ type: "disclose/asking", asking });
  const answer = signal.aborted ? "cancel" : await answered;
  pane.store.dispatch({ type: "disclose/asking", asking: null });
  return answer;
}
