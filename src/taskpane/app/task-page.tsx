import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px", overflowY: "auto", flexGrow: 1, minHeight: 0, lineHeight: 1.6, 
    "> *": { flexShrink: 0, maxWidth: "100%" },
    // A field is as wide as the pane, not as its longest choice.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select__select, & .fui-Input, & .fui-Input__input": { minWidth: 0, width: "100%" },
  },
  heading: { margin: "4px 0 0", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The scrolling body of a task. */
export function TaskPage({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().page}>{children}</div>;
}

export function Heading({ children }: { readonly children: ReactNode }): ReactElement {
  return <h2 className={useStyles().heading}>{children}</h2>;
}

export function Paragraph({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className={useStyles().text}>{children}</p>;
}
