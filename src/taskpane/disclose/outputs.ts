/** What a clerk can have made of the workbook: each a task of its own, all sheets in the one way (write-sheets.ts). */
import { discloseTexts } from "../../messages";
import { DISCLOSURE_KINDS } from "../../publication";
import type { OwnSheetKind } from "../../workbook";
import { doWork, mayWrite, tellRefusal, type Pane } from "../app/pane";
import { judgedAsIs } from "../check/run-check";
import { publishable } from "./examine";
import { showSheet } from "./show-place";
import { writeSheets } from "./write-sheets";

/** 生成公开表 */
export function writeTables(pane: Pane): Promise<void> {
  return doWork(pane, "disclose", async (under) => {
    if (!(await mayWrite(pane)) || !(await publishable(pane, under))) return;
    const { choice, replace } = pane.store.getState().disclose;
    await writeSheets(pane, {
      output: { kind: "disclosure", choice },
      replaces: replace ? DISCLOSURE_KINDS : [],
      removes: replace ? ["contents", "disclosure"] : [],
      told: ({ leftOut }) => (leftOut > 0 ? discloseTexts.writtenTablesLeftOut : discloseTexts.writtenTables),
    }, under);
  });
}

/** 另存为 Word: the disclosure document as a file. Writes nothing into the workbook. */
export function saveWord(pane: Pane): Promise<void> {
  return doWork(pane, "disclose", async (under) => {
    if (!(await publishable(pane, under))) return;
    under.step("plan");
    const written = await pane.core.call("word", pane.store.getState().disclose.choice, { signal: under.signal });
    if (written.ok) pane.page.saveFile(`${baseName(pane)}公开表.docx`, written.value, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    else tellRefusal(pane, written.refusal);
  });
}

/** 问题清单 as a sheet. */
export function writeFindingsSheet(pane: Pane): Promise<void> {
  return writeJudged(pane, "findings", ["findings"]);
}

/** 审核表: one form a project, to be completed by a person. */
export function writeReviewSheet(pane: Pane): Promise<void> {
  return writeJudged(pane, "review", ["review"]);
}

function writeJudged(pane: Pane, kind: "findings" | "review", replaces: readonly OwnSheetKind[]): Promise<void> {
  return doWork(pane, pane.store.getState().frame.task, async (under) => {
    if (!(await mayWrite(pane)) || !(await judgedAsIs(pane, under))) return;
    await writeSheets(pane, { output: { kind }, replaces, removes: [], told: () => (kind === "findings" ? discloseTexts.writtenFindings : discloseTexts.writtenReview) }, under);
  });
}

/** 问题清单 as a page to send back to the department. */
export function saveFindingsPage(pane: Pane): Promise<void> {
  return doWork(pane, pane.store.getState().frame.task, async (under) => {
    if (!(await judgedAsIs(pane, under))) return;
    const page = await pane.core.call("page", null, { signal: under.signal });
    if (page.ok) pane.page.saveFile(`${baseName(pane)}问题清单.html`, page.value, "text/html");
    else tellRefusal(pane, page.refusal);
  });
}

/** 填报模板. One that is there may have been filled in: it is never replaced. */
export function writeTemplate(pane: Pane): Promise<void> {
  return doWork(pane, pane.store.getState().frame.task, async (under) => {
    if (!(await mayWrite(pane))) return;
    const { templateLayout: layout } = pane.store.getState().disclose;
    await writeSheets(pane, { output: { kind: "template", layout }, replaces: [], removes: [], told: () => discloseTexts.writtenTemplate }, under);
  });
}

/** 从 Word 导入: the file's tables on new sheets, as ledgers to go on working in. */
export function importWord(pane: Pane, name: string, bytes: Uint8Array): Promise<void> {
  return doWork(pane, pane.store.getState().frame.task, async (under) => {
    if (!(await mayWrite(pane))) return;
    const done = await writeSheets(pane, { output: { kind: "import", name, bytes }, replaces: [], removes: [], told: ({ unread }) => (unread > 0 ? discloseTexts.importedPartly : discloseTexts.imported) }, under);
    if (done) pane.store.dispatch({ type: "check/stale" });
  });
}

/** 文字填报 and 数字填报: goes to the sheet where there is one, so that nothing typed is lost; else writes it with what the workbook already says. */
export function openGuided(pane: Pane, kind: "texts" | "figures"): Promise<void> {
  return doWork(pane, "disclose", async (under) => {
    under.step("read");
    const read = await pane.host.read({ signal: under.signal });
    if (!read.ok) { tellRefusal(pane, read.refusal); return; }
    const there = read.value.sheets.find(({ ownKind }) => ownKind === kind);
    if (there) {
      await showSheet(pane, there.name);
      return;
    }
    if (!(await mayWrite(pane)) || !(await judgedAsIs(pane, under))) return;
    await writeSheets(pane, { output: { kind }, replaces: [], removes: [], told: () => (kind === "texts" ? discloseTexts.writtenTexts : discloseTexts.writtenFigures) }, under);
  });
}

function baseName(pane: Pane): string {
  return pane.store.getState().check.workbook?.name.replace(/\.xls[xm]?$/i, "") ?? "";
}
