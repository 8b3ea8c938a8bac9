/** Threaded comments of a sheet or the workbook (docs: Excel.CommentCollection, Comment). */
import { cellsOf } from "../model/geometry";
import { refusals } from "../model/host-error";
import type { Sheet } from "../model/sheet";
import type { HostComment, Workbook } from "../model/workbook";
import { ApiObject, type ApiClass } from "../protocol/api-class";
import { booleanArgument, integerArgument, textArgument } from "../protocol/arguments";
import { rangeObject } from "./range-objects";
import { rangeArgument } from "./ranges";

/** Comments of the workbook, or of one sheet. */
export interface CommentScope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

const MAX_COMMENT_TEXT = 32_767;
const commentsOf = ({ workbook, sheet }: CommentScope): readonly HostComment[] => workbook.comments.filter((comment) => !sheet || comment.sheet === sheet);

const repliesClass: ApiClass<HostComment> = { name: "CommentReplyCollection", properties: {}, reads: { GetCount: (comment) => comment.replies?.length ?? 0 } };

const commentClass: ApiClass<HostComment> = {
  name: "Comment",
  id: (comment) => comment.id,
  properties: {
    Id: { get: (comment) => comment.id },
    Content: { get: (comment) => comment.content, set: (comment, value) => { comment.content = textArgument(value); } },
    AuthorName: { get: (comment) => comment.author },
    Resolved: { get: (comment) => comment.resolved, set: (comment, value) => { comment.resolved = booleanArgument(value); } },
  },
  children: { Replies: (comment) => ApiObject.of(repliesClass, comment) },
  reads: { GetLocation: ({ sheet, row, column }) => rangeObject({ sheet, area: { top: row, left: column, bottom: row, right: column } }) },
  writes: {
    Delete: (comment) => {
      comment.sheet.assertUnprotected();
      const { workbook } = comment.sheet;
      workbook.comments = workbook.comments.filter((one) => one !== comment);
    },
  },
};

function at(scope: CommentScope, address: unknown): HostComment | null {
  const { sheet, area } = rangeArgument(address, scope.sheet ?? scope.workbook.active);
  return commentsOf(scope).find((comment) => comment.sheet === sheet && comment.row === area.top && comment.column === area.left) ?? null;
}

function one(comment: HostComment | null | undefined): ApiObject {
  if (!comment) throw refusals.itemNotFound();
  return ApiObject.of(commentClass, comment);
}

export const commentsClass: ApiClass<CommentScope> = {
  name: "CommentCollection",
  properties: {},
  items: (scope) => commentsOf(scope).map((comment) => ApiObject.of(commentClass, comment)),
  indexer: (scope, [id]) => one(commentsOf(scope).find((comment) => comment.id === id)),
  reads: {
    GetCount: (scope) => commentsOf(scope).length,
    GetItemAt: (scope, [index]) => one(commentsOf(scope)[integerArgument(index)]),
    GetItemByCell: (scope, [address]) => one(at(scope, address)),
    GetItemOrNullObject: (scope, [id]) => {
      const comment = commentsOf(scope).find((held) => held.id === id);
      return comment ? ApiObject.of(commentClass, comment) : null;
    },
  },
  writes: {
    Add: (scope, [address, content]) => {
      const { sheet, area } = rangeArgument(address, scope.sheet ?? scope.workbook.active);
      const text = textArgument(content);
      if (cellsOf(area) !== 1 || text === "" || text.length > MAX_COMMENT_TEXT) throw refusals.invalidArgument();
      sheet.assertUnprotected();
      if (at(scope, address) || scope.workbook.notes.has(`${sheet.id} ${area.top} ${area.left}`)) throw refusals.invalidOperation(); // docs: Comment.add fails where one is; with a note: guessed
      const comment: HostComment = { id: scope.workbook.newId(), sheet, row: area.top, column: area.left, content: text, author: scope.workbook.author, resolved: false };
      scope.workbook.comments.push(comment);
      return ApiObject.of(commentClass, comment);
    },
  },
};
