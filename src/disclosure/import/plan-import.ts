/** Everything that was read of a document, as sheets to go on working in: ledgers, the tables of whole departments, the texts. */
import type { DisclosureDocument } from "../../model";
import type { SheetPlan } from "../../workbook";
import { planTextsSheet, textsOfNarrative } from "../guided/texts-sheet";
import { sheetEach } from "../sheet/table-sheets";
import { documentTables } from "../tables";
import { planLedger } from "./plan-ledger";

/** Plans the sheets; `takenNames`: sheets that stay in the workbook. Reading them gives the document's projects, departments and (`readGuidedTexts`) texts again. */
export function planImport(document: DisclosureDocument, takenNames: readonly string[] = []): readonly SheetPlan[] {
  const ledgers = planLedger(document, takenNames);
  const taken = [...takenNames, ...ledgers.map(({ name }) => name)];
  const departments = sheetEach(documentTables({ ...document, projects: [] }, {}).departments, taken).sheets;
  const texts = textsOfNarrative(document);
  return [
    ...ledgers,
    ...departments.map((sheet): SheetPlan => ({ ...sheet, kind: "import" })),
    ...(Object.keys(texts).length > 0 ? [planTextsSheet(texts, [...taken, ...departments.map(({ name }) => name)])] : []),
  ];
}
