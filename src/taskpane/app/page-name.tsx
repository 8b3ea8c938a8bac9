import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ name: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" } });

/** The page's heading for screen readers; Excel shows the name above the pane itself. */
export function PageName({ name }: { readonly name: string }): ReactElement {
  return <h1 className={useStyles().name}>{name}</h1>;
}
