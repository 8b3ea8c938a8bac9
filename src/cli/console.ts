/** Where the command line writes to; tests give their own. */
export interface Console {
  /** Results. */
  out(text: string): void;
  /** Refusals, progress, defects. */
  err(text: string): void;
  /** Progress is shown only on a terminal. */
  readonly terminal: boolean;
}
