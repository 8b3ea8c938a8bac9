/** The note on a government's budget (关于…年区级预算公开有关事项的说明) around the tables: its sections, numbered without gaps. */
import type { DisclosureDocument } from "../../model";
import { squeeze } from "../../text";
import { NO_FIGURES } from "../guided/guided-figures";
import { budgetYearOf, type DisclosureOptions } from "../options";
import type { DocumentTables } from "../tables";
import { notice, type DocumentNotice } from "../text/document-notice";
import type { DocumentPart } from "../text/document-part";
import { narrativeUnder } from "../text/narrative";
import { sectionHeading } from "../text/numbering";
import { entryNotices } from "./entry-notices";
import { noteFigures } from "./note-figures";
import type { NoteSection, SectionContext } from "./note-section";
import { noteWords } from "./note-words";
import { paragraphs } from "./sentences";
import { NOTE_ENTRIES, NOTE_SECTIONS, REGION } from "./sections";

export interface NoteText {
  readonly title: string;
  readonly parts: readonly DocumentPart[];
  readonly notices: readonly DocumentNotice[];
}

/**
 * A sentence whose figure is missing is left out and named in the notices; a section without a sentence is left out, and the
 * numbering closes up. A section for which nothing was typed keeps the text of a document that was read.
 */
export function governmentNote(document: DisclosureDocument, options: DisclosureOptions, tables: DocumentTables): NoteText {
  const typed = options.figures ?? NO_FIGURES;
  const figures = noteFigures(typed, NOTE_ENTRIES);
  const region = figures.typed(REGION.key).value.trim() || regionOfTitle(document);
  const words = noteWords(region, budgetYearOf(document, options));
  const context: SectionContext = { figures, words, tables, document };
  const sections = NOTE_SECTIONS.map((section) => sectionText(section, context));
  const written = sections.filter(({ contents }) => contents.length > 0);
  return {
    title: `关于${words.region}${words.year}${words.level}预算公开有关事项的说明`,
    parts: written.flatMap(({ name, contents }, index) => [{ kind: "heading" as const, level: 2 as const, text: sectionHeading(index + 1, name) }, ...contents]),
    notices: [
      ...(region === "" ? entryNotices({ name: "标题", entries: [REGION], totals: [] }, figures) : []),
      ...sections.flatMap(({ notices }) => notices),
      ...(typed.unknownRows.length > 0 ? [notice("figure-rows-unknown", { rows: typed.unknownRows.join("、") })] : []),
      ...(tables.projects.length === 0 ? [notice("no-tables")] : []),
      ...(Object.keys(options.texts ?? {}).length > 0 ? [notice("texts-not-used")] : []),
    ],
  };
}

interface SectionText {
  readonly name: string;
  readonly contents: readonly DocumentPart[];
  readonly notices: readonly DocumentNotice[];
}

function sectionText(section: NoteSection, context: SectionContext): SectionText {
  const { name, write, rewrite, check } = section;
  const isTyped = section.entries.some(({ key }) => Object.values(context.figures.typed(key)).some((text) => text !== ""));
  const existing = isTyped ? [] : narrativeUnder(context.document.narrative, section.topic);
  if (existing.length > 0) return { name, contents: rewrite?.(context, existing) ?? paragraphs(...existing), notices: [] };
  return { name, contents: write(context), notices: [...entryNotices(section, context.figures), ...(check?.(context) ?? [])] };
}

/** "关于云湖区2026年区级预算公开有关事项的说明" → 云湖区; "" where no paragraph is such a title. */
function regionOfTitle({ narrative }: DisclosureDocument): string {
  return narrative.map(({ text }) => /^关于(\p{Script=Han}{2,12}?)20\d\d年/u.exec(squeeze(text.text))?.[1]).find((region) => region !== undefined) ?? "";
}
