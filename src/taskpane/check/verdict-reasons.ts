/** The sentence under the verdict. */
import { checkTexts, type Message } from "../../messages";
import type { Say } from "../app/context";
import type { CheckOverview } from "../core/protocol";

/** Every reason that stands between the workbook and 可公开, and the rules that the settings left out: a clear verdict says nothing about them. */
export function becauseOf(overview: CheckOverview, say: Say): string {
  const { errors, warnings, infos, rules, unread } = overview;
  const count = (status: string): number => rules.filter((rule) => rule.status === status).length;
  const reasons: readonly (readonly [Message, number])[] = [
    [checkTexts.becauseErrors, errors], [checkTexts.becauseWarnings, warnings],
    [checkTexts.becauseNotChecked, count("not-checked")], [checkTexts.becauseFailed, count("failed")],
    [checkTexts.becauseUnread, unread.filter(({ reason }) => reason !== "own-sheet").length],
  ];
  const said = reasons.filter(([, number]) => number > 0).map(([message, number]) => say(message, { count: number }));
  const off = count("off");
  const offBody = off > 0 ? say(checkTexts.offBody, { count: off }) : "";
  if (said.length > 0) return `${said.join(say({ zh: "，", en: ", " }))}${say({ zh: "。", en: "." })}${offBody}`;
  if (off > 0) return `${infos > 0 ? say(checkTexts.publishableSomeInfoBody, { info: infos }) : say(checkTexts.publishableSomeBody)}${offBody}`;
  return infos > 0 ? say(checkTexts.publishableInfoBody, { info: infos }) : say(checkTexts.publishableBody);
}
