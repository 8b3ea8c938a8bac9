import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type CSSProperties, type ReactElement } from "react";
import { checkTexts, workbenchTexts } from "../../messages";
import type { CellStyle, MarkLevel } from "../../workbook";
import { useSay } from "../context";
import { CELL_FONT_SIZE } from "./sheet-layout";
import type { DrawnCell } from "./visible-cells";

const useStyles = makeStyles({
  cell: {
    position: "absolute", boxSizing: "border-box", display: "flex", overflow: "hidden", padding: "2px 6px", fontSize: `${String(CELL_FONT_SIZE)}px`, lineHeight: "18px",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    whiteSpace: "pre-wrap", overflowWrap: "anywhere",
  },
  // The cells after this one cover its outline to the right and below: there its own border is the line.
  bordered: { outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: "0px", borderRightColor: tokens.colorNeutralStrokeAccessible, borderBottomColor: tokens.colorNeutralStrokeAccessible },
  text: { minWidth: 0, width: "100%" },
  sign: { position: "absolute", top: 0, right: 0, width: "15px", height: "15px", lineHeight: "15px", fontSize: "12px", fontWeight: 700, textAlign: "center", color: tokens.colorNeutralForegroundInverted, borderBottomLeftRadius: "4px" },
  error: { backgroundColor: tokens.colorStatusDangerBackground2 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground2 },
  info: { backgroundColor: tokens.colorBrandBackground2 },
  errorSign: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warningSign: { backgroundColor: tokens.colorStatusWarningForeground1 },
  infoSign: { backgroundColor: tokens.colorBrandForeground1 },
});

const SIGNS: Readonly<Record<MarkLevel, string>> = { error: "×", warning: "!", info: "i" };
const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

interface Props {
  readonly cell: DrawnCell;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly mark: MarkLevel | null;
  readonly column: number;
}

/** One cell (or merged area) of the sheet, with its look and our mark: tint and sign. */
export const CellView = memo(function CellView({ cell, left, top, width, height, mark, column }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const name = mark ? say(workbenchTexts.marked, { level: say(checkTexts[mark]) }) : undefined;
  return (
    <div role="gridcell" aria-colindex={column + 1} className={mergeClasses(styles.cell, cell.style?.border === true && styles.bordered, mark !== null && styles[mark])} style={{ left, top, width, height, ...lookOf(cell, mark) }}>
      <span className={styles.text}>{cell.text}</span>
      {mark ? <span className={mergeClasses(styles.sign, styles[`${mark}Sign`])} role="img" aria-label={name} title={name}>{SIGNS[mark]}</span> : null}
    </div>
  );
});

/** Point sizes are shown in pixels a little smaller than print, so that a page of the table fits beside the pane. */
function lookOf({ style, number }: DrawnCell, mark: MarkLevel | null): CSSProperties {
  if (!style) return { textAlign: number ? "right" : "left", alignItems: "center" };
  return {
    alignItems: VERTICAL[style.vertical ?? "center"],
    textAlign: style.horizontal ?? (number ? "right" : "left"),
    ...fontOf(style),
    ...(style.fill !== undefined && mark === null ? { backgroundColor: style.fill, color: style.color ?? "#1b1b1b" } : style.color === undefined ? {} : { color: style.color }),
    ...(style.indent === undefined ? {} : { textIndent: `${String(style.indent)}em` }),
  };
}

function fontOf({ fonts, size, bold }: CellStyle): CSSProperties {
  const pixels = Math.round(size * 1.18);
  return {
    fontSize: pixels, lineHeight: pixels > 15 ? 1.35 : "18px", fontWeight: bold === true ? 600 : 400,
    ...(fonts.length === 0 ? {} : { fontFamily: [...fonts.map((font) => `"${font.replaceAll("\"", "")}"`), "sans-serif"].join(", ") }),
  };
}
