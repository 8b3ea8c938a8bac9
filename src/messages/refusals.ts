/** Every refusal in one sentence: what happened, and what to do about it. {…} are facts of the refusal. */
import type { Refusal, RefusalCode } from "../workbook";
import { fill, type Language, type Message } from "./language";

const REFUSALS: Readonly<Record<RefusalCode, Message>> = {
  "file-not-found": {
    zh: "找不到文件“{file}”，请检查路径和文件名后重试。",
    en: "The file “{file}” was not found; check its path and name.",
  },
  "folder-without-workbooks": {
    zh: "文件夹“{file}”里没有工作簿，没有校验任何内容，请检查路径，或把 .xlsx 文件放进去后重试。",
    en: "The folder “{file}” contains no workbook, so nothing was checked; check the path, or put .xlsx files into it.",
  },
  "file-unreadable": {
    zh: "无法读取文件“{file}”，请确认它没有被其他程序独占、您有读取权限后重试。",
    en: "The file “{file}” cannot be read; make sure that no other program has locked it and that you have permission to read it.",
  },
  "file-empty": {
    zh: "文件是空的（0 字节），请换用完整的文件，或从备份中恢复。",
    en: "The file is empty (0 bytes); use a complete copy or restore it from a backup.",
  },
  "file-not-workbook": {
    zh: "这不是 Excel 工作簿，请选择 .xlsx 或 .xlsm 文件；若只是扩展名被改过，请在 Excel 或 WPS 中打开后另存为 .xlsx。",
    en: "This is not an Excel workbook; choose an .xlsx or .xlsm file, or, if only its extension was changed, open it in Excel or WPS and save it as .xlsx.",
  },
  "file-damaged": {
    zh: "工作簿文件已损坏，为避免漏读没有继续，请在 Excel 中用“打开并修复”打开后另存为新的 .xlsx 再校验。",
    en: "The workbook file is damaged and was not read, so that nothing is missed; open it in Excel with “Open and Repair”, save it as a new .xlsx and check that file.",
  },
  "file-truncated": {
    zh: "工作簿文件不完整（可能没有下载或复制完），请重新获取完整的文件后再校验。",
    en: "The workbook file is incomplete (the download or copy may have been cut off); get the complete file and check again.",
  },
  "file-encrypted": {
    zh: "工作簿设有打开密码，无法读取，请在 Excel 中输入密码打开，去掉“用密码进行加密”并另存后再校验。",
    en: "The workbook is encrypted with a password and cannot be read; open it in Excel, remove the password, save it and check again.",
  },
  "file-old-format": {
    zh: "这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx 后再校验。",
    en: "This is an old .xls file; save it as .xlsx in Excel or WPS and check that file.",
  },
  "file-too-large": {
    zh: "文件展开后超出可处理的大小，为保护电脑没有继续，请删去无关的工作表，或拆成几个工作簿后再校验。",
    en: "The file is too large to handle once it is unpacked; remove unrelated sheets or split the workbook, then check again.",
  },
  "file-has-dtd": {
    zh: "文件中含有不安全的内容（文档类型声明），没有读取，请在 Excel 中打开后另存为新的 .xlsx 再校验。",
    en: "The file contains unsafe content (a document type declaration) and was not read; open it in Excel, save it as a new .xlsx and check that file.",
  },
  "file-unsupported": {
    zh: "暂不支持这种格式的文件，请在 Excel 或 WPS 中另存为 .xlsx 后再试。",
    en: "This file format is not supported; save it as .xlsx in Excel or WPS.",
  },
  "output-exists": {
    zh: "“{file}”就是输入的文件，为保护原件没有写入，请换一个输出文件名。",
    en: "“{file}” is an input file and was not written to; choose another name for the output.",
  },
  "output-unwritable": {
    zh: "无法写入“{file}”，请确认文件夹存在、文件没有在 Excel 中打开、您有写入权限后重试。",
    en: "“{file}” cannot be written; make sure that the folder exists, the file is not open in Excel and you have permission to write there.",
  },
  "word-read-only": {
    zh: "Word 文件只读不改，请先用“从 Word 导入”（jixiao import）做成工作簿，再在工作簿里修正、标记。",
    en: "Word files are read but never changed; import the file into a workbook first (jixiao import), then fix or mark the workbook.",
  },
  "nothing-recognised": {
    zh: "没有认出绩效目标表，请确认工作簿里有“一级指标、二级指标、三级指标、指标值”这样的表头，或用“指明列的含义”说明各列。",
    en: "No performance-target table was recognised; make sure there is a header with 一级指标, 二级指标, 三级指标 and 指标值, or use the column mapping to say what each column is.",
  },
  "nothing-filled-in": {
    zh: "表格还没有填写，没有可以校验的内容，请填好项目和指标后再校验。",
    en: "The table has not been filled in and there is nothing to check; fill in projects and indicators and check again.",
  },
  "mapping-invalid": {
    zh: "列对应的设置有误（{path}），请改正后重试，或删去它让程序自动识别。",
    en: "The column mapping is invalid ({path}); correct it, or remove it and let the program recognise the columns.",
  },
  "sheet-protected": {
    zh: "工作表“{sheet}”受保护，没有改动，请在“审阅”中撤销工作表保护后重试。",
    en: "The sheet “{sheet}” is protected and was not changed; unprotect it on the Review tab and try again.",
  },
  "workbook-protected": {
    zh: "工作簿的结构受保护，无法新增工作表，请在“审阅”中撤销工作簿保护，或改为另存成新文件。",
    en: "The workbook's structure is protected and no sheet can be added; unprotect the workbook on the Review tab, or write to a new file.",
  },
  "workbook-read-only": {
    zh: "工作簿以只读方式打开，没有写入，请另存一份后在副本中操作。",
    en: "The workbook is open read-only and was not written to; save a copy and work there.",
  },
  "filtered-range": {
    zh: "工作表“{sheet}”正在筛选，为避免写错行没有写入，请清除筛选后重试。",
    en: "The sheet “{sheet}” is filtered; nothing was written so that no wrong row is changed. Clear the filter and try again.",
  },
  "merged-cells": {
    zh: "“{sheet}”的 {cell} 在合并单元格里，没有写入，请取消合并或改写左上角的单元格。",
    en: "{cell} on “{sheet}” lies in merged cells and was not written to; unmerge them or write to the top-left cell.",
  },
  "cell-changed": {
    zh: "“{sheet}”的 {cell} 在校验之后被改过，没有覆盖，请重新校验后再修正。",
    en: "{cell} on “{sheet}” was changed after the check and was not overwritten; check again before fixing.",
  },
  "cell-covered": {
    zh: "“{sheet}”的 {cell} 被合并单元格盖住，没有写入，请改写合并区域左上角的单元格。",
    en: "{cell} on “{sheet}” is covered by a merged area and was not written to; change the top-left cell of that area.",
  },
  "cell-has-formula": {
    zh: "“{sheet}”的 {cell} 是公式，没有覆盖，请在 Excel 中修改公式或它引用的单元格。",
    en: "{cell} on “{sheet}” contains a formula and was not overwritten; change the formula in Excel, or the cells it refers to.",
  },
  "cell-in-table-header": {
    zh: "“{sheet}”的 {cell} 是“表格”（套用表格格式的区域）的标题，没有写入，请在 Excel 中直接修改该标题。",
    en: "{cell} on “{sheet}” is a header of an Excel table and was not written to; change the header in Excel itself.",
  },
  "cell-has-note": {
    zh: "“{sheet}”的 {cell} 已有批注，为不覆盖原批注没有添加，请在问题清单中查看该问题。",
    en: "{cell} on “{sheet}” already has a note, which was kept; see the finding in the list.",
  },
  "sheet-missing": {
    zh: "工作表“{sheet}”已被删除或改名，请重新校验。",
    en: "The sheet “{sheet}” was deleted or renamed; check again.",
  },
  "sheet-hidden": {
    zh: "工作表“{sheet}”是隐藏的，无法跳转，请在工作表标签上右键选“取消隐藏”后重试。",
    en: "The sheet “{sheet}” is hidden and cannot be shown; unhide it from the sheet tabs and try again.",
  },
  "sheet-not-ours": {
    zh: "已有名为“{sheet}”的工作表且不是本工具生成的，没有覆盖，请先给它改名，或另选名称。",
    en: "A sheet named “{sheet}” that was not made by this tool already exists and was not overwritten; rename it or choose another name.",
  },
  "sheet-name-invalid": {
    zh: "“{sheet}”不能用作工作表名称，请改用 31 个字以内、不含 \\ / ? * [ ] : 的名称。",
    en: "“{sheet}” cannot be a sheet name; use at most 31 characters without \\ / ? * [ ] :.",
  },
  "note-has-replies": {
    zh: "“{sheet}”上有 {count} 条批注已有人回复，没有删除，请看过后在 Excel 里自行删去。",
    en: "{count} {count|comment|comments} on “{sheet}” {count|has|have} replies and {count|was|were} kept; read them and delete them in Excel.",
  },
  "sheet-left-behind": {
    zh: "Excel 中途停下（{code}），留下了没写完的工作表“{sheet}”，请再做一次，它会被清掉重写；也可以直接删去它。",
    en: "Excel stopped half-way ({code}) and the unfinished sheet “{sheet}” is left; do it again and it is replaced, or delete it.",
  },
  "marks-unreadable": {
    zh: "“{sheet}”上的条件格式无法逐一读取，标记没有清除，请在“开始—条件格式—管理规则”中手工删除公式含“绩效目标助手”的规则。",
    en: "The conditional formats on “{sheet}” could not be read one by one, so the marks were not cleared; delete the rules whose formula contains “绩效目标助手” by hand under Home – Conditional Formatting – Manage Rules.",
  },
  "too-many-notes": {
    zh: "批注一次最多添加 {limit} 条，其余没有添加，请先处理这些问题，或查看问题清单。",
    en: "At most {limit} comments can be added at once; the rest were left out. Deal with these findings first, or see the list of findings.",
  },
  "cell-edit-mode": {
    zh: "有单元格正在编辑，请按回车或 Esc 结束编辑后重试。",
    en: "A cell is being edited; press Enter or Esc and try again.",
  },
  "api-unsupported": {
    zh: "当前的 Excel 版本不支持此功能（需要 {api}），请升级到 Excel 2021、Microsoft 365 或网页版，也可以改用网页工作台。",
    en: "This version of Excel does not support the function (it needs {api}); use Excel 2021 or newer, Microsoft 365 or Excel on the web, or the web workbench.",
  },
  "request-too-large": {
    zh: "一次处理的内容超出 Excel 的限制，请先只处理部分工作表，或改用网页工作台。",
    en: "This exceeds what Excel can handle in one request; work on some of the sheets, or use the web workbench.",
  },
  "host-busy": {
    zh: "Excel 正忙，没有完成操作，请稍候片刻再试。",
    en: "Excel is busy and the operation was not completed; wait a moment and try again.",
  },
  "host-failed": {
    zh: "Excel 没有完成操作（{code}），请保存工作簿后重试；若仍不行，请重新打开工作簿；旧式的共享工作簿请先取消共享。",
    en: "Excel did not complete the operation ({code}); save the workbook and try again, or reopen it; stop legacy sharing first if the workbook uses it.",
  },
  cancelled: {
    zh: "已按您的要求停止，工作簿没有因此改动，需要时请重新开始。",
    en: "Stopped at your request; the workbook was not changed. Start again whenever you like.",
  },
  "option-invalid": {
    zh: "选项有误：{option}，请用 jixiao --help 查看可用的写法。",
    en: "Invalid option: {option}; see jixiao --help.",
  },
  "settings-invalid": {
    zh: "设置有误（{path}），没有开始校验，请改正该项或恢复默认设置。",
    en: "The settings are invalid ({path}) and nothing was checked; correct that entry or restore the defaults.",
  },
  "layout-cannot-hold": {
    zh: "版式“{layout}”容不下部分内容（{fields}），没有写出，请换用其他版式，或确认舍去后再写。",
    en: "The layout “{layout}” cannot hold some of the content ({fields}) and nothing was written; choose another layout, or confirm that it may be left out.",
  },
};

/** The sentence for a refusal. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  return fill(REFUSALS[refusal.code][language], refusal.facts);
}

/** All codes, for tests and documentation. */
export const refusalCodes = Object.keys(REFUSALS) as readonly RefusalCode[];
