/** The sheets that the pane can write, laid out from what the core knows of the workbook. */
import { planFiguresSheet, planTemplate, planTextsSheet, textsOfNarrative } from "../../disclosure";
import { planPublication, type JudgedWorkbook } from "../../publication";
import { planFindingsSheet, planReviewSheet } from "../../reports";
import type { SheetPlan } from "../../workbook";
import type { WordImport } from "./import-word";
import type { WorkbookImport } from "./import-workbook";
import type { SheetsRequest, SheetsSummary } from "./protocol";

export interface PlannedSheets {
  readonly sheets: readonly SheetPlan[];
  readonly summary: SheetsSummary;
}

/** What outputs are made from: the judged workbook, asked for only where the output needs it, and the year where one is known. */
export interface OutputSource {
  readonly judged: () => JudgedWorkbook;
  readonly budgetYear: number | null;
}

/** @throws RefusalError where the output needs a table that the workbook does not hold, or a Word file cannot be read */
export async function planOutput({ output, takenSheetNames: taken }: SheetsRequest, { judged, budgetYear }: OutputSource): Promise<PlannedSheets> {
  switch (output.kind) {
    case "disclosure": {
      const workbook = judged();
      const { plan, secret } = planPublication(workbook, output.choice, taken);
      const leftOut = output.choice.leaveOutSecret ? secret.length : 0;
      return { sheets: plan.sheets, summary: { ...NOTHING, projects: workbook.document.projects.length - leftOut, leftOut } };
    }
    case "findings":
      return just(planFindingsSheet(judged().result.findings, taken));
    case "review": {
      const { document, result } = judged();
      return { sheets: [planReviewSheet(document, result, taken)], summary: { ...NOTHING, projects: document.projects.length } };
    }
    case "texts":
      return just(planTextsSheet(textsOfNarrative(judged().document), taken));
    case "figures":
      return just(planFiguresSheet(undefined, taken));
    case "template":
      return just(planTemplate(output.layout, budgetYear, taken));
    case "import": {
      const { sheets, projects, unread } = await importFile(output.bytes, output.name, taken);
      return { sheets, summary: { ...NOTHING, projects, unread } };
    }
  }
}

/** Word and the reader of files are loaded when they are first wanted. */
async function importFile(bytes: Uint8Array, name: string, taken: readonly string[]): Promise<WordImport | WorkbookImport> {
  if (!name.endsWith(".xlsx")) return (await import("./import-word")).importWord(bytes, name, taken);
  return (await import("./import-workbook")).importWorkbook(bytes, name, taken);
}

const NOTHING: SheetsSummary = { projects: 0, leftOut: 0, unread: 0 };

function just(sheet: SheetPlan): PlannedSheets {
  return { sheets: [sheet], summary: NOTHING };
}
