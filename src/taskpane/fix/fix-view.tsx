import { useMemo, type ReactElement } from "react";
import { fixTexts } from "../../messages";
import { CheckFirst } from "../app/check-first";
import { usePaneState, useSay } from "../app/context";
import { Heading, Paragraph, TaskPage } from "../app/task-page";
import { ConfirmList } from "./confirm-list";
import { confirmable, safelyFixable } from "./fixable";
import { History } from "./history";
import { SafeFixes } from "./safe-fixes";

/** The task 修正: safe fixes with preview, fixes to confirm, and what was done with 撤销. */
export function FixView(): ReactElement {
  const say = useSay();
  const checked = usePaneState((state) => state.check.overview !== null);
  const findings = usePaneState((state) => state.check.findings);
  const safe = useMemo(() => safelyFixable(findings), [findings]);
  const toConfirm = useMemo(() => confirmable(findings), [findings]);
  if (!checked) return <CheckFirst because={fixTexts.needCheck} />;
  return (
    <TaskPage>
      <Heading>{say(fixTexts.safeTitle)}</Heading>
      {safe.length === 0 ? <Paragraph>{say(fixTexts.noSafe)}</Paragraph> : <SafeFixes findings={safe} />}
      {toConfirm.length === 0 ? null : <ConfirmList findings={toConfirm} />}
      <History />
    </TaskPage>
  );
}
