/** A range as an HTML table: what Word, WPS and web pages put on the clipboard, and what keeps texts texts when Excel reads it. */
import type { Copied } from "./paste";

/** The table for other programs; Excel would turn "2026-1" into a date without the text format. */
export function copiedHtml({ cells }: Copied): string {
  const rows = cells.map((row) => `<tr>${row.map(({ text, value }) => (typeof value === "number" ? `<td>${escaped(text)}</td>` : `<td style='mso-number-format:"\\@"'>${escaped(text)}</td>`)).join("")}</tr>`);
  return `<html><body><table>${rows.join("")}</table></body></html>`;
}

/**
 * The texts of the first table in HTML from elsewhere, a merged cell's text in its first cell; null where there is none.
 * Excel's own is left to its plain text, which says line ends and quotes exactly. The document is parsed and never shown: nothing in it runs.
 */
export function tableTexts(html: string): readonly (readonly string[])[] | null {
  if (!/<table/i.test(html) || /urn:schemas-microsoft-com:office:excel/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const texts: string[][] = [];
  [...table.rows].forEach((row, top) => {
    let left = 0;
    for (const cell of row.cells) {
      const line = (index: number): string[] => (texts[index] ??= []);
      while (line(top)[left] !== undefined) left++;
      for (let down = 0; down < Math.max(1, cell.rowSpan) && top + down < table.rows.length; down++) {
        for (let across = 0; across < Math.min(MOST_SPANNED, Math.max(1, cell.colSpan)); across++) line(top + down)[left + across] = down === 0 && across === 0 ? cellText(cell) : "";
      }
    }
    texts[top] ??= [];
  });
  return texts.map((line) => Array.from(line, (text: string | undefined) => text ?? ""));
}

const MOST_SPANNED = 256;

/** Paragraphs and breaks are lines; other white space is one blank. */
function cellText(cell: HTMLTableCellElement): string {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " "));
    else if (node.nodeName === "BR") pieces.push("\n");
    else if (!/^(?:STYLE|SCRIPT|HEAD)$/.test(node.nodeName)) {
      const isBlock = /^(?:P|DIV|LI|H[1-6])$/.test(node.nodeName);
      if (isBlock) pieces.push("\n");
      node.childNodes.forEach(walk);
      if (isBlock) pieces.push("\n");
    }
  };
  cell.childNodes.forEach(walk);
  return pieces.join("").split("\n").map((line) => line.trim()).join("\n").replace(/\n{2,}/g, "\n").trim();
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br style='mso-data-placement:same-cell'>");
}
