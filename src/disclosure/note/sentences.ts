/** The forms of sentence that the sections of the note share. Amounts are in 万元 and printed in full. */
import { addDecimals, compareDecimals, type DecimalText } from "../../text";
import type { DocumentPart, ParagraphPart } from "../text/document-part";
import type { NoteFigures } from "./note-figures";

export interface NamedAmount {
  readonly name: string;
  readonly amount: DecimalText;
}

/** What is left of the sentences, each a paragraph. */
export function paragraphs(...sentences: readonly (string | null)[]): readonly ParagraphPart[] {
  return sentences.filter((sentence) => sentence !== null).map((text) => ({ kind: "paragraph", text }));
}

export function heading(text: string): DocumentPart {
  return { kind: "heading", level: 3, text };
}

export function isZero(amount: DecimalText): boolean {
  return compareDecimals(amount, "0") === 0;
}

/** Parts with their names, in the order given; null where one of the amounts is missing. */
export function namedAmounts(figures: NoteFigures, names: Readonly<Record<string, string>>): readonly NamedAmount[] | null {
  const parts = Object.entries(names).map(([key, name]) => ({ name, amount: figures.amount(key) }));
  return parts.every((part): part is NamedAmount => part.amount !== null) ? parts : null;
}

/** "240万元，其中：货物类100万元，工程类140万元" */
export function itemised(parts: readonly NamedAmount[]): string {
  return `${addDecimals(...parts.map(({ amount }) => amount))}万元，其中：${parts.map(({ name, amount }) => `${name}${amount}万元`).join("，")}`;
}

/** "2026年区级政府采购预算3200万元，其中：…。", "2026年区级无政府采购预算，特此说明。" where all is zero; null where a part is missing. */
export function totalSentence(beginning: string, name: string, parts: readonly NamedAmount[] | null): string | null {
  if (parts === null) return null;
  return parts.every(({ amount }) => isZero(amount)) ? `${beginning}无${name}，特此说明。` : `${beginning}${name}${itemised(parts)}。`;
}
