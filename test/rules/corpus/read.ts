/** The corpus as the product reads it. */
import { openFileHost } from "../../../src/hosts/file";
import type { DisclosureDocument } from "../../../src/model";
import { readDocument } from "../../../src/reading";
import type { Outcome } from "../../../src/workbook";
import { sharedBytes, sharedJson } from "../../corpus";

export interface ExpectedFindings {
  readonly budgetYear: number;
  readonly findings: readonly { readonly rule: string; readonly sheet: string; readonly cell: string }[];
}

export function expectedFindings(name: string): ExpectedFindings {
  return sharedJson("corpus", `${name}.findings.json`) as ExpectedFindings;
}

export async function corpusDocument(name: string): Promise<DisclosureDocument> {
  const host = given(await openFileHost(sharedBytes("corpus", `${name}.xlsx`), `${name}.xlsx`));
  return readDocument(given(await host.read()), { budgetYear: expectedFindings(name).budgetYear });
}

function given<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.code}`);
  return outcome.value;
}
