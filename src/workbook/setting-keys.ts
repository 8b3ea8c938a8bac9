/** Names under which our own settings travel with a workbook (`storeSetting`); each holds one JSON text. */
export const SETTING_KEYS = {
  /** Rule switches, levels, parameters, acceptances (CheckSettings). */
  check: "check-settings",
  /** Which column is what, where labels did not say (ColumnMapping). */
  mapping: "column-mapping",
  /** Texts typed for the disclosure document, and its options. */
  disclosure: "disclosure-settings",
  /** What we wrote on each sheet of our own, as fingerprints by name (WrittenSheets). */
  written: "written-sheets",
} as const;
