/** Texts of the task 公开. */
import type { Message } from "./language";

export const discloseTexts = {
  needCheck: { zh: "先校验工作簿，再生成公开表。", en: "Check the workbook first, then write the tables." },
  intro: { zh: "按公开格式把每个项目写成一张排好版的绩效目标表，另附目录。只新建工作表，不改动您的原表。", en: "Writes each project as a formatted table for publication, with a contents sheet. Only new sheets are made; yours stay as they are." },
  layout: { zh: "版式", en: "Layout" },
  layoutAsRead: { zh: "与原表相同（{layout}）", en: "As read ({layout})" },
  arrangement: { zh: "排列", en: "Arrangement" },
  sheetPerProject: { zh: "一个项目一张工作表", en: "One sheet a project" },
  oneSheet: { zh: "全部排在一张工作表，逐项分页", en: "All on one sheet, a page each" },
  cover: { zh: "附“未决问题”清单页", en: "Add a sheet of open problems" },
  coverHint: { zh: "内部核对用，公开前请删去此页。", en: "For your own use; remove it before publishing." },
  openErrors: { zh: "还有 {count} 处错误没有改正。可以先写出核对，但不应直接公开。", en: "{count} errors are still open. You may write the tables to look at them, but they should not be published yet." },
  openDoubts: { zh: "还有警告、未检查或未读取的内容，公开前请核实。", en: "There are still warnings, unchecked rules or unread ranges; review them before publishing." },
  write: { zh: "生成公开表", en: "Write the tables" },
  writeAnyway: { zh: "仍要生成（供核对）", en: "Write anyway (for review)" },
  word: { zh: "另存为 Word", en: "Save as Word" },
  replace: { zh: "替换以前生成的同名公开表", en: "Replace tables made before under the same names" },
  replaceHint: { zh: "只替换本工具生成的工作表，您自己的工作表从不覆盖。", en: "Only sheets made by this tool are replaced, never your own." },
  working: { zh: "正在生成公开表", en: "Writing the tables" },
  written: { zh: "已生成 {count} 张工作表：", en: "{count} sheets written:" },
  losses: { zh: "下列内容没有照原样写出：", en: "The following was not written as it stands:" },
  removeWritten: { zh: "删去这次生成的工作表", en: "Remove the sheets just written" },
  removed: { zh: "已删去 {count} 张工作表。", en: "{count} sheets removed." },
  open: { zh: "转到“{sheet}”", en: "Go to “{sheet}”" },
  stale: { zh: "校验之后工作簿有改动；将按校验时的内容生成，建议先重新校验。", en: "The workbook changed after the check; the tables are written from what was checked. Better check again first." },
  chooseLayout: { zh: "选择版式", en: "Choose a layout" },
} as const satisfies Readonly<Record<string, Message>>;

export const layoutTexts = {
  hebei: { zh: "河北项目绩效目标表（六列）", en: "Hebei project table (six columns)" },
  "hebei-2023": { zh: "河北 2023 政府级", en: "Hebei 2023, government level" },
  split: { zh: "符号、值、单位分列", en: "Symbol, value and unit apart" },
  central: { zh: "财政部项目支出绩效目标表", en: "Ministry of Finance form" },
  transfer: { zh: "转移支付绩效目标申报表", en: "Transfer-payment form" },
  "self-evaluation": { zh: "项目支出绩效自评表", en: "Self-evaluation form" },
  department: { zh: "部门整体绩效目标", en: "Whole-department targets" },
} as const satisfies Readonly<Record<string, Message>>;
