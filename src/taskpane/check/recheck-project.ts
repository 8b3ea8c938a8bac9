/** 重新校验此项目: after an edit. Only the project's sheets are read anew; the whole workbook is judged, so that nothing compared across projects is left as it was. */
import { checkTexts } from "../../messages";
import type { Level } from "../../rules";
import { doWork, tell, type Pane } from "../app/pane";
import { countLevels } from "./list-rows";
import { checkWorkbook } from "./run-check";
import { isStale, projectAgain } from "./state";

export function recheckProject(pane: Pane, index: number): Promise<void> {
  return doWork(pane, "check", async (under) => {
    const project = pane.store.getState().check.overview?.projects[index];
    if (!project) return;
    const before = openOf(pane, index);
    if (!(await checkWorkbook(pane, under, project.sheets))) return;
    const { check, frame } = pane.store.getState();
    // Marks that could not be laid anew were told.
    if (check.overview === null || frame.notice?.kind === "refused") return;
    const again = projectAgain(project, check.overview);
    if (!again) {
      tell(pane, { kind: "said", intent: "warning", message: checkTexts.projectGone, values: { project: project.name } });
      return;
    }
    const { error, warning, info } = openOf(pane, again.index);
    const values = { project: again.name, errors: error, warnings: warning, infos: info, before: before.error + before.warning + before.info };
    tell(pane, isStale(check)
      ? { kind: "said", intent: "warning", message: checkTexts.projectRecheckedPartly, values }
      : { kind: "said", intent: "success", message: checkTexts.projectRechecked, values });
  });
}

function openOf(pane: Pane, index: number): Readonly<Record<Level, number>> {
  return countLevels(pane.store.getState().check.findings.filter(({ project }) => project?.index === index));
}
