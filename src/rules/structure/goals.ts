/** The goal texts of a project as people read them: line by line, without the marks in front. */
import type { Field } from "../../model";
import { isFilled, squeeze } from "../../text";
import type { ProjectView } from "../engine/views";

const MARK = /^(?:目标\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[:：.．、]|[（(]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）.．、](?!\d)|[①-⑳])\s*/u;
const OUTER_PUNCTUATION = /^[\s"“”，,。．.；;、：:]+|[\s"“”，,。．.；;、：:]+$/gu;

/** Filled goal cells. */
export function filledGoals({ project }: ProjectView): readonly Field[] {
  return project.objectives.filter((objective) => isFilled(objective.text));
}

/** All goals as one text: no marks, no white space, no punctuation at the ends of lines. */
export function goalText(view: ProjectView): string {
  return filledGoals(view).flatMap(({ text }) => text.split(/\n/)).map(plainLine).join("");
}

/** One line without marks, white space and outer punctuation. */
export function plainLine(line: string): string {
  let text = line.trim();
  // "1.1.通过" carries its mark twice.
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) text = text.slice(mark[0].length);
  return squeeze(text.replace(OUTER_PUNCTUATION, ""));
}
