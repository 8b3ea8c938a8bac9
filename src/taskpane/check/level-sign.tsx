import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { checkTexts } from "../../messages";
import type { Level } from "../../rules";
import { useSay } from "../app/context";

export const LEVELS = ["error", "warning", "info"] as const satisfies readonly Level[];

const useStyles = makeStyles({
  sign: { display: "inline-flex", flexShrink: 0, fontSize: "16px", lineHeight: 1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const SIGNS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

/** A level by shape, colour and name: cross in a circle, triangle, i in a circle. */
export function LevelSign({ level, named = true }: { readonly level: Level; readonly named?: boolean }): ReactElement {
  const say = useSay();
  const styles = useStyles();
  const Sign = SIGNS[level];
  return <span className={mergeClasses(styles.sign, styles[level])} {...(named ? { role: "img", "aria-label": say(checkTexts[level]) } : { "aria-hidden": true })}><Sign /></span>;
}
