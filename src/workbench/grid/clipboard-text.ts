/** A range as tab-separated text, the form that Excel and WPS read and write. */

/** Rows of texts as one text; a cell with a tab, line end or quote is put in quotes. */
export function tabbedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\n");
}

/** Rows of cells from tab-separated text with quotes. */
export function parseCopied(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let inQuotes = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index);
    if (inQuotes) {
      if (character === "\"" && source.charAt(index + 1) === "\"") { cell += "\""; index++; }
      else if (character === "\"") inQuotes = false;
      else cell += character;
    } else if (character === "\"" && cell === "" && closes(source, index)) inQuotes = true;
    else if (character === "\t" || character === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (character === "\n") rows.push([]);
    } else cell += character;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/** Whether the quote at the start of a cell has its partner at the end of one: text from elsewhere may begin with a quote of its own. */
function closes(source: string, start: number): boolean {
  for (let index = source.indexOf("\"", start + 1); index >= 0; index = source.indexOf("\"", index + 1)) {
    if (source.charAt(index + 1) === "\"") index++;
    else return index + 1 === source.length || /[\t\n]/.test(source.charAt(index + 1));
  }
  return false;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
