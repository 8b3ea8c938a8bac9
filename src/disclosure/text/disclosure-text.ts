/** The whole document from front to back, at the level it is published at. */
import type { DisclosureDocument } from "../../model";
import { governmentNote } from "../note/government-note";
import { levelOf, type DisclosureOptions } from "../options";
import type { DocumentTables } from "../tables";
import { coverTable } from "./cover-table";
import { departmentText } from "./department-text";
import type { DisclosureText } from "./document-part";

/** The document of a department or a government, with the list of open findings in front where it is asked for. */
export function disclosureText(document: DisclosureDocument, options: DisclosureOptions, tables: DocumentTables): DisclosureText {
  const { openFindings = [] } = options;
  const text = levelOf(options) === "government" ? governmentNote(document, options, tables) : departmentText(document, options, tables);
  return { ...text, cover: openFindings.length > 0 ? coverTable(openFindings) : null };
}
