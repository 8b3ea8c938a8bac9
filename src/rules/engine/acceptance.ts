import { formatCell } from "../../workbook";
import type { Acceptance, Finding } from "./finding";

export interface AcceptanceBook {
  /** The acceptance that holds for a finding; it is then used. Errors are never accepted; a changed value is not the accepted one. */
  acceptanceOf(finding: Omit<Finding, "fix" | "accepted">): Acceptance | null;
  unused(): readonly Acceptance[];
}

export function acceptanceBook(acceptances: readonly Acceptance[]): AcceptanceBook {
  const open = new Map(acceptances.map((one) => [keyOf(one.rule, one.sheet, one.cell), one]));
  const used = new Set<Acceptance>();
  return {
    acceptanceOf(finding) {
      if (open.size === 0) return null;
      const found = open.get(keyOf(finding.rule, finding.cell.sheet, formatCell(finding.cell)));
      if (!found || finding.level === "error" || found.value !== finding.value) return null;
      if (found.judged !== undefined && found.judged !== finding.judged) return null;
      used.add(found);
      return found;
    },
    unused: () => acceptances.filter((one) => !used.has(one)),
  };
}

/** The acceptance of a finding, to be put into the settings; null for an error, which can't be accepted. */
export function acceptanceFor(finding: Finding, reason: string): Acceptance | null {
  if (finding.level === "error") return null;
  return { rule: finding.rule, sheet: finding.cell.sheet, cell: formatCell(finding.cell), value: finding.value, judged: finding.judged, reason };
}

function keyOf(rule: string, sheet: string, cell: string): string {
  return `${rule} ${cell} ${sheet}`;
}
