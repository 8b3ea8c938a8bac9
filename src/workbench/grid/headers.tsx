import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { columnName, type Area, type Span } from "../../workbook";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type SheetLayout } from "./sheet-layout";

const useStyles = makeStyles({
  columns: { position: "sticky", top: 0, height: `${String(COLUMN_HEADER_HEIGHT)}px`, zIndex: 6, backgroundColor: tokens.colorNeutralBackground3 },
  rows: { position: "absolute", top: 0, left: 0, width: `${String(ROW_HEADER_WIDTH)}px`, height: "100%" },
  corner: { position: "sticky", left: 0, top: 0, width: `${String(ROW_HEADER_WIDTH)}px`, height: `${String(COLUMN_HEADER_HEIGHT)}px`, zIndex: 6, backgroundColor: tokens.colorNeutralBackground3, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: "border-box" },
  frozen: { position: "sticky", left: 0, top: 0, width: 0, height: 0, zIndex: 5, transform: `translateY(-${String(COLUMN_HEADER_HEIGHT)}px)` },
  header: {
    position: "absolute", boxSizing: "border-box", display: "flex", alignItems: "center", justifyContent: "center", overflow: "hidden", fontSize: "12px", color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontVariantNumeric: "tabular-nums", userSelect: "none",
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: 600 },
});

interface Props {
  readonly layout: SheetLayout;
  readonly span: Span;
  readonly selected: Area;
}

/** Letters above the columns; those of frozen columns stay. */
export const ColumnHeaders = memo(function ColumnHeaders({ layout, span, frozen, selected }: Props & { readonly frozen: number }): ReactElement {
  const styles = useStyles();
  const header = (column: number): ReactElement | null => {
    const left = layout.lefts[column] ?? 0;
    const width = (layout.lefts[column + 1] ?? 0) - left;
    return width === 0 ? null : (
      <div key={column} className={mergeClasses(styles.header, column >= selected.left && column <= selected.right && styles.chosen)} style={{ left: left + ROW_HEADER_WIDTH, top: 0, width, height: COLUMN_HEADER_HEIGHT }}>{columnName(column)}</div>
    );
  };
  return (
    <div className={styles.columns} aria-hidden="true">
      {indices(span).map(header)}
      <div className={styles.corner} />
      {frozen === 0 ? null : <div className={styles.frozen}>{indices({ first: 0, last: frozen - 1 }).map(header)}</div>}
    </div>
  );
});

/** Numbers beside the rows. */
export const RowHeaders = memo(function RowHeaders({ layout, span, selected }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.rows} aria-hidden="true">
      {indices(span).map((row) => {
        const top = layout.tops[row] ?? 0;
        const height = (layout.tops[row + 1] ?? 0) - top;
        return height === 0 ? null : (
          <div key={row} className={mergeClasses(styles.header, row >= selected.top && row <= selected.bottom && styles.chosen)} style={{ left: 0, top, width: ROW_HEADER_WIDTH, height }}>{row + 1}</div>
        );
      })}
    </div>
  );
});

function indices({ first, last }: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
