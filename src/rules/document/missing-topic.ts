/** Rules that ask whether the text has a paragraph on a topic at all: one place and one pattern each. */
import type { Hit } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import { beginning } from "./document-kind";
import { paragraphsOf, says } from "./paragraphs";

/** A hit at the beginning of the text where no paragraph speaks of the topic. */
export function missingTopic(document: DocumentView, topic: RegExp): readonly Hit<"missing">[] {
  return says(paragraphsOf(document), topic) ? [] : beginning(document).map(({ at }) => ({ reason: "missing" as const, at }));
}
