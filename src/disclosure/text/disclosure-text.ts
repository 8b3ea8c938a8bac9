/** The whole document from front to back, at the level it is published at. */
import type { DisclosureDocument, LayoutId } from "../../model";
import { governmentNote } from "../note/government-note";
import { isWritten } from "../layouts";
import { levelOf, type DisclosureOptions } from "../options";
import type { DocumentTables } from "../tables";
import { coverTable } from "./cover-table";
import { departmentText } from "./department-text";
import { notice, type DocumentNotice } from "./document-notice";
import type { DisclosureText } from "./document-part";

/** The document of a department or a government, with the list of open findings in front where it is asked for. */
export function disclosureText(document: DisclosureDocument, options: DisclosureOptions, tables: DocumentTables): DisclosureText {
  const { openFindings = [] } = options;
  const text = levelOf(options) === "government" ? governmentNote(document, options, tables) : departmentText(document, options, tables);
  return { ...text, notices: [...text.notices, ...otherForms(document, options, tables)], cover: openFindings.length > 0 ? coverTable(openFindings) : null };
}

/** Names of the forms that are read and not written. */
const OTHER_FORMS: Partial<Record<LayoutId, string>> = { transfer: "转移支付绩效目标申报表", "self-evaluation": "项目支出绩效自评表" };

function otherForms({ projects }: DisclosureDocument, { layout = "as-read" }: DisclosureOptions, tables: DocumentTables): readonly DocumentNotice[] {
  if (layout !== "as-read") return [];
  const layouts = tables.projects.flatMap((table) => (table.project === null ? [] : projects[table.project]?.layout ?? [])).filter((id) => !isWritten(id));
  return [...new Set(layouts)].map((id) => notice("written-as-central", { forms: OTHER_FORMS[id] ?? id, count: layouts.filter((one) => one === id).length }));
}
