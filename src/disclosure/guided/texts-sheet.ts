/** 文字填报: a sheet of our own in which the texts of the document's first and second part are typed, and reading it back. */
import type { DisclosureDocument } from "../../model";
import { squeeze } from "../../text";
import { gridOf, legalSheetName, type PlanCell, type SheetPlan, type WorkbookSnapshot } from "../../workbook";
import type { GuidedTexts } from "../text/guided-texts";
import { narrativeUnder } from "../text/narrative";
import { GUIDED_STYLES, entryHeight, guidedPrint } from "./guided-sheet";

const LABEL_WIDTH = 18;
const TEXT_WIDTH = 66;

/** What stands under 专项资金: the words of the choice and what they mean. */
const FUNDS = { none: "无专项资金，写明“特此说明”", told: "有专项资金，按下一行的文字写", omit: "不写这一部分" } as const;

type TextKey = "departmentName" | "overall" | "subgoals" | "safeguards";

interface TextRow {
  readonly label: string;
  readonly hint: string;
  /** Points left free for typing. */
  readonly height: number;
}

const ROWS: Readonly<Record<TextKey, TextRow>> = {
  departmentName: { label: "部门名称", hint: "写入标题和说明，例如：某某局。留空时从表中的单位名称取。", height: 24 },
  overall: { label: "总体绩效目标", hint: "一段一行，Alt+Enter 换行。留空时用工作簿或 Word 文件里已有的文字。", height: 120 },
  subgoals: { label: "分项绩效目标", hint: "一段一行，例如：（一）… 绩效目标：… 绩效指标：…", height: 150 },
  safeguards: { label: "工作保障措施", hint: "一段一行，例如：（一）完善制度建设。…", height: 120 },
};
const TEXT_KEYS: readonly TextKey[] = ["departmentName", "overall", "subgoals", "safeguards"];
const FUNDS_LABEL = "专项资金";
const FUNDS_TEXT_LABEL = "专项资金绩效目标";
const FIRST_ROW = 2;

/** Plans the sheet, filled with `texts`; `takenNames`: sheets that stay in the workbook. `readGuidedTexts` gives the texts back. */
export function planTextsSheet(texts: GuidedTexts = {}, takenNames: readonly string[] = []): SheetPlan {
  const { specialFunds } = texts;
  const choice = specialFunds === undefined ? "" : specialFunds === "none" || specialFunds === "omit" ? FUNDS[specialFunds] : FUNDS.told;
  const lines = [
    ...TEXT_KEYS.map((key) => ({ ...ROWS[key], value: texts[key] ?? "" })),
    { label: FUNDS_LABEL, hint: "请从下拉列表中选择；留空时按表中有没有专项资金处理。", height: 24, value: choice },
    { label: FUNDS_TEXT_LABEL, hint: "上一行选“有专项资金”时，这里写第二部分的文字。", height: 100, value: choice === FUNDS.told ? (specialFunds ?? "") : "" },
  ];
  const cells: PlanCell[] = [
    { row: 0, column: 0, value: "公开文本文字填报", style: "title" }, { row: 0, column: 1, value: null, style: "title" },
    { row: 1, column: 0, value: "这里的文字写进公开文本的第一、第二部分；请不要改动左列的名称。", style: "hint" }, { row: 1, column: 1, value: null, style: "hint" },
    ...lines.flatMap(({ label, value }, index): readonly PlanCell[] => [
      { row: FIRST_ROW + index, column: 0, value: label, style: "label" },
      { row: FIRST_ROW + index, column: 1, value: value === "" ? null : value, style: "entry" },
    ]),
  ];
  return {
    name: legalSheetName("公开文字填报", takenNames), kind: "texts", styles: GUIDED_STYLES, columnWidths: [LABEL_WIDTH, TEXT_WIDTH], cells,
    rowHeights: new Map([[0, 34], [1, 24], ...lines.map((line, index): [number, number] => [FIRST_ROW + index, entryHeight(line.value, TEXT_WIDTH, line.height)])]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 1, left: 0, bottom: 1, right: 1 }],
    links: [],
    validations: lines.map(({ label, hint }, index) => ({
      area: { top: FIRST_ROW + index, left: 1, bottom: FIRST_ROW + index, right: 1 }, hintTitle: label, hint,
      ...(label === FUNDS_LABEL ? { choices: Object.values(FUNDS), strict: true } : {}),
    })),
    freeze: { row: FIRST_ROW, column: 0 },
    print: guidedPrint(null),
  };
}

/** The texts typed in the workbook's sheet of texts; null where it has none. A blank cell leaves its text out, so that existing text is used. */
export function readGuidedTexts(snapshot: WorkbookSnapshot): GuidedTexts | null {
  const sheet = snapshot.sheets.find(({ ownKind }) => ownKind === "texts");
  if (!sheet) return null;
  const grid = gridOf(sheet);
  const byLabel = new Map<string, string>();
  for (const { row } of sheet.rows) {
    const label = grid.value({ row, column: 0 });
    const value = grid.value({ row, column: 1 });
    if (typeof label === "string" && value !== null) byLabel.set(squeeze(label), String(value).trim());
  }
  const texts: { -readonly [Key in keyof GuidedTexts]: GuidedTexts[Key] } = {};
  for (const key of TEXT_KEYS) {
    const text = byLabel.get(ROWS[key].label) ?? "";
    if (text !== "") texts[key] = text;
  }
  const choice = byLabel.get(squeeze(FUNDS_LABEL)) ?? "";
  const told = byLabel.get(FUNDS_TEXT_LABEL) ?? "";
  if (choice === FUNDS.none) texts.specialFunds = "none";
  else if (choice === FUNDS.omit) texts.specialFunds = "omit";
  else if (told !== "") texts.specialFunds = told;
  // Funds without a word about them: the sentence that there are none would be untrue.
  else if (choice === FUNDS.told) texts.specialFunds = "omit";
  return texts;
}

/** The texts that an existing document holds, to begin with: what 从 Word 导入 fills the sheet with. */
export function textsOfNarrative({ narrative }: DisclosureDocument): GuidedTexts {
  const under = (word: string) => narrativeUnder(narrative, new RegExp(word, "u")).join("\n");
  const entries = ([["overall", ROWS.overall.label], ["subgoals", ROWS.subgoals.label], ["safeguards", ROWS.safeguards.label], ["specialFunds", FUNDS_TEXT_LABEL]] as const)
    .map(([key, word]) => [key, under(word)] as const).filter(([, text]) => text !== "");
  return Object.fromEntries(entries);
}
