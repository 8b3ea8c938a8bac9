/** What the user has explained of a workbook's columns: plain data, kept with the workbook or as a file. */
import { z } from "zod";
import { refuse, ok, type Outcome } from "../workbook";
import { labelReader, type LabelId } from "./labels";

/** Fields that a column can be mapped to; `ignore` leaves the column out (it is then listed as left out). */
const columnFields = [
  "sequence", "unitCode", "unitName", "code", "name", "department", "implementingUnit", "contact", "template", "projectKind", "projectPeriod",
  "budget", "fiscalFunds", "otherFunds", "carriedOver", "useOfFunds", "executedAmount", "executionRate", "planPeriod", "objective",
  "explanation", "level1", "level2", "level3", "description", "value", "symbol", "number", "unit", "basis", "weight", "points", "score",
  "actualValue", "deviation", "baseline", "valueKind", "scoring", "remark", "ignore",
] as const;

export type ColumnField = (typeof columnFields)[number];

const columnField = z.enum(columnFields);

const columnMapping = z.strictObject({
  version: z.literal(1),
  /** Label texts of any sheet → what they name; forms and ledgers alike. */
  labels: z.record(z.string().min(1), columnField).optional(),
  /** A header that is not recognised: its row (from 1), how many rows it has, and its columns by letter. */
  sheets: z.array(z.strictObject({
    sheet: z.string().min(1),
    headerRow: z.number().int().min(1).max(1_048_576),
    headerRows: z.number().int().min(1).max(5).optional(),
    columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), columnField),
  })).optional(),
});

export interface SheetMapping {
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerRows?: number | undefined;
  readonly columns: Readonly<Record<string, ColumnField>>;
}

export interface ColumnMapping {
  readonly version: 1;
  readonly labels?: Readonly<Record<string, ColumnField>> | undefined;
  readonly sheets?: readonly SheetMapping[] | undefined;
}

/** Checks a mapping that comes from outside; refused as `mapping-invalid` with the place of the first fault. */
export function parseColumnMapping(data: unknown): Outcome<ColumnMapping> {
  const parsed = columnMapping.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return refuse("mapping-invalid", { path: parsed.error.issues[0]?.path.join(".") ?? "" });
}

/** The mapping as it is kept with a workbook (JSON text); null where none is kept. */
export function storedColumnMapping(text: string | null): Outcome<ColumnMapping | null> {
  if (text === null) return ok(null);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse("mapping-invalid", { path: "JSON" });
  }
  return parseColumnMapping(json);
}

/** The label that a mapped field stands for. */
export function labelOfField(field: ColumnField): LabelId {
  if (field === "planPeriod") return "period";
  if (field === "objective") return "goal";
  return field === "ignore" ? "known" : field;
}

const labelOfHeader = labelReader();
const FIELDS: ReadonlySet<string> = new Set(columnFields);

/** The field that a header's words name, to begin a mapping with; null where they are not known. */
export function fieldOfHeader(header: string): ColumnField | null {
  const label = labelOfHeader(header);
  if (label === "period") return "planPeriod";
  if (label === "goal") return "objective";
  return label !== null && isField(label) ? label : null;
}

function isField(label: string): label is ColumnField {
  return FIELDS.has(label);
}
