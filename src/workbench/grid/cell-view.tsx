import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type CSSProperties, type ReactElement } from "react";
import { checkTexts, workbenchTexts } from "../../messages";
import type { MarkLevel } from "../../workbook";
import { useSay } from "../context";
import { edgeCss, lookCss, turnCss } from "./cell-look-css";
import { CELL_FONT_SIZE } from "./sheet-layout";
import type { DrawnCell } from "./visible-cells";

const useStyles = makeStyles({
  cell: {
    position: "absolute", boxSizing: "border-box", display: "flex", overflow: "hidden", padding: "1px 3px", fontSize: `${String(CELL_FONT_SIZE)}px`, lineHeight: "18px",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    whiteSpace: "pre-wrap", overflowWrap: "anywhere",
  },
  bare: { borderRightColor: "transparent", borderBottomColor: "transparent" },
  // Over the empty cells beside it, which are drawn later.
  over: { overflow: "visible", zIndex: 1 },
  text: { minWidth: 0, width: "100%", flexShrink: 0 },
  sign: { position: "absolute", top: 0, right: 0, width: "15px", height: "15px", lineHeight: "15px", fontSize: "12px", fontWeight: 700, textAlign: "center", color: tokens.colorNeutralForegroundInverted, borderBottomLeftRadius: "4px" },
  error: { backgroundColor: tokens.colorStatusDangerBackground2 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground2 },
  info: { backgroundColor: tokens.colorBrandBackground2 },
  errorSign: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warningSign: { backgroundColor: tokens.colorStatusWarningForeground1 },
  infoSign: { backgroundColor: tokens.colorBrandForeground1 },
});

const SIGNS: Readonly<Record<MarkLevel, string>> = { error: "×", warning: "!", info: "i" };

interface Props {
  readonly cell: DrawnCell;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly mark: MarkLevel | null;
  readonly column: number;
  readonly dark: boolean;
  /** The sheet shows grid lines. */
  readonly lined: boolean;
}

/** One cell (or merged area) of the sheet, with its look and our mark: tint and sign. */
export const CellView = memo(function CellView({ cell, left, top, width, height, mark, column, dark, lined }: Props): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const name = mark ? say(workbenchTexts.marked, { level: say(checkTexts[mark]) }) : undefined;
  const { look, over } = cell;
  return (
    <div role="gridcell" aria-colindex={column + 1} className={mergeClasses(styles.cell, lined && look?.fill == null ? "" : styles.bare, over !== null && styles.over, mark !== null && styles[mark])} style={{ left, top, width, height, ...cssOf(cell, mark, dark) }}>
      <span className={styles.text} style={over ? { ...turnCss(look), width: width - 7 + over.left + over.right, marginLeft: -over.left, alignSelf: "inherit" } : turnCss(look)}>{cell.text}</span>
      {mark ? <span className={mergeClasses(styles.sign, styles[`${mark}Sign`])} role="img" aria-label={name} title={name}>{SIGNS[mark]}</span> : null}
    </div>
  );
});

function cssOf({ look, number, right, bottom }: DrawnCell, mark: MarkLevel | null, dark: boolean): CSSProperties {
  return {
    ...(look ? lookCss(look, number, mark !== null, dark) : { textAlign: number ? "right" : "left", alignItems: "center" }),
    ...(right ? { borderRight: edgeCss(right, tokens.colorNeutralStrokeAccessible, dark) } : {}),
    ...(bottom ? { borderBottom: edgeCss(bottom, tokens.colorNeutralStrokeAccessible, dark) } : {}),
  };
}
