/** Exit status: 0 nothing at error level · 1 findings at error level · 2 a refusal · 3 a defect. */
export const EXIT = { clean: 0, errors: 1, refused: 2, defect: 3 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status of a batch is the highest of its files. */
export function highest(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce<ExitStatus>((top, status) => (status > top ? status : top), EXIT.clean);
}
