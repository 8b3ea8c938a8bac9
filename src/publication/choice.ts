/** How the disclosure is to be written: what the user chooses, and what of it travels with the workbook. */
import { LAYOUT_CHOICES, type LayoutChoice } from "../disclosure";
import { ok, refuse, type Outcome } from "../workbook";

export const ARRANGEMENTS = ["one-sheet", "sheet-each"] as const;

export interface PublicationChoice {
  /** null: each project in the layout it was read in. */
  readonly layout: LayoutChoice | null;
  readonly arrangement: (typeof ARRANGEMENTS)[number];
  /** The counts of indicators that 项目说明 states are written from the table; else as read. */
  readonly countsFromTable: boolean;
  /** 公开前核查清单 in front of the tables. Never kept: it is for one look, not for publication. */
  readonly cover: boolean;
  /** Projects with a mark of secrecy are left out. Never kept: it is confirmed anew each time. */
  readonly leaveOutSecret: boolean;
}

export const DEFAULT_CHOICE: PublicationChoice = { layout: null, arrangement: "one-sheet", countsFromTable: false, cover: false, leaveOutSecret: false };

/** The choice as kept with a workbook (SETTING_KEYS.disclosure); null: nothing kept. Refused with settings-invalid where the text is not what `choiceText` writes. */
export function parseChoice(text: string | null): Outcome<PublicationChoice> {
  if (text === null) return ok(DEFAULT_CHOICE);
  const kept = parsed(text);
  if (kept === null) return refuse("settings-invalid", { path: "disclosure" });
  const layout = LAYOUT_CHOICES.find((id) => id === kept.layout) ?? null;
  const arrangement = ARRANGEMENTS.find((id) => id === kept.arrangement);
  if (layout !== (kept.layout ?? null)) return refuse("settings-invalid", { path: "disclosure.layout" });
  if (arrangement === undefined) return refuse("settings-invalid", { path: "disclosure.arrangement" });
  return ok({ layout, arrangement, countsFromTable: kept.countsFromTable === true, cover: false, leaveOutSecret: false });
}

export function choiceText({ layout, arrangement, countsFromTable }: PublicationChoice): string {
  return JSON.stringify({ version: 1, layout, arrangement, countsFromTable });
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && "version" in json && json.version === 1 ? json : null;
  } catch {
    return null;
  }
}
