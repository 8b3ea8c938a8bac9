/** Text runs of a Word document. */
import { TextRun, type IRunOptions } from "docx";

/** What XML cannot hold: control characters, halves of surrogate pairs. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function xmlText(text: string): string {
  return text.replace(NOT_XML, "");
}

/** The lines of a text, without what XML cannot hold. */
export function linesOf(text: string): readonly string[] {
  return xmlText(text).split(/\r\n|\r|\n/);
}

/** A text with its line breaks, in one paragraph. */
export function runsOf(text: string, options: IRunOptions): readonly TextRun[] {
  return linesOf(text).map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
