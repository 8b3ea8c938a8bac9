/** Comments on cells that have none, at most 200 of ours in a workbook. They carry the user's name, so they come only on request. */
import { formatCell, type AddNoteEdit } from "../../../workbook";
import { parseAddresses } from "../addresses";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { readNoteIds, writeNoteIds } from "./note-ids";
import { readTargets, type TargetSheet } from "./target-sheets";

const LIMIT = 200;

interface Job {
  readonly edit: AddNoteEdit;
  readonly target: TargetSheet;
}

export async function addNotes(session: Session, edits: readonly AddNoteEdit[], log: ApplyLog): Promise<void> {
  const targets = await readTargets(session, edits.map((edit) => edit.cell.sheet));
  const sheets = [...targets.sheets.values()];
  const ids = await readNoteIds(session);
  const taken = await commentedCells(session, sheets);
  let room = LIMIT - [...ids.values()].reduce((sum, list) => sum + list.length, 0);
  const jobs: Job[] = [];
  const found: Added[] = [];
  for (const edit of edits) {
    const target = targets.sheets.get(edit.cell.sheet.toLowerCase());
    const facts = { sheet: edit.cell.sheet, cell: formatCell(edit.cell) };
    const comment = target && taken.get(placeOf(target.name, formatCell(edit.cell)));
    if (!target) log.refuse(edit, "sheet-missing", facts);
    else if (target.isProtected) log.refuse(edit, "sheet-protected", facts);
    else if (comment?.text === edit.text) found.push({ edit, target, id: comment.id }); // ours, of a batch that was cut off before its ids were kept
    else if (comment) log.refuse(edit, "cell-has-note", facts);
    else if (room-- <= 0) log.refuse(edit, "too-many-notes", { limit: LIMIT });
    else jobs.push({ edit, target });
  }
  if (jobs.length + found.length === 0) return;
  const added = [...found, ...(jobs.length === 0 ? [] : ((await addTogether(session, jobs, log)) ?? (await addOneByOne(session, jobs, log))))];
  for (const { target, id } of added) ids.set(target.id, [...new Set([...(ids.get(target.id) ?? []), id])]);
  await writeNoteIds(session, ids);
  for (const { edit } of added) log.finish(edit);
}

const placeOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;

interface Existing {
  readonly id: string;
  readonly text: string;
}

/** Comments by cell: two syncs. Old-style notes cannot be listed before ExcelApi 1.18; they are met when adding. */
async function commentedCells(session: Session, targets: readonly TargetSheet[]): Promise<ReadonlyMap<string, Existing>> {
  for (const { sheet } of targets) sheet.comments.load("items/id,items/content");
  await session.sync();
  const asked = targets.flatMap(({ sheet, name }) => sheet.comments.items.map((comment) => {
    const range = comment.getLocation();
    range.load("address");
    return { name, range, existing: { id: comment.id, text: comment.content } };
  }));
  if (asked.length > 0) await session.sync();
  return new Map(asked.flatMap(({ name, range, existing }) => (parseAddresses(range.address) ?? []).map((area) => [placeOf(name, formatCell({ row: area.top, column: area.left })), existing] as const)));
}

interface Added extends Job {
  readonly id: string;
}

function add({ edit, target }: Job): Excel.Comment {
  const comment = target.sheet.comments.add(formatCell(edit.cell), edit.text);
  comment.load("id");
  return comment;
}

/** All in one sync; null where Excel refused one of them, so that it is not known which are there. */
async function addTogether(session: Session, jobs: readonly Job[], log: ApplyLog): Promise<readonly Added[] | null> {
  const comments = jobs.map((job) => ({ job, comment: add(job) }));
  log.willChange();
  try {
    await session.tryWith();
  } catch (error) {
    if (!isSingle(error)) throw refusalOf(error);
    return null;
  }
  return comments.map(({ job, comment }) => ({ ...job, id: comment.id }));
}

/** The rest after a refusal: those that the cut-off batch added are found by their cell and text. */
async function addOneByOne(session: Session, jobs: readonly Job[], log: ApplyLog): Promise<readonly Added[]> {
  const added: Added[] = [];
  for (const job of jobs) {
    const comment = add(job);
    try {
      await session.tryWith();
      added.push({ ...job, id: comment.id });
    } catch (error) {
      if (!isSingle(error)) throw refusalOf(error);
      const there = job.target.sheet.comments.getItemByCell(formatCell(job.edit.cell));
      there.load("id,content");
      const own = await session.tryWith().then(() => there.content === job.edit.text, (second: unknown) => {
        if (isSingle(second)) return false;
        throw refusalOf(second);
      });
      if (own) added.push({ ...job, id: there.id });
      else log.refuse(job.edit, "cell-has-note", { sheet: job.target.name, cell: formatCell(job.edit.cell) });
    }
  }
  return added;
}

/** A refusal that concerns one cell, such as one with an old-style note. */
function isSingle(error: unknown): boolean {
  const code = officeErrorCode(error);
  return code !== null && ["InvalidOperation", "InvalidArgument", "ItemAlreadyExists", "ItemNotFound", "GeneralException"].includes(code);
}
