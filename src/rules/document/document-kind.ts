/** What kind of disclosure the text is: each kind has parts of its own. */
import type { DisclosureDocument } from "../../model";
import type { RuleContext } from "../engine/rule";
import type { CheckSettings } from "../engine/settings";
import type { DocumentView } from "../engine/views";
import { paragraphsOf, says, type Paragraph } from "./paragraphs";

/**
 * targets: a department's 绩效文本 (部门整体绩效目标, 预算项目绩效目标) · department: the note on a department's budget ·
 * government: the note on a government's budget.
 */
export type DocumentKind = "targets" | "department" | "government";

const TARGETS = /部门整体绩效目标|预算项目绩效目标|分项绩效目标|总体绩效目标/u;
const BUDGET_NOTE = /三公经费|收支预算|预算收支|部门预算(?:信息)?公开|预算公开(?:情况)?(?:有关)?(?:事项|问题)?的?说明|预算(?:编制|安排|草案)?(?:情况)?的?说明|机关运行经费|财政拨款收支/u;
const GOVERNMENT = /税收返还|政府(?:预算|债务(?:余额|限额|情况))|债务(?:余额|限额)|转移支付(?:执行|安排|情况|收入)|(?:省|市|区|县|镇)(?:本)?级(?:预算公开|一般公共预算|财政预算|政府性基金)|全(?:省|市|区|县)一般公共预算/u;
const DEPARTMENT = /部门预算|我(?:部门|局|单位|委|办|中心)|部门职责|单位职责|机构设置|部门整体/u;

/** The title of a government's note: 关于…2026年区级预算公开有关事项的说明. Its text may well speak of departments. */
const GOVERNMENT_TITLE = /^(?!.*(?:部门|单位)).*(?:省|州|市|县|旗|区|镇|乡|本)级(?:政府)?(?:财政)?预算(?:公开|草案|编制|安排|情况|有关|说明)/u;
/** Paragraphs in which a title stands; longer ones are text. */
const TITLE_PARAGRAPHS = 3;
const LONGEST_TITLE = 60;

/** null without text, or for a text that is no disclosure. */
export function documentKind(document: Pick<DocumentView, "document">, level: RuleContext<unknown>["documentLevel"]): DocumentKind | null {
  const paragraphs = paragraphsOf(document);
  if (paragraphs.length === 0) return null;
  const isNote = says(paragraphs, BUDGET_NOTE);
  if (level === "government") return "government";
  if (level === "department") return isNote && !says(paragraphs, TARGETS) ? "department" : "targets";
  const titles = paragraphs.slice(0, TITLE_PARAGRAPHS).filter(({ text }) => text.length <= LONGEST_TITLE);
  if (isNote && says(titles, GOVERNMENT_TITLE)) return "government";
  if (!isNote) return says(paragraphs, TARGETS) ? "targets" : null;
  if (says(paragraphs, GOVERNMENT) && !says(paragraphs, DEPARTMENT)) return "government";
  // A 绩效文本 may speak of the budget in passing; a note may speak of targets.
  return says(paragraphs, /部门整体绩效目标|分项绩效目标/u) ? "targets" : "department";
}

/**
 * Whose disclosure a document is: what the settings say, else what its text says, judged as the rules about it judge;
 * null where there is no such text.
 */
export function documentLevel(document: DisclosureDocument, { level }: Pick<CheckSettings, "level">): "department" | "government" | null {
  if (level !== "auto") return level;
  const kind = documentKind({ document }, level);
  return kind === null ? null : kind === "government" ? "government" : "department";
}

/**
 * A rule about some kinds only, on what their text must speak of: not applicable to others, to accounts of what was spent (决算), and,
 * where the text alone tells its level, to one note of several: the three public expenses or the debt in a file of their own.
 */
export function isKind(...kinds: readonly DocumentKind[]): (document: DocumentView, context: RuleContext<unknown>) => boolean {
  return (document, { documentLevel }) => {
    const kind = documentKind(document, documentLevel);
    if (kind === null || !kinds.includes(kind)) return false;
    const paragraphs = paragraphsOf(document);
    return !isAccounts(paragraphs) && (documentLevel !== "auto" || isWhole(paragraphs, kind));
  };
}

const TOPICS: readonly RegExp[] = [
  /三公经费/u, /机关运行经费/u, /政府采购/u, /绩效/u, /国有资产|资产占[用有]/u, /名词解释|术语解释/u, /职责|职能|机构设置/u, /收支|收入预算|支出预算|预算支出/u,
  /债务/u, /转移支付|税收返还/u, /政府性基金|国有资本经营/u,
];
const FEWEST_TOPICS: Readonly<Record<DocumentKind, number>> = { targets: 0, government: 3, department: 4 };

function isWhole(paragraphs: readonly Paragraph[], kind: DocumentKind): boolean {
  // The meanings of terms name every topic.
  const told = paragraphs.filter(({ text }) => !/:指|是指|:反映|反映单位/u.test(text));
  return TOPICS.filter((topic) => says(told, topic)).length >= FEWEST_TOPICS[kind];
}

/** Its first line, or its first with a year, says so. */
function isAccounts(paragraphs: readonly Paragraph[]): boolean {
  const title = paragraphs.find(({ text }) => /20\d\d年/u.test(text)) ?? paragraphs[0];
  return [paragraphs[0], title].some((line) => line !== undefined && line.text.length <= LONGEST_TITLE && line.text.includes("决算") && !line.text.includes("预算"));
}

/** Where a finding about something missing is shown: the beginning of the text. */
export function beginning(document: DocumentView): readonly Paragraph[] {
  return paragraphsOf(document).slice(0, 1);
}
