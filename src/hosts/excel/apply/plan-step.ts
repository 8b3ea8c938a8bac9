/** One step of writing a sheet plan. */
export interface PlanStep {
  /** About how many bytes of the request it takes. */
  readonly bytes: number;
  readonly run: (sheet: Excel.Worksheet) => void;
}

/** Bytes of one property or call: its action and object paths. */
export const CALL_BYTES = 400;
