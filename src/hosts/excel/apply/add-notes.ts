/** Comments on cells that have none, at most 200 of ours in a workbook. They carry the user's name, so they come only on request. */
import { NOTE_HEAD, formatCell, type AddNoteEdit } from "../../../workbook";
import { parseAddresses } from "../addresses";
import { officeErrorCode, refusalOf } from "../office-errors";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { readTargets, type TargetSheet } from "./target-sheets";

const LIMIT = 200;

interface Job {
  readonly edit: AddNoteEdit;
  readonly target: TargetSheet;
}

export async function addNotes(session: Session, edits: readonly AddNoteEdit[], log: ApplyLog): Promise<void> {
  const targets = await readTargets(session, edits.map((edit) => edit.cell.sheet));
  const sheets = [...targets.sheets.values()];
  const { taken, own } = await commentedCells(session, sheets);
  let room = LIMIT - own;
  const jobs: Job[] = [];
  for (const edit of edits) {
    const target = targets.sheets.get(edit.cell.sheet.toLowerCase());
    const facts = { sheet: edit.cell.sheet, cell: formatCell(edit.cell) };
    const comment = target && taken.get(placeOf(target.name, formatCell(edit.cell)));
    if (!target) log.refuse(edit, "sheet-missing", facts);
    else if (target.isProtected) log.refuse(edit, "sheet-protected", facts);
    else if (comment === contentOf(edit)) log.finish(edit); // of a batch that was cut off
    else if (comment !== undefined) log.refuse(edit, "cell-has-note", facts);
    else if (room-- <= 0) log.refuse(edit, "too-many-notes", { limit: LIMIT });
    else jobs.push({ edit, target });
  }
  if (jobs.length === 0) return;
  if (!(await addTogether(session, jobs, log))) await addOneByOne(session, jobs, log);
}

const placeOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;
const contentOf = ({ text }: AddNoteEdit): string => `${NOTE_HEAD}\n${text}`;

interface Existing {
  /** Contents of the sheets' comments by place. */
  readonly taken: ReadonlyMap<string, string>;
  /** How many of ours there are in the workbook. */
  readonly own: number;
}

/** Two syncs. Old-style notes cannot be listed before ExcelApi 1.18; they are met when adding. */
async function commentedCells(session: Session, targets: readonly TargetSheet[]): Promise<Existing> {
  const all = session.context.workbook.comments;
  all.load("items/content");
  for (const { sheet } of targets) sheet.comments.load("items/content");
  await session.sync();
  const asked = targets.flatMap(({ sheet, name }) => sheet.comments.items.map((comment) => {
    const range = comment.getLocation();
    range.load("address");
    return { name, range, content: comment.content };
  }));
  if (asked.length > 0) await session.sync();
  return {
    own: all.items.filter(({ content }) => content.startsWith(NOTE_HEAD)).length,
    taken: new Map(asked.flatMap(({ name, range, content }) => (parseAddresses(range.address) ?? []).map((area) => [placeOf(name, formatCell({ row: area.top, column: area.left })), content] as const))),
  };
}

function add({ edit, target }: Job): Excel.Comment {
  return target.sheet.comments.add(formatCell(edit.cell), contentOf(edit));
}

/** All in one sync; false where Excel refused one of them, so that it is not known which are there. */
async function addTogether(session: Session, jobs: readonly Job[], log: ApplyLog): Promise<boolean> {
  for (const job of jobs) add(job);
  log.willChange();
  try {
    await session.tryWith();
  } catch (error) {
    if (!isSingle(error)) throw refusalOf(error);
    return false;
  }
  for (const { edit } of jobs) log.finish(edit);
  return true;
}

/** The rest after a refusal: those that the cut-off batch added are found by their cell and text. */
async function addOneByOne(session: Session, jobs: readonly Job[], log: ApplyLog): Promise<void> {
  for (const job of jobs) {
    add(job);
    try {
      await session.tryWith();
      log.finish(job.edit);
    } catch (error) {
      if (!isSingle(error)) throw refusalOf(error);
      const there = job.target.sheet.comments.getItemByCell(formatCell(job.edit.cell));
      there.load("content");
      const own = await session.tryWith().then(() => there.content === contentOf(job.edit), (second: unknown) => {
        if (isSingle(second)) return false;
        throw refusalOf(second);
      });
      if (own) log.finish(job.edit);
      else log.refuse(job.edit, "cell-has-note", { sheet: job.target.name, cell: formatCell(job.edit.cell) });
    }
  }
}

/** A refusal that concerns one cell, such as one with an old-style note. */
function isSingle(error: unknown): boolean {
  const code = officeErrorCode(error);
  return code !== null && ["InvalidOperation", "InvalidArgument", "ItemAlreadyExists", "ItemNotFound", "GeneralException"].includes(code);
}
