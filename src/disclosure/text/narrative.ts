/** Finds the text of a section in what was read of an existing document. */
import type { NarrativeParagraph } from "../../model";
import { squeeze } from "../../text";

/** The paragraphs under the first heading that holds the words, up to the next heading of its level or above. */
export function narrativeUnder(narrative: readonly NarrativeParagraph[], words: RegExp): readonly string[] {
  const start = narrative.findIndex((paragraph) => paragraph.heading > 0 && words.test(squeeze(paragraph.text.text)));
  const heading = narrative[start];
  if (!heading) return [];
  const rest = narrative.slice(start + 1);
  const end = rest.findIndex((paragraph) => paragraph.heading > 0 && paragraph.heading <= heading.heading);
  return (end < 0 ? rest : rest.slice(0, end)).map((paragraph) => paragraph.text.text).filter((text) => text !== "");
}

/** A typed text as paragraphs. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "");
}
