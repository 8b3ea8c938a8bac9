/** One table of a Word document as a grid: texts with their places, merged cells as areas. */
import type { XmlElement } from "../ooxml";
import type { Area } from "../workbook";

export interface WordCell {
  readonly area: Area;
  readonly text: string;
}

export interface WordTable {
  readonly cells: readonly WordCell[];
  readonly rows: number;
  readonly columns: number;
}

export interface TableBuilder {
  /** Of its w:tbl element. */
  readonly depth: number;
  open(element: XmlElement): void;
  close(key: string, depth: number): void;
  /** A paragraph of the open cell. */
  paragraph(text: string): void;
  build(): WordTable;
}

interface OpenCell {
  readonly top: number;
  readonly left: number;
  span: number;
  /** continue: the cell belongs to the one above. */
  vertical: "none" | "restart" | "continue";
  /** Continues the cell to its left (w:hMerge, of old files). */
  joinsLeft: boolean;
  readonly lines: string[];
  bottom: number;
}

/** More columns than any form has; a larger w:gridSpan is damage. */
const MOST_COLUMNS = 500;

export function tableBuilder(depth: number): TableBuilder {
  const done: OpenCell[] = [];
  /** The cell that reaches down in each column. */
  const above = new Map<number, OpenCell>();
  let row = -1;
  let column = 0;
  let cell: OpenCell | null = null;
  let columns = 0;

  const number = (element: XmlElement): number => {
    const value = Number(element.attribute("w:val") ?? "1");
    return Number.isInteger(value) && value >= 0 ? Math.min(value, MOST_COLUMNS) : 1;
  };

  const finish = (open: OpenCell): void => {
    const left = done.at(-1);
    if (open.joinsLeft && left?.top === row) {
      left.span += open.span;
    } else if (open.vertical === "continue" && above.get(open.left)) {
      const owner = above.get(open.left);
      if (owner) owner.bottom = row;
      if (owner && open.lines.some((line) => line !== "")) owner.lines.push(...open.lines);
    } else {
      done.push(open);
      if (open.vertical === "none") above.delete(open.left);
      else above.set(open.left, open);
    }
    column = open.left + open.span;
    columns = Math.max(columns, column);
  };

  return {
    depth,
    open(element) {
      switch (element.key) {
        case "w:tr":
          row += 1;
          column = 0;
          break;
        case "w:gridBefore": if (cell === null) column += number(element); break;
        case "w:tc":
          cell = { top: row, left: column, span: 1, vertical: "none", joinsLeft: false, lines: [], bottom: row };
          break;
        case "w:gridSpan": if (cell) cell.span = Math.max(1, number(element)); break;
        case "w:vMerge": if (cell) cell.vertical = element.attribute("w:val") === "restart" ? "restart" : "continue"; break;
        case "w:hMerge": if (cell) cell.joinsLeft = element.attribute("w:val") !== "restart"; break;
        default:
      }
    },
    close(key) {
      if (key !== "w:tc" || !cell) return;
      finish(cell);
      cell = null;
    },
    paragraph: (text) => void cell?.lines.push(text),
    build: () => ({
      rows: row + 1, columns,
      cells: done.map(({ top, left, span, bottom, lines }) => ({ area: { top, left, bottom, right: left + span - 1 }, text: lines.join("\n") })),
    }),
  };
}
