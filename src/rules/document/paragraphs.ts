/** The text around the tables as rules look at it: paragraphs without spaces, sections under their headings, sentences. */
import type { Field } from "../../model";
import { foldWidth, squeeze } from "../../text";
import type { DocumentView } from "../engine/views";

export interface Paragraph {
  readonly at: Field;
  /** Without white space, quotation marks and commas in figures, half-width: "三公"经费 and “三公”经费 are one. */
  readonly text: string;
  /** 0 = plain text; 1… = heading level. */
  readonly heading: number;
  readonly index: number;
}

export interface Section {
  readonly heading: Paragraph;
  /** Up to the next heading of its level or above; deeper headings are part of it. */
  readonly body: readonly Paragraph[];
}

/** The filled paragraphs; headings listed in a table of contents only once, where they stand in the text. */
export function paragraphsOf({ document }: Pick<DocumentView, "document">): readonly Paragraph[] {
  const all = document.narrative
    .filter(({ text }) => text.cell !== null && text.unknown === undefined)
    .map(({ text, heading }) => ({ at: text, heading, text: plain(text.text) }))
    .filter(({ text }) => text !== "");
  const text = withoutContents(all);
  const last = new Map(text.filter(({ heading }) => heading > 0).map((paragraph) => [titleOf(paragraph.text), paragraph]));
  return text
    .filter((paragraph) => paragraph.heading === 0 || !isListed(paragraph.text) || last.get(titleOf(paragraph.text)) === paragraph)
    .map((paragraph, index) => ({ ...paragraph, index }));
}

/** A contents list under 目录 ends where its first line stands again; one that Word has not filled yet has no lines. */
function withoutContents<Line extends { readonly text: string; readonly heading: number }>(all: readonly Line[]): readonly Line[] {
  const at = all.findIndex(({ text }) => text === "目录");
  const first = all[at + 1];
  if (at < 0 || first === undefined) return all;
  const again = all.findIndex(({ text }, index) => index > at + 1 && titleOf(text) === titleOf(first.text));
  return again < 0 ? all : [...all.slice(0, at), ...all.slice(again)];
}

/** The section whose heading holds one of the words; of several the one with most text (a contents list has none). */
export function sectionNamed(paragraphs: readonly Paragraph[], words: RegExp): Section | null {
  return paragraphs.filter(({ heading, text }) => heading > 0 && words.test(text))
    .map((heading) => sectionOf(paragraphs, heading))
    .reduce<Section | null>((best, section) => (best === null || section.body.length > best.body.length ? section : best), null);
}

export function sectionOf(paragraphs: readonly Paragraph[], heading: Paragraph): Section {
  const rest = paragraphs.slice(heading.index + 1);
  const end = rest.findIndex((paragraph) => paragraph.heading > 0 && paragraph.heading <= heading.heading);
  return { heading, body: end < 0 ? rest : rest.slice(0, end) };
}

/** Some paragraph says so. */
export function says(paragraphs: readonly Paragraph[], words: RegExp): boolean {
  return paragraphs.some(({ text }) => words.test(text));
}

export function sentencesOf({ text }: Paragraph): readonly string[] {
  return text.split(/(?<=[。!?])/u).filter((sentence) => sentence !== "");
}

function plain(text: string): string {
  return squeeze(foldWidth(text)).replace(/[“”"'‘’「」]/gu, "").replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
}

/** A line of a contents list ends with dots and a page number; a heading that stands twice does so in a list too. */
function isListed(text: string): boolean {
  return /[.…·-]{2,}\d+$/u.test(text) || /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/u.test(text);
}

function titleOf(text: string): string {
  return text.replace(/[.…·\-\s]*\d*$/u, "");
}
