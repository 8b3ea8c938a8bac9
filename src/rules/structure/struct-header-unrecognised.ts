/** 表头无法识别: a table without the columns that make it one, or rows that no column claimed. */
import { parseArea, type CellRef } from "../../workbook";
import type { UnreadRange } from "../../model";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { DocumentView, ProjectView } from "../engine/views";

type Reason = "no-columns" | "nothing-read" | "rows-left";

export const structHeaderUnrecognised = defineRule({
  id: "struct-header-unrecognised",
  reach: "document",
  title: { zh: "表头无法识别", en: "Table header not recognised" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "绩效目标表应有一级指标、二级指标、三级指标、指标值等栏。" }],
  options: NO_OPTIONS,
  applies: ({ document }) => document.projects.length > 0 || document.unread.length > 0,
  check: (view) => [...view.projects.flatMap(withoutColumns), ...unreadHits(view)],
  messages: {
    "no-columns": {
      zh: "项目“{project}”的表里没有认出“三级指标”和“指标值”两栏，指标没有读到，也就没有检查，请补全表头，或用“指明列的含义”说明各列。",
      en: "No columns for the level-3 indicator and its value were recognised in the table of “{project}”, so its indicators were not checked; complete the header, or name the columns.",
    },
    "nothing-read": {
      zh: "这一片区域（{area}）没有认出一级、二级、三级指标和指标值的表头，内容没有检查，请补全表头，或用“指明列的含义”说明各列。",
      en: "No header with levels 1 to 3 and a target value was recognised in {area}, so nothing there was checked; complete the header, or name the columns.",
    },
    "rows-left": {
      zh: "表中{area}的内容没有归到任何一栏，没有检查，请核对是否错列或缺表头。",
      en: "The cells {area} inside a table belong to no recognised column and were not checked; see whether columns are shifted or a heading is missing.",
    },
  },
  page: {
    why: "表头认不出来，下面的指标就读不到，检查也就无从谈起；没有发现问题不等于没有问题。",
    how: "补全“一级指标、二级指标、三级指标、指标值”等表头（有空格和换行不要紧），或用面板的“指明列的含义”说明每一列。",
    acceptable: "错误不能接受。不是绩效目标表的区域可以移到别的工作表。",
    limits: "整个工作簿都没有认出绩效目标表时，才逐片提示；其他表格（收支表、名单等）与绩效目标表并存时不提示，只列入“未读区域”。",
  },
  examples: [
    { says: "表里没有三级指标和指标值两栏", document: { projects: [{ without: ["level3", "value"], indicators: [] }] }, finds: { reason: "no-columns", at: "name" } },
    { says: "整个工作簿没有认出表头", document: { projects: [], unread: [["绩效目标", "A1:F20", "no-header"]] }, finds: { reason: "nothing-read", at: "unread.0" } },
    { says: "表中有几格没有归到任何一栏", document: { unread: [["绩效目标", "H12:H14", "broken-table"]] }, finds: { reason: "rows-left", at: "unread.0" } },
    { says: "表头齐全", document: {} },
    { says: "旁边另有一张收支表", document: { unread: [["收支总表", "A1:F20", "no-header"]] } },
  ],
});

function withoutColumns(view: ProjectView): readonly Hit<Reason>[] {
  const { project } = view;
  const has = (column: (typeof project.indicatorColumns)[number]): boolean => project.indicatorColumns.includes(column);
  const at = [project.name, project.title].find(({ cell }) => cell !== null);
  if (!at || (has("level3") && (has("value") || has("number") || has("unit")))) return [];
  return [{ reason: "no-columns", at, project: view }];
}

function unreadHits({ document }: DocumentView): readonly Hit<Reason>[] {
  const empty = document.projects.length === 0 && document.departments.length === 0;
  return document.unread.flatMap((range): readonly Hit<Reason>[] => {
    const cell = topLeft(range);
    if (cell === null) return [];
    const at = { text: "", raw: null, cell };
    if (empty && range.reason === "no-header") return [{ reason: "nothing-read", at, values: { area: range.area } }];
    if (range.reason === "broken-table") return [{ reason: "rows-left", at, level: "warning", certainty: "needs-review", values: { area: range.area } }];
    return [];
  });
}

function topLeft({ sheet, area }: UnreadRange): CellRef | null {
  const found = parseArea(area);
  return found && { sheet, row: found.top, column: found.left };
}
