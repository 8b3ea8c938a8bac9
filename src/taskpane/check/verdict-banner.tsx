import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";
import { checkTexts, type Message } from "../../messages";
import type { Verdict } from "../../reports";
import { useSay } from "../app/context";
import type { CheckOverview } from "../core/protocol";
import { becauseOf } from "./verdict-reasons";

const useStyles = makeStyles({
  verdict: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, borderLeft: "4px solid", alignItems: "center" },
  sign: { fontSize: "22px", lineHeight: 1, display: "flex" },
  title: { fontSize: "15px", lineHeight: "20px", fontWeight: 600, color: tokens.colorNeutralForeground1, margin: 0 },
  because: { gridColumn: "2", lineHeight: 1.5, color: tokens.colorNeutralForeground1, fontSize: "12px", margin: 0 },
  "not-publishable": { backgroundColor: tokens.colorStatusDangerBackground1, borderLeftColor: tokens.colorStatusDangerForeground1, color: tokens.colorStatusDangerForeground1 },
  "after-review": { backgroundColor: tokens.colorStatusWarningBackground1, borderLeftColor: tokens.colorStatusWarningForeground1, color: tokens.colorStatusWarningForeground1 },
  publishable: { backgroundColor: tokens.colorStatusSuccessBackground1, borderLeftColor: tokens.colorStatusSuccessForeground1, color: tokens.colorStatusSuccessForeground1 },
  nothing: { backgroundColor: tokens.colorNeutralBackground3, borderLeftColor: tokens.colorNeutralStrokeAccessible, color: tokens.colorNeutralForeground2 },
});

const SIGNS = { "not-publishable": ErrorCircleFilled, "after-review": WarningFilled, publishable: CheckmarkCircleFilled, nothing: WarningFilled } as const;
const TITLES: Readonly<Record<Verdict, Message>> = { "not-publishable": checkTexts.blocked, "after-review": checkTexts.review, publishable: checkTexts.publishable };

/** A verdict on what has changed since is no verdict: it is shown as the last one, without its colour. */
export function VerdictBanner({ overview, outdated }: { readonly overview: CheckOverview; readonly outdated: boolean }): ReactElement {
  const say = useSay();
  const verdict = say(TITLES[overview.verdict]);
  return <Banner look={outdated ? "nothing" : overview.verdict} title={outdated ? say(checkTexts.lastVerdict, { verdict }) : verdict}>{becauseOf(overview, say)}</Banner>;
}

/** Sign, title and what follows from it; `nothing`: there is no verdict. */
export function Banner({ look, title, children }: { readonly look: Verdict | "nothing"; readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const Sign = SIGNS[look];
  return (
    <div className={mergeClasses(styles.verdict, styles[look])}>
      <span className={styles.sign} aria-hidden="true"><Sign /></span>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.because}>{children}</div>
    </div>
  );
}
